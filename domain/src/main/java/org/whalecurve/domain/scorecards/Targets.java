package org.whalecurve.domain.scorecards;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whalecurve.domain.money.Fraction;

/**
 * What a measure is held against, month by month.
 *
 * @param byKind the targets of each kind by month, in the unit of the measure
 */
public record Targets(Map<TargetKind, SortedMap<YearMonth, Fraction>> byKind) {

    /** None were agreed. */
    public static final Targets NONE = new Targets(Map.of());

    /** Keeps a copy. */
    public Targets {
        Map<TargetKind, SortedMap<YearMonth, Fraction>> copy = new EnumMap<>(TargetKind.class);
        byKind.forEach((kind, months) ->
                copy.put(kind, Collections.unmodifiableSortedMap(new TreeMap<>(months))));
        byKind = Collections.unmodifiableMap(copy);
    }

    /** The target of one month, if one was agreed. */
    public Optional<Fraction> of(TargetKind kind, YearMonth month) {
        return Optional.ofNullable(months(kind).get(month));
    }

    /**
     * The target of a stretch of months: their sum where the measure adds up, which needs a target
     * in each; otherwise that of the last month, because a target of a ratio has no counts to add.
     */
    public Optional<Fraction> toDate(TargetKind kind, Months stretch, Accumulation how) {
        if (how != Accumulation.SUM) {
            return of(kind, stretch.to());
        }
        SortedMap<YearMonth, Fraction> months = months(kind);
        List<YearMonth> wanted = stretch.all();
        return months.keySet().containsAll(wanted)
                ? Optional.of(
                        Fraction.sum(wanted.stream().map(month -> months.get(month)).toList()))
                : Optional.empty();
    }

    SortedMap<YearMonth, Fraction> months(TargetKind kind) {
        return byKind.getOrDefault(kind, Collections.emptySortedMap());
    }
}
