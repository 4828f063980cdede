package org.whalecurve.web.world;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.scorecards.AddScorecard;
import org.whalecurve.application.scorecards.CardQuestion;
import org.whalecurve.application.scorecards.DecideValue;
import org.whalecurve.application.scorecards.DrawMap;
import org.whalecurve.application.scorecards.EnterValue;
import org.whalecurve.application.scorecards.EnteredValue;
import org.whalecurve.application.scorecards.ExportScorecard;
import org.whalecurve.application.scorecards.KeptValue;
import org.whalecurve.application.scorecards.ListEnteredValues;
import org.whalecurve.application.scorecards.ListScorecardVersions;
import org.whalecurve.application.scorecards.ListScorecards;
import org.whalecurve.application.scorecards.ListedScorecards;
import org.whalecurve.application.scorecards.MoversQuestion;
import org.whalecurve.application.scorecards.MoversReport;
import org.whalecurve.application.scorecards.MoversReport.Group;
import org.whalecurve.application.scorecards.MoversReport.Mover;
import org.whalecurve.application.scorecards.PublishScorecard;
import org.whalecurve.application.scorecards.ScorecardFile;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.scorecards.ScorecardReport.Due;
import org.whalecurve.application.scorecards.ScorecardReport.Restated;
import org.whalecurve.application.scorecards.ViewMovers;
import org.whalecurve.application.scorecards.ViewScorecard;
import org.whalecurve.application.scorecards.ViewScorecardVersion;
import org.whalecurve.application.scorecards.internal.MapDrawing;
import org.whalecurve.application.scorecards.port.InMemoryScorecardEditor;
import org.whalecurve.application.scorecards.port.InMemoryScorecardReader;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.organisation.OrganisationTree;
import org.whalecurve.domain.scorecards.ArrowTest;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Desk;
import org.whalecurve.domain.scorecards.MeasureHistory;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.Span;
import org.whalecurve.domain.statistics.Interval;
import org.whalecurve.domain.statistics.LineFit;

/** Puts two scorecards behind the pages, scored as in the application. */
@Singleton
class CardsWorld {

    /** The hash of a version that has another after it. */
    private static final String OUTDATED = "outdated";

    private static final Instant AT = Instant.parse("2011-04-05T09:00:00Z");

    private static final Restated RESTATED =
            new Restated(
                    measure(SampleCards.COMPANY, "profit"),
                    new MeasureValue.Known(Fraction.of(9_500_00)),
                    new MeasureValue.Known(Fraction.of(9_600_00)));

    private static final List<ArrowTest> ARROWS =
            List.of(
                    new ArrowTest(
                            "keep",
                            "earn",
                            2,
                            new LineFit(20, 20, 0.5, 0.125, 0.72),
                            new Interval(0.125, 0.875),
                            20),
                    new ArrowTest(
                            "deliver",
                            "keep",
                            0,
                            new LineFit(12, 12, 0.1, 0.2, 0.1),
                            new Interval(-0.4, 0.6),
                            12),
                    new ArrowTest("know", "deliver", 0, null, null, 4));

    private final InMemoryScorecardReader reader = new InMemoryScorecardReader();
    private final List<DocumentVersion<Scorecard>> versions =
            List.of(
                    version(SampleCards.COMPANY, 3, null),
                    version(SampleCards.COMPANY, 2, AT),
                    version(SampleCards.NORTH, 1, AT));
    private final List<KeptValue> entered = new CopyOnWriteArrayList<>();

    @Produces
    @Singleton
    ListScorecards listScorecards() {
        return Gate.guard(
                ListScorecards.class,
                actor -> {
                    List<DocumentVersion<Scorecard>> published =
                            versions.stream().filter(DocumentVersion::isPublished).toList();
                    List<DocumentVersion<Scorecard>> seen =
                            published.stream().filter(each -> concerns(each, actor)).toList();
                    return new ListedScorecards(
                            seen, published.size() - seen.size(), OrganisationTree.undivided());
                });
    }

    @Produces
    @Singleton
    ViewScorecard viewScorecard() {
        return Gate.guard(ViewScorecard.class, this::report);
    }

