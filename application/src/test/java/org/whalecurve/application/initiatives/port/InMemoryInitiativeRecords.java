package org.whalecurve.application.initiatives.port;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.domain.initiatives.Closing;
import org.whalecurve.domain.initiatives.Progress;
import org.whalecurve.domain.initiatives.ProgressEntry;

/** Records of initiatives held in memory; a unit of work stands alone, so nothing is locked. */
public final class InMemoryInitiativeRecords implements InitiativeRecords {

    private record Said(String initiative, ProgressEntry entry) {}

    private record Ended(String initiative, Closing closing) {}

    private final AtomicLong numbers = new AtomicLong();
    private final InMemoryTable<Long, Said> progress;
    private final InMemoryTable<String, Ended> closings;

    public InMemoryInitiativeRecords(InMemoryUnitOfWork unitOfWork) {
        progress = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
        closings = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
    }

    @Override
    public ProgressEntry add(
            String initiative, Progress what, String words, String by, Instant at) {
        ProgressEntry entry = new ProgressEntry(numbers.incrementAndGet(), what, words, by, at);
        progress.add(entry.number(), new Said(initiative, entry));
        return entry;
    }

    @Override
    public List<ProgressEntry> progressOf(String initiative) {
        return progress.where(said -> said.initiative().equals(initiative)).stream()
                .map(Said::entry)
                .toList();
    }

    @Override
    public Map<String, List<ProgressEntry>> progress() {
        return progress.all().stream()
                .collect(
                        Collectors.groupingBy(
                                Said::initiative,
                                LinkedHashMap::new,
                                Collectors.mapping(Said::entry, Collectors.toList())));
    }

    @Override
    public boolean isClosed(String initiative) {
        return closing(initiative).isPresent();
    }

    @Override
    public boolean close(String initiative, Closing closing) {
        return closings.add(initiative, new Ended(initiative, closing));
    }

    @Override
    public Optional<Closing> closing(String initiative) {
        return closings.find(initiative).map(Ended::closing);
    }

    @Override
    public Map<String, Closing> closings() {
        return closings.all().stream().collect(Collectors.toMap(Ended::initiative, Ended::closing));
    }
}
