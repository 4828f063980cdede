package org.whalecurve.files.documents;

import java.time.YearMonth;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Aim;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.Scoring;
import org.whalecurve.domain.scorecards.TargetKind;
import org.whalecurve.domain.scorecards.Targets;
import org.whalecurve.domain.scorecards.Unit;

/** Reads what measures should come to. */
final class AimReading {

    /** Of a value that is no amount. */
    private static final int DECIMALS = 6;

    /** Beyond it a bound or a target is a slip of the pen. */
    private static final long MOST = 1_000_000_000_000L;

    private static final String RULES =
            "Give goal and red-flag, or least and most, or baseline and target, or from, to and margin, or at-least, or at-most.";

    private static final Scoring HARMLESS = new Scoring.Threshold(Fraction.ONE, Fraction.ZERO);

    /** How values are scored, each with its bounds as they are written. */
    private enum Rule {
        THRESHOLD("goal", "red-flag"),
        MIN_MAX("least", "most"),
        BASELINE_TARGET("baseline", "target"),
        RANGE("from", "to", "margin"),
        AT_LEAST("at-least"),
        AT_MOST("at-most");

        private final List<String> bounds;

        Rule(String... bounds) {
            this.bounds = List.of(bounds);
        }
    }

    private static final String[] BOUNDS =
            Stream.of(Rule.values()).flatMap(rule -> rule.bounds.stream()).toArray(String[]::new);

    private static final String[] KINDS =
            Stream.of(TargetKind.values()).map(Place::wordOf).toArray(String[]::new);

    private final Currency currency;

    /**
     * @param currency of all amounts
     */
    AimReading(Currency currency) {
        this.currency = currency;
    }

    /** Reads the aim of a measure. Against targets its bounds are per cent, and more is better. */
    Aim read(Group measure, Unit unit, Direction direction) {
        Targets targets = targets(measure.optional("targets"), unit);
        Place score = measure.required("score");
        Place against = measure.optional("against");
        if (!against.isPresent()) {
            return new Aim(scoring(score, unit, direction), null, targets);
        }
        return new Aim(
                scoring(score, Unit.PERCENT, Direction.MORE_IS_BETTER),
                against.word(List.of(TargetKind.values())),
                targets);
    }

    private Scoring scoring(Place place, Unit unit, Direction direction) {
        Group score = place.group(BOUNDS);
        List<Rule> rules =
                Stream.of(Rule.values())
                        .filter(rule -> rule.bounds.stream().anyMatch(score::has))
                        .toList();
        if (rules.size() != 1) {
            score.fault(rules.isEmpty() ? RULES : "These are bounds of two rules. " + RULES);
            return HARMLESS;
        }
        Rule rule = rules.getFirst();
        List<Fraction> bounds =
                rule.bounds.stream().map(key -> value(score.required(key), unit)).toList();
        return switch (rule) {
            case THRESHOLD -> new Scoring.Threshold(bounds.get(0), bounds.get(1));
            case MIN_MAX -> new Scoring.MinMax(bounds.get(0), bounds.get(1), direction);
            case BASELINE_TARGET -> new Scoring.BaselineTarget(bounds.get(0), bounds.get(1));
            case RANGE -> new Scoring.Range(bounds.get(0), bounds.get(1), bounds.get(2));
            case AT_LEAST -> new Scoring.Binary(bounds.get(0), Direction.MORE_IS_BETTER);
            case AT_MOST -> new Scoring.Binary(bounds.get(0), Direction.LESS_IS_BETTER);
        };
    }

    private Targets targets(Place place, Unit unit) {
        Group kinds = place.group(KINDS);
        Map<TargetKind, SortedMap<YearMonth, Fraction>> targets = new EnumMap<>(TargetKind.class);
        for (TargetKind kind : TargetKind.values()) {
            Place months = kinds.optional(Place.wordOf(kind));
            if (months.isPresent()) {
                targets.put(
                        kind,
                        new TreeMap<>(
                                MonthlyReading.months(
                                        months, "{2011-12: 5000}", month -> value(month, unit))));
            }
        }
        return new Targets(targets);
    }

    /** A bound or a target: an amount in minor units, all else as it is written. */
    private Fraction value(Place place, Unit unit) {
        if (unit != Unit.MONEY) {
            return Fraction.of(place.decimal(DECIMALS, MOST));
        }
        int digits = currency.getDefaultFractionDigits();
        return Fraction.of(place.decimal(digits, MOST).movePointRight(digits));
    }
}
