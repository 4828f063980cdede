package org.whalecurve.domain.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.AllocationRule;
import org.whalecurve.domain.costing.ContributionMargin;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.Driver;
import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.costing.LedgerSource;
import org.whalecurve.domain.costing.LineDriver;
import org.whalecurve.domain.costing.Minutes;
import org.whalecurve.domain.costing.MonthlySeries;
import org.whalecurve.domain.costing.PoolExpense;
import org.whalecurve.domain.costing.ResourcePool;
import org.whalecurve.domain.costing.ServicePool;
import org.whalecurve.domain.costing.ShareOfPrice;
import org.whalecurve.domain.costing.SustainedObject;
import org.whalecurve.domain.costing.SustainingCost;
import org.whalecurve.domain.costing.TimeTerm;
import org.whalecurve.domain.costing.UnitCost;
import org.whalecurve.domain.currencies.DatedRate;
import org.whalecurve.domain.explanation.RuleChange.Rule;
import org.whalecurve.domain.money.Money;
import org.whalecurve.domain.money.Percentage;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.terms.GrantedTerms;

/** Finds the rules in which two versions of a cost model differ over a period. */
public final class ModelComparison {

    private static final int MILLIONTHS = 6;

    private final Period period;

    private ModelComparison(Period period) {
        this.period = period;
    }

    /** The rules that differ, in the order of the document; names do not count. */
    public static List<RuleChange> between(CostModel before, CostModel after, Period period) {
        ModelComparison comparison = new ModelComparison(period);
        Map<Place, String> one = comparison.rulesOf(before);
        Map<Place, String> other = comparison.rulesOf(after);
        Map<Place, String> all = new LinkedHashMap<>(one);
        all.putAll(other);
        List<RuleChange> changes = new ArrayList<>();
        for (Place place : all.keySet()) {
            String was = one.getOrDefault(place, "");
            String is = other.getOrDefault(place, "");
            if (!was.equals(is)) {
                changes.add(new RuleChange(place.rule(), place.of(), was, is));
            }
        }
        return List.copyOf(changes);
    }

    private record Place(Rule rule, String of) {}

    private Map<Place, String> rulesOf(CostModel model) {
        Map<Place, String> rules = new LinkedHashMap<>();
        rules.put(
                new Place(Rule.HOME_COUNTRIES, ""),
                String.join(", ", new TreeSet<>(model.homeCountries())));
        model.drivers()
                .forEach((name, driver) -> rules.put(new Place(Rule.DRIVER, name), text(driver)));
        for (ResourcePool pool : model.pools()) {
            rules.put(new Place(Rule.POOL_EXPENSE, pool.id()), text(pool.expense(), model));
            rules.put(
                    new Place(Rule.POOL_CAPACITY, pool.id()),
                    minutes(pool.capacity().over(period)));
        }
        if (!model.servicePools().pools().isEmpty()) {
            rules.put(new Place(Rule.ALLOCATION_METHOD, ""), model.servicePools().method().name());
        }
        for (ServicePool pool : model.servicePools().pools()) {
            rules.put(new Place(Rule.SERVICE_EXPENSE, pool.id()), text(pool.expense(), model));
            rules.put(new Place(Rule.SERVICE_RULE, pool.id()), text(pool.serves()));
        }
        for (Activity activity : model.activities()) {
            rules.put(new Place(Rule.PERFORMING_POOL, activity.id()), activity.pool());
            rules.put(
                    new Place(Rule.TIME_EQUATION, activity.id()),
                    activity.timeEquation().stream()
                            .map(ModelComparison::text)
                            .collect(Collectors.joining("; ")));
            rules.put(new Place(Rule.PURPOSE, activity.id()), activity.purpose().name());
        }
        productCost(model, rules);
        for (SustainingCost cost : model.hierarchy().sustainingCosts()) {
            rules.put(
                    new Place(Rule.SUSTAINING_COST, cost.id()),
                    text(cost.expense(), model) + " for " + text(cost.of()));
        }
        for (ContributionMargin margin : model.hierarchy().margins()) {
            rules.put(new Place(Rule.CONTRIBUTION_MARGIN, margin.name()), text(margin, model));
        }
        conversion(model, rules);
        GrantedTerms terms = model.terms();
        if (terms != null) {
            rules.put(
                    new Place(Rule.PAYMENT_TERMS, ""),
                    terms.days() + " days at " + percent(terms.costOfCapital()) + " a year");
            terms.daysOf()
                    .forEach((customer, days) ->
                            rules.put(new Place(Rule.PAYMENT_TERMS, customer), days + " days"));
        }
        return rules;
    }

