package org.whalecurve.web.profitability;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.profitability.Dispersion;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.dispersion.ProfitSpread;
import org.whalecurve.domain.dispersion.VarianceSplit;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * How unevenly profit is spread.
 *
 * @param message what it says, in sentences
 * @param currency ISO 4217 code of every amount
 * @param shares whether the parts of the sorts are shares of their total and not amounts
 * @param sorts customers, products, markets
 * @param groupings how much of the variance lies between groups
 * @param choices the groupings to choose from
 * @param by what the grouping whose groups are listed is called
 * @param groups a part of its groups
 * @param allGroups how many it has, in words
 * @param next the address of the next part; null at the end
 */
record DispersionPageView(
        String message,
        String currency,
        boolean shares,
        List<SpreadRow> sorts,
        List<GroupingRow> groupings,
        List<Choice> choices,
        String by,
        List<SpreadRow> groups,
        String allGroups,
        @Nullable Address next) {

    private static final int WIDTH = 1000;

    /**
     * A grouping, and how much of the variance lies between its groups.
     *
     * @param groups how many groups have customers
     * @param between the share between them in per cent; a dash where there is none
     * @param bar the same as the length of a bar, in thousandths
     * @param intraclass the estimate that chance does not raise; a dash where there is none
     */
    record GroupingRow(String name, String groups, String between, int bar, String intraclass) {}

    /**
     * A grouping to choose.
     *
     * @param name how addresses name it
     */
    record Choice(String name, String label, boolean chosen) {}

    static DispersionPageView of(Dispersion dispersion, Wording wording) {
        String currency = dispersion.currency();
        CustomerGrouping by = dispersion.by();
        String next = dispersion.groups().next();
        return new DispersionPageView(
                message(dispersion, wording),
                currency,
                dispersion.sorts().stream().allMatch(sort -> sort.spread().hasShares()),
                dispersion.sorts().stream().map(sort -> row(sort, dispersion, wording)).toList(),
                dispersion.groupings().stream()
                        .map(each -> row(each.grouping(), each.variance(), wording))
                        .toList(),
                Arrays.stream(CustomerGrouping.values())
                        .map(each -> new Choice(nameOf(each), labelOf(each), each == by))
                        .toList(),
                labelOf(by),
                dispersion.groups().items().stream()
                        .map(group -> row(group, dispersion, wording))
                        .toList(),
                wording.count(dispersion.allGroups(), "group", "groups"),
                next == null
                        ? null
                        : Address.of("/app/customers/dispersion")
                                .with("run", dispersion.run())
                                .with("by", nameOf(by))
                                .with("after", next));
    }

    /** How addresses name a grouping. */
    static String nameOf(CustomerGrouping grouping) {
        return grouping.name().toLowerCase(Locale.ROOT);
    }

    private static String labelOf(CustomerGrouping grouping) {
        return switch (grouping) {
            case COUNTRY -> "Country";
            case SEGMENT -> "Segment";
            case OWNER -> "Account manager";
            case UNIT -> "Unit";
        };
    }

    private static String message(Dispersion dispersion, Wording wording) {
        ProfitSpread customers = dispersion.sorts().getFirst().spread();
        if (customers.objects() == 0) {
            return "No customer has lines in this period.";
        }
        String currency = dispersion.currency();
        long best = customers.best().getLast().profitMinor();
        long worst = customers.worst().profitMinor();
        return "The best 20 % of customers, "
                + wording.count(customers.best().getLast().objects())
                + " of "
                + wording.count(customers.objects())
                + ", earn "
                + wording.money(best, currency)
                + (customers.hasShares()
                        ? " or " + wording.percent(best, customers.totalMinor()) + " of the profit"
                        : "")
                + "; the worst 20 % "
                + (worst < 0
                        ? "lose " + wording.money(Math.negateExact(worst), currency)
                        : "earn " + wording.money(worst, currency))
                + ".";
    }

    private static SpreadRow row(Dispersion.OfSort sort, Dispersion dispersion, Wording wording) {
        boolean customers = sort.object() == CostObject.CUSTOMER;
        String path = customers ? "/app/customers" : ObjectWords.of(sort.object()).path();
        return SpreadRow.of(
                customers ? "Customers" : ObjectWords.of(sort.object()).title(),
                Address.of(path).with("run", dispersion.run()),
                sort.spread(),
                dispersion.currency(),
                wording);
    }

    private static SpreadRow row(Dispersion.OfGroup group, Dispersion dispersion, Wording wording) {
        boolean named = !group.name().isEmpty();
        return SpreadRow.of(
                named ? group.name() : "Not known",
                named
                        ? Address.of("/app/customers")
                                .with("run", dispersion.run())
                                .with(nameOf(dispersion.by()), group.name())
                        : null,
                group.spread(),
                dispersion.currency(),
                wording);
    }

    private static GroupingRow row(
            CustomerGrouping grouping, VarianceSplit variance, Wording wording) {
        return new GroupingRow(
                labelOf(grouping),
                wording.count(variance.groups()),
                variance.share().map(wording::percent).orElse("–"),
                variance.share()
                        .map(share -> share.multiply(BigDecimal.valueOf(WIDTH)).intValue())
                        .orElse(0),
                variance.intraclass().map(wording::percent).orElse("–"));
    }
}
