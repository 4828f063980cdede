package org.whalecurve.web.incentives;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.whalecurve.domain.incentives.Misalignment;
import org.whalecurve.domain.incentives.Misalignment.KinkCrowding;
import org.whalecurve.domain.incentives.Misalignment.MissingCounterweight;
import org.whalecurve.domain.incentives.Misalignment.PaidForLosses;
import org.whalecurve.domain.incentives.Misalignment.PerversePlan;
import org.whalecurve.domain.incentives.Misalignment.Uncontrollable;
import org.whalecurve.domain.incentives.MisalignmentSearch;
import org.whalecurve.domain.incentives.RankCorrelation;
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

    private static String together(List<String> users) {
        return users.size() == 1
                ? users.getFirst()
                : String.join(", ", users.subList(0, users.size() - 1)) + " and " + users.getLast();
    }
}