    /** Its months in words; of January 2010 the writing fails half-way. */
    @Produces
    @Singleton
    ExportScorecard exportScorecard() {
        return Gate.guard(
                ExportScorecard.class,
                (actor, question, form) -> {
                    ScorecardReport report = report(actor, question);
                    if (report.month().equals(YearMonth.of(2010, Month.JANUARY))) {
                        throw new IllegalStateException("the pen broke");
                    }
                    return new ScorecardFile(
                            "scorecard-" + report.version().id() + "." + form.ending(),
                            form,
                            (form + " of " + report.month()).getBytes(StandardCharsets.UTF_8));
                });
    }

    @Produces
    @Singleton
    ViewMovers viewMovers() {
        return Gate.guard(ViewMovers.class, CardsWorld::movers);
    }

    @Produces
    @Singleton
    EnterValue enterValue() {
        return Gate.guard(
                EnterValue.class,
                (actor, card, measure, month, value, note) -> {
                    CardMeasure meant = measure(published(actor, card).content(), measure);
                    if (!meant.owner().equals(actor.user()) && !actor.may(Right.KEEP_SCORECARDS)) {
                        throw Refusal.denied();
                    }
                    if (value.signum() == 0 && note.isBlank()) {
                        throw Refusal.wrongInput("note-missing", "The value asks to act.");
                    }
                    KeptValue kept =
                            new KeptValue(
                                    entered.size() + 1L,
                                    new EnteredValue(
                                            card, measure, month, value, note, actor.user(), AT),
                                    null);
                    entered.add(kept);
                    return kept;
                });
    }

    @Produces
    @Singleton
    DecideValue decideValue() {
        return Gate.guard(
                DecideValue.class,
                (actor, card, measure, number, approved, note) -> {
                    if (!actor.user().equals(SampleCards.APPROVER)) {
                        throw Refusal.denied();
                    }
                    KeptValue decided =
                            entered.get((int) number - 1)
                                    .decided(
                                            new KeptValue.Decision(
                                                    approved, note, actor.user(), AT));
                    entered.set((int) number - 1, decided);
                    return decided;
                });
    }

    @Produces
    @Singleton
    ListEnteredValues listEnteredValues() {
        return Gate.guard(
                ListEnteredValues.class,
                (_, _, measure) ->
                        entered.stream()
                                .filter(kept -> kept.value().measure().equals(measure))
                                .toList()
                                .reversed());
    }

    @Produces
    @Singleton
    ListScorecardVersions listScorecardVersions() {
        return Gate.guard(ListScorecardVersions.class, actor -> versions);
    }

    @Produces
    @Singleton
    ViewScorecardVersion viewScorecardVersion() {
        return Gate.guard(ViewScorecardVersion.class, (actor, id, version) -> version(id, version));
    }

    @Produces
    @Singleton
    DrawMap drawMap() {
        return Gate.guard(
                DrawMap.class, new MapDrawing(reader, new InMemoryScorecardEditor(reader)));
    }

    @Produces
    @Singleton
    AddScorecard addScorecard() {
        return Gate.guard(
                AddScorecard.class,
                (actor, draft) -> {
                    if (OUTDATED.equals(draft.basis())) {
                        throw Refusal.conflict(
                                "version-added-meanwhile", "bela wrote version 3 of 'company'.");
                    }
                    if (draft.document().contains("wrong")) {
                        throw new Refusal(
                                Refusal.Kind.WRONG_INPUT,
                                "card-flawed",
                                "The scorecard has a fault.",
                                List.of(
                                        new Refusal.Fault(
                                                "perspectives[0].weight",
                                                2,
                                                "It must be above zero.")));
                    }
                    return versions.getFirst();
                });
    }

    @Produces
    @Singleton
    PublishScorecard publishScorecard() {
        return Gate.guard(
                PublishScorecard.class,
                (actor, key) -> version(key.id(), key.version()).published(AT));
    }

    private static @Nullable Desk deskOf(Scorecard card, @Nullable String desk) {
        return desk == null
                ? null
                : card.desk(desk).orElseThrow(() -> Refusal.notFound("desk", desk));
    }

