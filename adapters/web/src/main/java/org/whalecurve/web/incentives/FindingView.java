package org.whalecurve.web.incentives;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.whalecurve.domain.incentives.Misalignment;
import org.whalecurve.domain.incentives.Misalignment.BiasedForecasts;
import org.whalecurve.domain.incentives.Misalignment.ExcessStock;
import org.whalecurve.domain.incentives.Misalignment.KinkCrowding;
import org.whalecurve.domain.incentives.Misalignment.LostSales;
import org.whalecurve.domain.incentives.Misalignment.MissingCounterweight;
import org.whalecurve.domain.incentives.Misalignment.MonthEndPeak;
import org.whalecurve.domain.incentives.Misalignment.PaidForLosses;
import org.whalecurve.domain.incentives.Misalignment.PerversePlan;
import org.whalecurve.domain.incentives.Misalignment.ShortCalls;
import org.whalecurve.domain.incentives.Misalignment.Uncontrollable;
import org.whalecurve.domain.incentives.MisalignmentSearch;
import org.whalecurve.domain.incentives.RankCorrelation;
import org.whalecurve.domain.operations.Share;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * What a plan pays for against the company's interest.
 *
 * @param title what people call such a thing
 * @param words what was found
 * @param worth what it brought the company
 */
record FindingView(String title, String words, Amount worth) {

    private static final int CORRELATION_DECIMALS = 2;

    static FindingView of(Misalignment found, String currency, Wording wording) {
        return switch (found) {
            case PerversePlan(var correlation, _) ->
                    of(
                            found,
                            "Perverse plan",
                            "Of %s, those whose customers earn more are not paid more: rank correlation %s."
                                    .formatted(
                                            wording.count(correlation.people(), "person", "people"),
                                            value(correlation, wording)),
                            currency,
                            wording);
            case PaidForLosses(var user, var paid, var profit) ->
                    of(
                            found,
                            "Paid for losses",
                            "%s would have been paid %s, more than at target, while their customers lost %s."
                                    .formatted(
                                            user,
                                            wording.money(paid, currency),
                                            wording.money(Math.negateExact(profit), currency)),
                            currency,
                            wording);
            case MissingCounterweight(var component, _) ->
                    of(
                            found,
                            "Missing counterweight",
                            "“%s” pays for volume, and nothing in the plan for margin, returns or service."
                                    .formatted(component.name()),
                            currency,
                            wording);
            case KinkCrowding crowding ->
                    of(found, "Crowding at a cliff", words(crowding, wording), currency, wording);
            case Uncontrollable(var component, var users, _) ->
                    of(
                            found,
                            "Not in their hands",
                            "“%s” pays %s for a measure that they do not answer for, and to which no objective of theirs leads on a strategy map."
                                    .formatted(component.name(), together(users)),
                            currency,
                            wording);
            case ExcessStock(var component, var bargain) ->
                    of(
                            found,
                            "Stock bought for its price",
                            "“%s” pays for low prices. They saved %s; carrying the stock that they added cost %s."
                                    .formatted(
                                            component.name(),
                                            wording.money(bargain.saved(), currency),
                                            wording.money(bargain.cost(), currency)),
                            currency,
                            wording);
            case LostSales(var component, var bargain) ->
                    of(
                            found,
                            "Sales lost for cheap handling",
                            "“%s” pays for cheap handling. It saved %s; what was not there when asked for would have brought %s."
                                    .formatted(
                                            component.name(),
                                            wording.money(bargain.saved(), currency),
                                            wording.money(bargain.cost(), currency)),
                            currency,
                            wording);
            case BiasedForecasts(var component, var lean, var chance, _) ->
                    of(
                            found,
                            "Forecasts to one side",
                            "“%s” pays for forecasts. Those of %s were too high in %s and too low in %s; chance alone does that in %s of cases."
                                    .formatted(
                                            component.name(),
                                            lean.who(),
                                            wording.count(lean.high(), "month", "months"),
                                            wording.count(lean.low(), "month", "months"),
                                            CurveView.percent(chance.times(100), wording)),
                            currency,
                            wording);
            case MonthEndPeak(var user, var rush, _) ->
                    of(
                            found,
                            "Peak at the end of the month",
                            "Of the orders of %s’s customers, %s times as many came on the last five days of a month as five even days would bring."
                                    .formatted(user, wording.number(rush, 2)),
                            currency,
                            wording);
            case ShortCalls(var component, var trend, _) ->
                    of(
                            found,
                            "Short calls, more of them",
                            "“%s” pays for short calls. Of contacts, %s were resolved at once in the earlier months and %s in the later ones."
                                    .formatted(
                                            component.name(),
                                            percent(trend.earlier(), wording),
                                            percent(trend.later(), wording)),
                            currency,
                            wording);
        };
    }

    /** A rank correlation with its sign. */
    static String value(RankCorrelation correlation, Wording wording) {
        return wording.ratio(
                BigDecimal.valueOf(correlation.value())
                        .setScale(CORRELATION_DECIMALS, RoundingMode.HALF_UP));
    }

    private static FindingView of(
            Misalignment found, String title, String words, String currency, Wording wording) {
        return new FindingView(title, words, wording.amount(found.worth(), currency));
    }

    private static String words(KinkCrowding crowding, Wording wording) {
        return "At %s of “%s”, %s stand within %d points above the cliff and %s as near below it; chance alone does that in %s of cases."
                .formatted(
                        CurveView.percent(crowding.cliff().at(), wording),
                        crowding.component().name(),
                        wording.count(crowding.above(), "person", "people"),
                        MisalignmentSearch.NEAR,
                        wording.count(crowding.below()),
                        CurveView.percent(crowding.chance().times(100), wording));
    }

    private static String percent(Share share, Wording wording) {
        return share.rate().map(rate -> CurveView.percent(rate.times(100), wording)).orElse("–");
    }

    private static String together(List<String> users) {
        return users.size() == 1
                ? users.getFirst()
                : String.join(", ", users.subList(0, users.size() - 1)) + " and " + users.getLast();
    }
}
