package org.whalecurve.application.initiatives.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.initiatives.InitiativeFilter;
import org.whalecurve.application.initiatives.InitiativeReport;
import org.whalecurve.application.initiatives.ListInitiatives;
import org.whalecurve.application.initiatives.ListedInitiatives;
import org.whalecurve.application.initiatives.ViewInitiative;
import org.whalecurve.application.initiatives.port.InitiativeRecords;
import org.whalecurve.application.initiatives.port.Initiatives;
import org.whalecurve.application.profitability.internal.Parts;
import org.whalecurve.application.scorecards.internal.CardHistories;
import org.whalecurve.application.scorecards.internal.PublishedCards;
import org.whalecurve.domain.initiatives.Closing;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.MeasureCourse;
import org.whalecurve.domain.initiatives.ProgressEntry;
import org.whalecurve.domain.initiatives.StandingReading;

/** Looks at initiatives, each for those whom it concerns. */
public final class InitiativeQueries implements ViewInitiative, ListInitiatives {

    private static final Comparator<InitiativeReport> URGENT_FIRST =
            Comparator.comparingLong((InitiativeReport each) -> -each.standing().daysLate())
                    .thenComparingInt(each -> -each.standing().risks().size())
                    .thenComparing(each -> each.standing().state())
                    .thenComparing(each -> each.initiative().end())
                    .thenComparing(each -> each.initiative().id());

    private final Initiatives initiatives;
    private final InitiativeRecords records;
    private final PublishedCards cards;
    private final CardHistories histories;
    private final InstantSource clock;

    public InitiativeQueries(
            Initiatives initiatives,
            InitiativeRecords records,
            PublishedCards cards,
            CardHistories histories,
            InstantSource clock) {
        this.initiatives = initiatives;
        this.records = records;
        this.cards = cards;
        this.histories = histories;
        this.clock = clock;
    }

    @Override
    public InitiativeReport viewInitiative(Actor actor, String id) {
        LocalDate today = today();
        Optional<Closing> closing = records.closing(id);
        DocumentVersion<Initiative> charter = seen(actor, id, closing.isPresent());
        return report(
                actor,
                charter,
                records.progressOf(id),
                closing,
                courses(null).of(charter.content()),
                today);
    }

    @Override
    public ListedInitiatives listInitiatives(
            Actor actor, InitiativeFilter filter, @Nullable String after, int limit) {
        Instant by = filter.day() == null ? clock.instant() : endOf(filter.day());
        LocalDate day = filter.day() == null ? today() : filter.day();
        LocalDate today = today();
        Map<String, List<ProgressEntry>> progress = records.progress();
        Map<String, Closing> closings = records.closings();
        List<DocumentVersion<Initiative>> all = initiatives.published(by);
        List<DocumentVersion<Initiative>> own =
                all.stream()
                        .filter(charter ->
                                InitiativeSight.concerns(
                                        filter.day() == null ? charter.content() : present(charter),
                                        closings.containsKey(charter.id()),
                                        actor,
                                        today))
                        .toList();
        MeasureCourses courses = courses(filter.day() == null ? null : by);
        List<InitiativeReport> wanted =
                own.stream()
                        .map(charter ->
                                report(
                                        actor,
                                        charter,
                                        progress.getOrDefault(charter.id(), List.of()),
                                        Optional.ofNullable(closings.get(charter.id())),
                                        courses.of(charter.content()),
                                        day))
                        .filter(filter::accepts)
                        .sorted(URGENT_FIRST)
                        .toList();
        return new ListedInitiatives(
                Parts.of(wanted, after, limit),
                (int) wanted.stream().filter(each -> each.standing().isLate()).count(),
                (int) wanted.stream().filter(each -> each.standing().isAtRisk()).count(),
                all.size() - own.size());
    }

    /**
     * The present charter of an initiative that concerns the actor.
     *
     * @throws Refusal NOT_FOUND if there is none
     */
    DocumentVersion<Initiative> seen(Actor actor, String id, boolean closed) {
        return initiatives
                .latest(id)
                .filter(charter ->
                        InitiativeSight.concerns(charter.content(), closed, actor, today()))
                .orElseThrow(() -> Refusal.notFound("initiative", id));
    }

    /** The day by the clock, in UTC. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What somebody may see does not hang on the day they ask about. */
    private Initiative present(DocumentVersion<Initiative> charter) {
        return initiatives.latest(charter.id()).orElse(charter).content();
    }

    private InitiativeReport report(
            Actor actor,
            DocumentVersion<Initiative> charter,
            List<ProgressEntry> progress,
            Optional<Closing> closing,
            List<MeasureCourse> courses,
            LocalDate day) {
        Initiative initiative = charter.content();
        boolean closed = closing.isPresent();
        return new InitiativeReport(
                initiative,
                charter.version(),
                StandingReading.of(initiative, progress, closing.orElse(null), courses, day),
                courses,
                progress,
                closing,
                InitiativeSight.reports(initiative, closed, actor, today()),
                InitiativeSight.closes(initiative, closed, actor));
    }

    private MeasureCourses courses(@Nullable Instant asOf) {
        return new MeasureCourses(cards, histories, histories.runsOfRecord(asOf));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusNanos(1_000);
    }
}
