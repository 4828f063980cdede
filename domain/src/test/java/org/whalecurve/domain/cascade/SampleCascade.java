package org.whalecurve.domain.cascade;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.organisation.Organisation;
import org.whalecurve.domain.organisation.OrganisationTree;
import org.whalecurve.domain.organisation.OrganisationUnit;
import org.whalecurve.domain.organisation.UnitKind;
import org.whalecurve.domain.scorecards.Accumulation;
import org.whalecurve.domain.scorecards.Aim;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Contribution;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.FiscalCalendar;
import org.whalecurve.domain.scorecards.MeasureDefinition;
import org.whalecurve.domain.scorecards.MeasureHistory;
import org.whalecurve.domain.scorecards.MeasureSource.Entered;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.Perspective;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.Scoring.MinMax;
import org.whalecurve.domain.scorecards.Timing;
import org.whalecurve.domain.scorecards.Unit;

/** Cards of a company with a region, a branch in it and a person there, as short as tests need. */
final class SampleCascade {

    /** house – abroad – europe – ann, and home beside abroad. */
    static final OrganisationTree TREE =
            OrganisationTree.of(
                    new Organisation(
                            "House",
                            List.of(
                                    unit("house", UnitKind.COMPANY, null),
                                    unit("home", UnitKind.BRANCH, "house"),
                                    unit("abroad", UnitKind.REGION, "house"),
                                    unit("europe", UnitKind.BRANCH, "abroad"),
                                    unit("ann", UnitKind.PERSON, "europe"))));

    private static final Months JANUARY = Months.of(YearMonth.of(2026, 1));

    private SampleCascade() {}

    private static OrganisationUnit unit(String id, UnitKind kind, @Nullable String parent) {
        return new OrganisationUnit(id, "The " + id, kind, parent, "head-of-" + id);
    }

    /** A card with the id of its unit; that of the house is the card of the company. */
    static Scorecard card(String unit, Objective... objectives) {
        return card(unit, unit, objectives);
    }

    static Scorecard card(String id, String unit, Objective... objectives) {
        return new Scorecard(
                id,
                "Card " + id,
                unit.equals("house") ? Scorecard.WHOLE_COMPANY : unit,
                "Ada",
                Currency.getInstance("GBP"),
                new FiscalCalendar(Month.JANUARY),
                List.of(new Perspective("all", "All", Fraction.ONE, List.of(objectives))));
    }

    /** An objective with one entered measure, whose score is its value. */
    static Objective objective(String id, Contribution... contributions) {
        return new Objective(
                id,
                "To " + id,
                "Ada",
                Fraction.ONE,
                List.of(),
                List.of(contributions),
                List.of(
                        new CardMeasure(
                                "m-" + id,
                                "Measure of " + id,
                                "Ada",
                                Fraction.ONE,
                                Timing.LAGGING,
                                new MeasureDefinition(
                                        "As it is",
                                        Unit.POINTS,
                                        Direction.MORE_IS_BETTER,
                                        Accumulation.LAST,
                                        Entered.FREELY),
                                Aim.at(
                                        new MinMax(
                                                Fraction.ZERO,
                                                Fraction.of(100),
                                                Direction.MORE_IS_BETTER)))));
    }

    static Contribution to(String card, String objective, String weight) {
        return new Contribution(
                new ObjectiveKey(card, objective), Fraction.of(new BigDecimal(weight)), false);
    }

    /** Cards scored, by id, with what was entered in January as card/objective: value. */
    static Map<String, ScoredCard> scored(List<Scorecard> cards, Map<String, String> values) {
        Map<String, ScoredCard> scored = new LinkedHashMap<>();
        for (Scorecard card : cards) {
            Map<String, MeasureHistory> observed = new HashMap<>();
            for (Objective objective : card.objectives()) {
                String value = values.get(card.id() + "/" + objective.id());
                if (value != null) {
                    observed.put(
                            "m-" + objective.id(),
                            MeasureHistory.ofMonths(
                                    Map.of(
                                            JANUARY.to(),
                                            Observation.of(Fraction.of(new BigDecimal(value))))));
                }
            }
            scored.put(card.id(), ScoredCard.of(card, observed, JANUARY));
        }
        return scored;
    }
}
