package org.whalecurve.application.lifetime.port;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.InMemoryPages;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.Page;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.runs.LifetimeRunState;

/** Lifetime runs held in memory. */
public final class InMemoryLifetimeRuns implements LifetimeRuns {

    private static final Comparator<LifetimeRun> EARLIEST_FIRST =
            Comparator.comparing(LifetimeRun::orderedAt).thenComparing(LifetimeRun::id);

    private final InMemoryTable<String, LifetimeRun> runs;

    public InMemoryLifetimeRuns(InMemoryUnitOfWork unitOfWork) {
        runs = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
    }

    @Override
    public Optional<LifetimeRun> find(String id) {
        return runs.find(id);
    }

    @Override
    public boolean add(LifetimeRun run) {
        return runs.add(run.id(), run);
    }

    @Override
    public synchronized boolean update(LifetimeRun changed, LifetimeRunState expected) {
        if (runs.find(changed.id()).filter(there -> there.state() == expected).isEmpty()) {
            return false;
        }
        runs.put(changed.id(), changed);
        return true;
    }

    @Override
    public List<LifetimeRun> inState(LifetimeRunState... states) {
        return runs.where(run -> List.of(states).contains(run.state())).stream()
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    @Override
    public Optional<LifetimeRun> latestComputed() {
        return inState(LifetimeRunState.COMPUTED).stream().reduce((_, later) -> later);
    }

    @Override
    public Page<LifetimeRun> latest(@Nullable String after, int limit) {
        List<LifetimeRun> latestFirst =
                runs.all().stream().sorted(EARLIEST_FIRST.reversed()).toList();
        return InMemoryPages.page(latestFirst, LifetimeRun::id, after, limit);
    }
}
