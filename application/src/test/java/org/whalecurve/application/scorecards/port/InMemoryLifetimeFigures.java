package org.whalecurve.application.scorecards.port;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.figures.Figure;

/** Figures of lifetime runs held in memory. */
public final class InMemoryLifetimeFigures implements LifetimeFigures {

    private record Kept(
            LifetimeRun run, String currency, Map<String, Map<Figure, Observation>> figures) {}

    private final InMemoryTable<String, Kept> kept;

    public InMemoryLifetimeFigures(InMemoryUnitOfWork unitOfWork) {
        kept = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
    }

    @Override
    public void keep(
            LifetimeRun run, String currency, Map<String, Map<Figure, Observation>> figures) {
        if (!figures.containsKey(Scorecard.WHOLE_COMPANY)) {
            throw new IllegalArgumentException("the figures of the whole company are missing");
        }
        kept.add(run.id(), new Kept(run, currency, Map.copyOf(figures)));
    }

    @Override
    public Map<YearMonth, Map<Figure, Observation>> find(
            Months window, String unit, String currency, Instant by) {
        Map<YearMonth, Map<Figure, Observation>> found = new HashMap<>();
        kept.all().stream()
                .filter(each -> each.currency().equals(currency))
                .filter(each -> !each.run().orderedAt().isAfter(by))
                .filter(each -> window.all().contains(each.run().inputs().until()))
                .sorted(
                        Comparator.<Kept, Instant>comparing(each -> each.run().orderedAt())
                                .thenComparing(each -> each.run().id()))
                .forEach(each ->
                        found.put(
                                each.run().inputs().until(),
                                each.figures().getOrDefault(unit, Map.of())));
        return Map.copyOf(found);
    }
}
