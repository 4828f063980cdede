package org.whalecurve.application.scorecards.port;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.figures.Figure;

/** Figures of runs held in memory. */
public final class InMemoryRunFigures implements RunFigures {

    private final InMemoryTable<FollowingRun, Map<String, Map<Figure, Observation>>> kept;

    public InMemoryRunFigures(InMemoryUnitOfWork unitOfWork) {
        kept =
                new InMemoryTable<>(
                        unitOfWork,
                        Comparator.comparing(FollowingRun::run)
                                .thenComparing(run -> run.before() != null)
                                .thenComparing(run -> run.before() == null ? "" : run.before())
                                .thenComparing(FollowingRun::facts));
    }

    /** Of how many runs figures are kept. */
    public int size() {
        return kept.all().size();
    }

    @Override
    public Map<FollowingRun, Map<Figure, Observation>> find(
            Collection<FollowingRun> runs, String unit) {
        Map<FollowingRun, Map<Figure, Observation>> found = new HashMap<>();
        for (FollowingRun run : runs) {
            kept.find(run)
                    .ifPresent(figures -> found.put(run, figures.getOrDefault(unit, Map.of())));
        }
        return Map.copyOf(found);
    }

    @Override
    public void keep(FollowingRun run, Map<String, Map<Figure, Observation>> figures) {
        if (!figures.containsKey(Scorecard.WHOLE_COMPANY)) {
            throw new IllegalArgumentException("the figures of the whole company are missing");
        }
        Map<String, Map<Figure, Observation>> copy = new HashMap<>();
        figures.forEach((unit, ofUnit) -> copy.put(unit, Map.copyOf(ofUnit)));
        kept.add(run, Map.copyOf(copy));
    }
}
