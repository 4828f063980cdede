package org.whalecurve.domain.scorecards;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.whalecurve.domain.scorecards.MeasureValue.Known;
import org.whalecurve.domain.scorecards.MeasureValue.NoData;

/**
 * What was observed of a measure; what is not in it was not observed.
 *
 * @param observed the observations by the months that each is about: usually one month, or several
 *     where they were counted together, as a run of a whole year does
 * @param needs what it takes to observe something, in a sentence; empty if that is plain
 */
public record MeasureHistory(Map<Months, Observation> observed, String needs) {

    /** Nothing was observed. */
    public static final MeasureHistory NONE = new MeasureHistory(Map.of());

    /** Keeps a copy. */
    public MeasureHistory {
        observed = Map.copyOf(observed);
    }

    /** What it takes to observe something is plain. */
    public MeasureHistory(Map<Months, Observation> observed) {
        this(observed, "");
    }

    /** Observed month by month. */
    public static MeasureHistory ofMonths(Map<YearMonth, Observation> months) {
        Map<Months, Observation> observed = new LinkedHashMap<>();
        months.forEach((month, observation) -> observed.put(Months.of(month), observation));
        return new MeasureHistory(observed);
    }

    /**
     * What the months of a stretch come to: what was observed of them together, or else month by
     * month. A sum needs all of them and a last value the last one; a ratio is taken of those there
     * are, which {@link #missingIn} completes.
     *
     * @param unit the unit of the measure
     */
    public MeasureValue toDate(Months stretch, Accumulation how, Unit unit) {
        Observation together = observed.get(stretch);
        return together == null ? added(stretch, how, unit) : value(together, unit);
    }

    /**
     * The months of a stretch of which nothing was observed, in order; none if it was as a whole.
     */
    public List<YearMonth> missingIn(Months stretch) {
        return observed.containsKey(stretch)
                ? List.of()
                : stretch.all().stream()
                        .filter(month -> !observed.containsKey(Months.of(month)))
                        .toList();
    }

    private MeasureValue added(Months stretch, Accumulation how, Unit unit) {
        List<YearMonth> missing = missingIn(stretch);
        List<Observation> known =
                stretch.all().stream()
                        .map(month -> observed.get(Months.of(month)))
                        .filter(Objects::nonNull)
                        .toList();
        boolean incomplete =
                switch (how) {
                    case SUM -> !missing.isEmpty();
                    case LAST -> missing.contains(stretch.to());
                    case RATIO -> known.isEmpty();
                };
        if (incomplete) {
            return new NoData(
                    missing.stream()
                                    .map(YearMonth::toString)
                                    .collect(
                                            Collectors.joining(
                                                    ", ", "Nothing was observed in ", "."))
                            + (needs.isEmpty() ? "" : " " + needs));
        }
        return value(
                switch (how) {
                    case SUM -> Observation.of(sum(known).numerator());
                    case LAST -> known.getLast();
                    case RATIO -> sum(known);
                },
                unit);
    }

    private static MeasureValue value(Observation whole, Unit unit) {
        return whole.in(unit)
                .<MeasureValue>map(Known::new)
                .orElseGet(() -> new NoData("What it is divided by is not above zero."));
    }

    private static Observation sum(List<Observation> observed) {
        return observed.stream().reduce(Observation.NONE, Observation::plus);
    }
}
