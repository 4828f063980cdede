package org.whalecurve.application.runs.port;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.InMemoryPages;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunState;
import org.whalecurve.domain.profitability.StatementFile;

/** Runs held in memory. */
public final class InMemoryProfitabilityRuns implements ProfitabilityRuns {

    private static final Comparator<Run> EARLIEST_FIRST =
            Comparator.comparing(Run::orderedAt).thenComparing(Run::id);

    private final InMemoryTable<String, Run> runs;

    public InMemoryProfitabilityRuns(InMemoryUnitOfWork unitOfWork) {
        runs = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
    }

    @Override
    public Optional<Run> find(String id) {
        return runs.find(id);
    }

    @Override
    public boolean add(Run run) {
        return runs.add(run.id(), run);
    }

    @Override
    public synchronized boolean update(Run changed, RunState expected) {
        if (runs.find(changed.id()).filter(there -> there.state() == expected).isEmpty()) {
            return false;
        }
        refuseSecond(changed, RunState.RUNNING, _ -> true, "another-run-is-computed");
        refuseSecond(
                changed,
                RunState.PUBLISHED,
                run -> run.inputs().book().equals(changed.inputs().book()),
                "another-run-is-published");
        runs.put(changed.id(), changed);
        return true;
    }

    private void refuseSecond(Run changed, RunState onlyOne, Predicate<Run> among, String code) {
        boolean another =
                changed.state() == onlyOne
                        && of(changed.inputs().period())
                                .filter(among)
                                .anyMatch(run ->
                                        run.state() == onlyOne && !run.id().equals(changed.id()));
        if (another) {
            throw Refusal.conflict(
                    code, "Another run of period " + changed.inputs().period() + " comes first.");
        }
    }

    @Override
    public List<Run> inState(RunState... states) {
        return runs.where(run -> List.of(states).contains(run.state())).stream()
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    @Override
    public Optional<Run> published(String period, Book book) {
        return of(period)
                .filter(InMemoryProfitabilityRuns::isPublished)
                .filter(run -> run.inputs().book().equals(book))
                .findAny();
    }

    @Override
    public Map<Book, Map<String, String>> published() {
        return runs.where(InMemoryProfitabilityRuns::isPublished).stream()
                .collect(
                        Collectors.groupingBy(
                                run -> run.inputs().book(),
                                Collectors.toMap(run -> run.inputs().period(), Run::id)));
    }

    @Override
    public Map<String, String> ofRecord(Book book, Instant by) {
        Map<String, Run> latest = new HashMap<>();
        for (Run run : runs.where(each -> each.inputs().book().equals(book))) {
            if (publishedAt(run).isPresent() && !publishedAt(run).get().isAfter(by)) {
                latest.merge(
                        run.inputs().period(),
                        run,
                        BinaryOperator.maxBy(
                                Comparator.comparing(each -> publishedAt(each).orElseThrow())));
            }
        }
        return latest.values().stream()
                .collect(Collectors.toMap(run -> run.inputs().period(), Run::id));
    }

    @Override
    public Page<Run> latest(@Nullable String period, @Nullable String after, int limit) {
        Predicate<Run> wanted = run -> period == null || run.inputs().period().equals(period);
        List<Run> latestFirst =
                runs.where(wanted).stream().sorted(EARLIEST_FIRST.reversed()).toList();
        return InMemoryPages.page(latestFirst, Run::id, after, limit);
    }

    @Override
    public List<String> statementFiles() {
        return runs.all().stream()
                .flatMap(run -> Stream.ofNullable(run.result()))
                .flatMap(result ->
                        Stream.concat(
                                Stream.of(result.statements()),
                                result.objects().files().values().stream()))
                .map(StatementFile::name)
                .toList();
    }

    private Stream<Run> of(String period) {
        return runs.where(run -> run.inputs().period().equals(period)).stream();
    }

    private static Optional<Instant> publishedAt(Run run) {
        return Optional.ofNullable(run.publishedAt());
    }

    private static boolean isPublished(Run run) {
        return run.state() == RunState.PUBLISHED;
    }
}
