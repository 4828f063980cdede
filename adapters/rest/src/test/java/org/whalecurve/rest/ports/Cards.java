package org.whalecurve.rest.ports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.sample.SampleOrganisation;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.application.scorecards.AddScorecard;
import org.whalecurve.application.scorecards.DecideValue;
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
import org.whalecurve.application.scorecards.PublishScorecard;
import org.whalecurve.application.scorecards.ScorecardFile;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.scorecards.ScorecardReport.Due;
import org.whalecurve.application.scorecards.ScorecardReport.Restated;
import org.whalecurve.application.scorecards.ViewMovers;
import org.whalecurve.application.scorecards.ViewScorecard;
import org.whalecurve.application.scorecards.ViewScorecardSchema;
import org.whalecurve.application.scorecards.ViewScorecardVersion;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.organisation.OrganisationTree;
import org.whalecurve.domain.scorecards.ArrowTest;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.MeasureHistory;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.Span;
import org.whalecurve.domain.statistics.Interval;
import org.whalecurve.domain.statistics.LineFit;

/** The scorecard of the sample company at the end of March, and what moved it since February. */
@ApplicationScoped
class Cards {

    private static final YearMonth FEBRUARY = SampleWorld.MARCH.minusMonths(1);
    private static final Instant ADDED = Instant.parse("2011-04-04T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2011, 4, 10);
    private static final Instant PUBLISHED = Instant.parse("2011-04-04T09:30:00Z");
    private static final KeptValue.Decision APPROVED =
            new KeptValue.Decision(true, "Counted twice.", "executive", PUBLISHED);
    private static final Scorecard CARD = SampleScorecard.card();
    private static final DocumentVersion<Scorecard> DRAFT =
            new DocumentVersion<>(
                    CARD.id(),
                    1,
                    CARD,
                    Documents.scorecard(),
                    MasterData.HASH,
                    "amara",
                    ADDED,
                    null);

    /** Three customers earned 150.00 in February, five 61.92 in March; nobody counted the stock. */
    private static final Map<String, MeasureHistory> HISTORIES =
            Map.of(
                    "customer-profit",
                    history(Observation.of(150_00), Observation.of(61_92)),
                    "active-customers",
                    history(Observation.of(3), Observation.of(5)),
                    "cost-to-serve",
                    history(Observation.ratio(90_00, 400_00), Observation.ratio(362_07, 1011_55)),
                    "unused-capacity",
                    history(Observation.ratio(1, 4), Observation.ratio(1, 5)));

    @Produces
    @Singleton
    AddScorecard addScorecard() {
        return Gate.guard(AddScorecard.class, (_, _) -> DRAFT);
    }

    @Produces
    @Singleton
    PublishScorecard publishScorecard() {
        return Gate.guard(
                PublishScorecard.class,
                (_, key) -> version(key.id(), key.version()).published(PUBLISHED));
    }

    @Produces
    @Singleton
    ListScorecardVersions listScorecardVersions() {
        return Gate.guard(ListScorecardVersions.class, _ -> List.of(DRAFT));
    }

    @Produces
    @Singleton
    ViewScorecardVersion viewScorecardVersion() {
        return Gate.guard(ViewScorecardVersion.class, (_, id, version) -> version(id, version));
    }

    @Produces
    @Singleton
    ViewScorecardSchema viewScorecardSchema() {
        return Gate.guard(ViewScorecardSchema.class, _ -> "{\"type\":\"object\"}");
    }

    @Produces
    @Singleton
    ListScorecards listScorecards() {
        return Gate.guard(
                ListScorecards.class,
                _ ->
                        new ListedScorecards(
                                List.of(DRAFT.published(PUBLISHED)),
                                1,
                                OrganisationTree.of(SampleOrganisation.organisation())));
    }

    @Produces
    @Singleton
    ViewScorecard viewScorecard() {
        return Gate.guard(
                ViewScorecard.class,
                (_, question) ->
                        report(
                                version(question.card(), 1),
                                question.month() == null ? SampleWorld.MARCH : question.month(),
                                question.span(),
                                question.asOf()));
    }

    /** The table of the example; of January 2010 the writing fails half-way. */
    @Produces
    @Singleton
    ExportScorecard exportScorecard() {
        return Gate.guard(
                ExportScorecard.class,
                (_, question, form) -> {
                    version(question.card(), 1);
                    if (YearMonth.of(2010, 1).equals(question.month())) {
                        throw new IllegalStateException("the pen broke");
                    }
                    return new ScorecardFile(
                            "scorecard-harbour-2011-03." + form.ending(),
                            form,
                            Documents.example("exportScorecard.csv"));
                });
    }

    @Produces
    @Singleton
    EnterValue enterValue() {
        return Gate.guard(
                EnterValue.class,
                (actor, card, measure, month, value, note) ->
                        kept(card, measure, month, value, note, actor.user()));
    }

    @Produces
    @Singleton
    ListEnteredValues listEnteredValues() {
        return Gate.guard(
                ListEnteredValues.class,
                (_, card, measure) -> List.of(entered(card, measure).decided(APPROVED)));
    }

    @Produces
    @Singleton
    DecideValue decideValue() {
        return Gate.guard(
                DecideValue.class,
                (actor, card, measure, _, approved, note) ->
                        entered(card, measure)
                                .decided(
                                        new KeptValue.Decision(
                                                approved, note, actor.user(), PUBLISHED)));
    }

    private static KeptValue entered(String card, String measure) {
        return kept(card, measure, SampleWorld.MARCH, new BigDecimal("27.5"), "", "controller");
    }

    private static KeptValue kept(
            String card,
            String measure,
            YearMonth month,
            BigDecimal value,
            String note,
            String by) {
        return new KeptValue(
                7, new EnteredValue(card, measure, month, value, note, by, ADDED), null);
    }

    /** The Cap Nord came, the Anchor Inn and the Dune Hotel earn less. */
    @Produces
    @Singleton
    ViewMovers viewMovers() {
        return Gate.guard(ViewMovers.class, (_, question) -> movers(question));
    }

    private static MoversReport movers(MoversQuestion question) {
        CardMeasure measure =
                CARD.measures().stream()
                        .filter(each -> each.id().equals(question.measure()))
                        .findAny()
                        .orElseThrow(() -> Refusal.notFound("measure", question.measure()));
        return new MoversReport(
                question,
                measure,
                SampleWorld.CURRENCY,
                Results.RUN,
                "4f1b7c0e2d8a4b6f9c3e5d7a1b2c3d4e",
                Fraction.of(150_00),
                Fraction.of(61_92),
                List.of(
                        new MoversReport.Group("United Kingdom", 2, Fraction.of(-215_43)),
                        new MoversReport.Group("France", 1, Fraction.of(139_35))),
                new Page<>(List.of(mover(3, 139_35), mover(1, -120_00), mover(4, -95_43)), null),
                3,
                1,
                Fraction.of(-10_00),
                Fraction.of(-2_00));
    }

    private static MoversReport.Mover mover(int customer, long effect) {
        return new MoversReport.Mover(SampleWorld.CUSTOMERS.get(customer - 1), Fraction.of(effect));
    }

    private static ScorecardReport report(
            DocumentVersion<Scorecard> version,
            YearMonth month,
            Span span,
            @Nullable Instant asOf) {
        return new ScorecardReport(
                version.published(PUBLISHED),
                null,
                span,
                IntStream.range(0, 2)
                        .mapToObj(i -> CARD.calendar().toDate(span, month.minusMonths(1L - i)))
                        .map(stretch -> ScoredCard.of(CARD, HISTORIES, stretch))
                        .toList(),
                List.of(new ScorecardReport.Run(Months.of(SampleWorld.MARCH), Results.RUN)),
                new TreeSet<>(List.of(FEBRUARY, SampleWorld.MARCH)),
                asOf,
                asOf == null
                        ? List.of()
                        : List.of(
                                new Restated(
                                        CARD.measures().getFirst(),
                                        new MeasureValue.Known(Fraction.of(61_92)),
                                        new MeasureValue.NoData("Nothing was observed."))),
                List.of(
                        new ArrowTest(
                                "keep",
                                "earn",
                                2,
                                new LineFit(20, 20, 0.5, 0.125, 0.72),
                                new Interval(0.125, 0.875),
                                20)),
                List.of(),
                List.of(new Due(CARD.measures().getLast(), DUE, false)));
    }

    private static MeasureHistory history(Observation february, Observation march) {
        return new MeasureHistory(
                Map.of(Months.of(FEBRUARY), february, Months.of(SampleWorld.MARCH), march));
    }

    private static DocumentVersion<Scorecard> version(String id, int version) {
        if (!id.equals(DRAFT.id()) || version != DRAFT.version()) {
            throw Refusal.notFound("scorecard", id);
        }
        return DRAFT;
    }
}
