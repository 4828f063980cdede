package org.whalecurve.application.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.scorecards.EnteredValue;
import org.whalecurve.application.scorecards.KeptValue;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.scorecards.ScorecardReport.Due;
import org.whalecurve.application.scorecards.ScorecardReport.Restated;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.ArrowTest;
import org.whalecurve.domain.scorecards.MeasureHistory;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.Span;

/**
 * What the scorecard of Harbour Supplies shows at the end of March 2011: three customers earned
 * 150.00 in February, five 61.92 in March, of 200.00 planned, and nobody counted the stock.
 */
public final class SampleReport {

    /** When the card was published. */
    public static final Instant PUBLISHED = Instant.parse("2011-04-04T09:30:00Z");

    private static final YearMonth FEBRUARY = SampleWorld.MARCH.minusMonths(1);

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

    private SampleReport() {}

    /** As it is now, of the month alone. */
    public static ScorecardReport march() {
        return of(SampleScorecard.card(), HISTORIES, null);
    }

    /** The same as of the day on which the card was published; the profit was restated since. */
    public static ScorecardReport marchAsPublished() {
        return of(SampleScorecard.card(), HISTORIES, PUBLISHED);
    }

    /** What a card shows at the end of March, by what was observed. */
    public static ScorecardReport of(
            Scorecard card, Map<String, MeasureHistory> histories, @Nullable Instant asOf) {
        return new ScorecardReport(
                new DocumentVersion<>(
                        card.id(), 1, card, "", "ab".repeat(32), "amara", PUBLISHED, PUBLISHED),
                null,
                Span.MONTH,
                IntStream.range(0, ScorecardReport.MONTHS)
                        .mapToObj(
                                i -> SampleWorld.MARCH.minusMonths(ScorecardReport.MONTHS - 1L - i))
                        .map(month -> ScoredCard.of(card, histories, Months.of(month)))
                        .toList(),
                List.of(
                        new ScorecardReport.Run(Months.of(FEBRUARY), "feb".repeat(8)),
                        new ScorecardReport.Run(Months.of(SampleWorld.MARCH), "mar".repeat(8))),
                new TreeSet<>(List.of(FEBRUARY, SampleWorld.MARCH)),
                asOf,
                asOf == null
                        ? List.of()
                        : List.of(
                                new Restated(
                                        card.measures().getFirst(),
                                        new MeasureValue.Known(Fraction.of(61_92)),
                                        new MeasureValue.Known(Fraction.of(65_00)))),
                List.of(
                        new ArrowTest("lean", "earn", 0, null, null, 1),
                        new ArrowTest("keep", "earn", 0, null, null, 1),
                        new ArrowTest("stock", "keep", 0, null, null, 0)),
                List.of(
                        new KeptValue(
                                7,
                                new EnteredValue(
                                        card.id(),
                                        SampleScorecard.STOCK_DAYS,
                                        SampleWorld.MARCH,
                                        new BigDecimal("27.5"),
                                        "",
                                        "controller",
                                        PUBLISHED),
                                null)),
                List.of(new Due(card.measures().getLast(), LocalDate.of(2011, 4, 10), false)));
    }

    private static MeasureHistory history(Observation february, Observation march) {
        return new MeasureHistory(
                Map.of(Months.of(FEBRUARY), february, Months.of(SampleWorld.MARCH), march));
    }
}
