package org.whalecurve.domain.scorecards;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.expression.Expression;
import org.whalecurve.domain.costing.expression.ExpressionFault;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.MeasureSource.ByFormula;
import org.whalecurve.domain.scorecards.MeasureSource.Computed;
import org.whalecurve.domain.scorecards.MeasureSource.Entered;

/**
 * Finds what is wrong with what single measures are and should come to.
 *
 * @param figures the unit of each figure that the company's records give
 * @param units the unit of each measure of the card
 * @param formulas the formulas of the card
 * @param circles the circles among them, each under the measure that closes it
 */
record MeasureReview(
        Map<String, Unit> figures,
        Map<String, Unit> units,
        CardFormulas formulas,
        Map<String, List<String>> circles) {

    static MeasureReview of(Scorecard card, Map<String, Unit> figures) {
        CardFormulas formulas = CardFormulas.of(card);
        Map<String, Unit> units = new HashMap<>();
        card.measuresInOrder().forEach(each -> units.put(each.id(), each.definition().unit()));
        return new MeasureReview(figures, units, formulas, formulas.circles());
    }

    List<ScorecardFlaw> flawsOf(CardMeasure measure, String where) {
        List<ScorecardFlaw> flaws = new ArrayList<>();
        MeasureDefinition definition = measure.definition();
        switch (definition.source()) {
            case Computed(var figure) -> figure(figure, definition.unit(), where, flaws);
            case ByFormula _ -> formula(measure, where + ".formula", flaws);
            case Entered(_, var approver) -> approver(measure, approver, where, flaws);
        }
        aim(measure, where, flaws);
        return flaws;
    }

    private void figure(String figure, Unit unit, String where, List<ScorecardFlaw> flaws) {
        Unit given = figures.get(figure);
        if (given == null) {
            flaws.add(
                    new ScorecardFlaw(
                            where + ".figure",
                            "There is no figure '%s'. There are: %s."
                                    .formatted(
                                            figure,
                                            String.join(
                                                    ", ",
                                                    figures.keySet().stream().sorted().toList()))));
        } else if (given != unit) {
            flaws.add(
                    new ScorecardFlaw(
                            where + ".unit",
                            "The figure '%s' is in %s, but the measure is in %s."
                                    .formatted(
                                            figure,
                                            FormulaUnits.word(given),
                                            FormulaUnits.word(unit))));
        }
    }

    private static void approver(
            CardMeasure measure,
            @Nullable String approver,
            String where,
            List<ScorecardFlaw> flaws) {
        if (measure.owner().equals(approver)) {
            flaws.add(
                    new ScorecardFlaw(
                            where + ".entered.approved-by",
                            "'%s' answers for the measure and enters it: somebody else must approve."
                                    .formatted(approver)));
        }
    }

    private void formula(CardMeasure measure, String where, List<ScorecardFlaw> flaws) {
        ExpressionFault fault = formulas.faults().get(measure.id());
        if (fault != null) {
            flaws.add(
                    new ScorecardFlaw(
                            where,
                            "At character %d: %s"
                                    .formatted(fault.offset() + 1, fault.getMessage())));
        }
        List<String> circle = circles.get(measure.id());
        if (circle != null) {
            flaws.add(
                    new ScorecardFlaw(
                            where,
                            "The measure rests on itself: %s. Take one of them out of the circle."
                                    .formatted(String.join(" → ", circle))));
        }
        Expression read = formulas.read().get(measure.id());
        if (read != null) {
            FormulaUnits.problemsOf(read, units, measure.definition().unit())
                    .forEach(problem -> flaws.add(new ScorecardFlaw(where, problem)));
        }
    }

    private static void aim(CardMeasure measure, String where, List<ScorecardFlaw> flaws) {
        Aim aim = measure.aim();
        Direction direction = measure.definition().direction();
        aim.scoring()
                .flaw()
                .ifPresentOrElse(
                        problem -> flaws.add(new ScorecardFlaw(where + ".scoring", problem)),
                        () -> direction(aim, direction, where, flaws));
        TargetKind against = aim.against();
        if (against == null) {
            return;
        }
        if (direction == Direction.WITHIN_A_RANGE) {
            flaws.add(
                    new ScorecardFlaw(
                            where + ".against",
                            "A measure that should stay within a range reaches no part of a target: score its value."));
        }
        SortedMap<YearMonth, Fraction> targets = aim.targets().months(against);
        if (targets.isEmpty()) {
            flaws.add(
                    new ScorecardFlaw(
                            where + ".targets",
                            "The measure is scored against targets that nobody stated."));
        }
        targets.forEach((month, target) -> {
            if (target.signum() == 0) {
                flaws.add(
                        new ScorecardFlaw(
                                "%s.targets.%s.%s".formatted(where, word(against), month),
                                "No part of a target of zero can be reached: score the value itself, or state another target."));
            }
        });
    }

    private static void direction(
            Aim aim, Direction ofMeasure, String where, List<ScorecardFlaw> flaws) {
        Direction wanted = aim.wanted(ofMeasure);
        if (aim.scoring().direction() != wanted) {
            flaws.add(
                    new ScorecardFlaw(
                            where + ".scoring",
                            "By the scoring %s, but by the measure %s: exchange the bounds, or turn the direction."
                                    .formatted(words(aim.scoring().direction()), words(wanted))));
        }
    }

    private static String word(TargetKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(Direction direction) {
        return switch (direction) {
            case MORE_IS_BETTER -> "more is better";
            case LESS_IS_BETTER -> "less is better";
            case WITHIN_A_RANGE -> "a range is right";
        };
    }
}