    private static String percent(Percentage rate) {
        return plain(BigDecimal.valueOf(rate.hundredths(), 2)) + " %";
    }

    /** A policy that rounds nothing is no rule. */
    private static void conversion(CostModel model, Map<Place, String> rules) {
        if (!model.conversion().rates().isEmpty()) {
            rules.put(new Place(Rule.CURRENCY_ROUNDING, ""), model.conversion().rounding().name());
        }
        model.conversion().rates().stream()
                .sorted(Comparator.comparing(DatedRate::from))
                .forEach(rate ->
                        rules.merge(
                                new Place(Rule.CURRENCY_RATES, rate.currency().getCurrencyCode()),
                                plain(rate.rate()) + " from " + rate.from(),
                                (one, other) -> one + "; " + other));
    }

    private static void productCost(CostModel model, Map<Place, String> rules) {
        for (UnitCost cost : model.productCost().unitCosts()) {
            rules.merge(
                    new Place(Rule.UNIT_COST, cost.product()),
                    decimal(cost.costMicros()) + " from " + cost.from() + " to " + cost.to(),
                    (one, other) -> one + "; " + other);
        }
        ShareOfPrice assumption = model.productCost().assumption();
        if (assumption != null) {
            rules.put(
                    new Place(Rule.ASSUMED_COST, ""),
                    decimal(assumption.millionths()) + " of the price");
        }
    }

    private String text(PoolExpense expense, CostModel model) {
        return switch (expense) {
            case MonthlySeries stated -> money(stated.over(period), model);
            case LedgerSource ledger -> "ledger: " + ledger.inWords();
        };
    }

    private static String text(Driver driver) {
        return switch (driver) {
            case LineDriver lines -> lines.name();
            case FactDriver facts -> facts.inWords();
        };
    }

    private static String text(TimeTerm term) {
        return term.minutes().canonicalText() + " per " + text(term.per());
    }

    private static String text(AllocationRule rule) {
        String quantities =
                rule.quantities().entrySet().stream()
                        .map(each -> each.getKey() + " " + decimal(each.getValue()))
                        .collect(Collectors.joining(", "));
        Long capacity = rule.capacity();
        return rule.driver()
                + ": "
                + quantities
                + (capacity == null ? "" : ", of " + decimal(capacity))
                + ", negative "
                + rule.negative()
                + ", zero "
                + rule.zero();
    }

    private static String text(@Nullable SustainedObject object) {
        return object == null
                ? "the company"
                : object.object().name().toLowerCase(Locale.ROOT) + " " + object.key();
    }

    private static String text(ContributionMargin margin, CostModel model) {
        return Stream.concat(
                        margin.productCost() ? Stream.of("product cost") : Stream.empty(),
                        model.activities().stream().filter(margin::takes).map(Activity::id))
                .collect(Collectors.joining(", "));
    }

    private static String money(long minor, CostModel model) {
        return new Money(minor, model.currency()).toString();
    }

    private static String minutes(long milliminutes) {
        return plain(Minutes.ofMilliminutes(milliminutes)) + " minutes";
    }

    private static String decimal(long millionths) {
        return plain(BigDecimal.valueOf(millionths, MILLIONTHS));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