    private ScorecardReport report(Actor actor, CardQuestion question) {
        DocumentVersion<Scorecard> version = published(actor, question.card());
        Scorecard card = version.content();
        Span span = question.span();
        YearMonth last = question.month() == null ? SampleCards.MARCH : question.month();
        Map<String, MeasureHistory> histories = new HashMap<>(SampleCards.histories());
        Map<YearMonth, Observation> onTime = new HashMap<>();
        entered.stream()
                .map(KeptValue::value)
                .filter(value -> value.measure().equals("otif"))
                .forEach(value ->
                        onTime.put(
                                value.month(),
                                Observation.of(Fraction.of(value.value().movePointLeft(2)))));
        histories.put("otif", MeasureHistory.ofMonths(onTime));
        return new ScorecardReport(
                version,
                deskOf(card, question.desk()),
                span,
                IntStream.rangeClosed(1, ScorecardReport.MONTHS)
                        .mapToObj(i -> last.minusMonths(ScorecardReport.MONTHS - (long) i))
                        .map(each ->
                                ScoredCard.of(card, histories, card.calendar().toDate(span, each)))
                        .toList(),
                last.equals(SampleCards.MARCH)
                        ? List.of(
                                new ScorecardReport.Run(
                                        Months.of(last), PagesWorld.PERIODS.getFirst().run.id()))
                        : List.of(),
                new TreeSet<>(List.of(SampleCards.MARCH, SampleCards.MARCH.minusMonths(1))),
                question.asOf(),
                question.asOf() == null ? List.of() : List.of(RESTATED),
                card.id().equals("company") ? ARROWS : List.of(),
                entered.stream()
                        .filter(kept -> kept.value().measure().equals("satisfaction"))
                        .filter(kept -> kept.waits(SampleCards.APPROVER, AT))
                        .toList(),
                List.of(
                        new Due(
                                measure(SampleCards.COMPANY, "otif"),
                                LocalDate.of(2011, 4, 10),
                                true)));
    }

    /** Up by 500.00, of which an executive of the north does not see what Spain brought. */
    private static MoversReport movers(Actor actor, MoversQuestion question) {
        CardMeasure measure = measure(SampleCards.COMPANY, question.measure());
        if (!measure.id().equals("profit")) {
            throw Refusal.conflict(
                    "not-of-customers", "'" + measure.name() + "' does not add up over customers.");
        }
        boolean all = actor.scope() instanceof CustomerScope.WholeCompany;
        GeneratedCompany march = PagesWorld.PERIODS.getFirst();
        String run = march.run.id();
        Group spain = new Group("Spain", 3, Fraction.of(100_00));
        List<Group> groups =
                List.of(
                        new Group("France", 2, Fraction.of(400_00)),
                        new Group("", 1, Fraction.of(-50_00)));
        return new MoversReport(
                question,
                measure,
                SampleCards.COMPANY.currency(),
                run,
                run,
                Fraction.of(9_000_00),
                Fraction.of(9_500_00),
                all ? List.of(groups.getFirst(), spain, groups.getLast()) : groups,
                new Page<>(
                        List.of(new Mover(march.customers.getFirst(), Fraction.of(250_00))),
                        question.after() == null ? "1" : null),
                2,
                all ? 0 : 3,
                all ? Fraction.ZERO : spain.effect(),
                Fraction.of(50_00));
    }

    private DocumentVersion<Scorecard> published(Actor actor, String id) {
        return versions.stream()
                .filter(each -> each.id().equals(id) && each.isPublished())
                .filter(each -> concerns(each, actor))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("scorecard", id));
    }

    private DocumentVersion<Scorecard> version(String id, int version) {
        return versions.stream()
                .filter(each -> each.id().equals(id) && each.version() == version)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("scorecard", id + " version " + version));
    }

    private static CardMeasure measure(Scorecard card, String id) {
        return card.measures().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("measure", id));
    }

    private static boolean concerns(DocumentVersion<Scorecard> version, Actor actor) {
        String unit = version.content().unit();
        return unit.equals(Scorecard.WHOLE_COMPANY)
                || actor.scope() instanceof CustomerScope.WholeCompany
                || actor.units().contains(unit);
    }

    private DocumentVersion<Scorecard> version(
            Scorecard card, int version, @Nullable Instant publishedAt) {
        return new DocumentVersion<>(
                card.id(),
                version,
                card,
                reader.documentOf(card),
                "cd34".repeat(16),
                "carla",
                AT,
                publishedAt);
    }
}
