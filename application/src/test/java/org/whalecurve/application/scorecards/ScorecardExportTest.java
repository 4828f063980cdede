package org.whalecurve.application.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleReport;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.sample.ScorecardOffice;
import org.whalecurve.application.scorecards.internal.ScorecardExport;
import org.whalecurve.application.scorecards.port.InMemoryScorecardDocuments;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Span;
import org.whalecurve.domain.scorecards.Trend;

/** What the scorecard of Harbour Supplies is taken along as. */
class ScorecardExportTest {

    private static final YearMonth MARCH = YearMonth.of(2011, 3);

    private final ScorecardOffice office = new ScorecardOffice(HarbourOffice.withMarchPublished());
    private final ScorecardExport export =
            new ScorecardExport(
                    office.scoring, new InMemoryScorecardDocuments(), office.books.clock);

    ScorecardExportTest() {
        office.publish(SampleScorecard.card());
    }

    @Test
    void aFileHoldsWhatThePageShowsAndIsNamedAfterIt() {
        ScorecardFile file = export.exportScorecard(CONTROLLER, asked(null), DocumentForm.PDF);

        assertThat(file.name()).isEqualTo("scorecard-harbour-2011-03.pdf");
        assertThat(new String(file.content(), StandardCharsets.UTF_8))
                .contains("Profit of customers");
    }

    @Test
    void theNameTellsSpanAndMomentToo() {
        Instant published = office.books.clock.instant();

        ScorecardFile file =
                export.exportScorecard(
                        CONTROLLER,
                        new CardQuestion("harbour", MARCH, Span.HALF_YEAR, published),
                        DocumentForm.XLSX);

        assertThat(file.name())
                .startsWith("scorecard-harbour-2011-03-half-year-as-of-20")
                .matches("[A-Za-z0-9.-]+\\.xlsx");
    }

    @Test
    void whatOneMayNotSeeOneCannotTakeAlong() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        export.exportScorecard(
                                CONTROLLER,
                                new CardQuestion("absent", MARCH, Span.MONTH, null),
                                DocumentForm.CSV))
                .matches(refusal -> refusal.kind() == Refusal.Kind.NOT_FOUND);
    }

    @Test
    void whatFailsWhileItIsWrittenIsNoFile() {
        ScorecardExport failing =
                new ScorecardExport(
                        office.scoring,
                        (_, _, _) -> {
                            throw new IllegalStateException("the disk is full");
                        },
                        office.books.clock);

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> failing.exportScorecard(CONTROLLER, asked(null), DocumentForm.PDF));
    }

    @Test
    void theReportNamesTheRunsThatItsValuesComeFrom() {
        assertThat(office.scoring.viewScorecard(CONTROLLER, asked(null)).runs())
                .extracting(ScorecardReport.Run::months)
                .containsExactly(Months.of(MARCH));
    }

    @Test
    void theLinesTellTheCourseOfEveryPart() {
        ScorecardReport report = SampleReport.march();

        assertThat(report.headlines())
                .extracting(CardLine::name)
                .containsExactly("Overall", "Leading measures", "Lagging measures");
        assertThat(report.lines())
                .extracting(CardLine::level)
                .startsWith(
                        CardLine.Level.PERSPECTIVE,
                        CardLine.Level.OBJECTIVE,
                        CardLine.Level.MEASURE,
                        CardLine.Level.MEASURE,
                        CardLine.Level.OBJECTIVE);
        CardLine profit = report.lines().get(2);
        assertThat(profit.id()).isEqualTo("customer-profit");
        assertThat(profit.course()).hasSize(ScorecardReport.MONTHS);
        assertThat(profit.toTarget().change()).isEqualTo(Fraction.of(-138_08));
        assertThat(profit.sinceMonth().course()).isEqualTo(Trend.Course.WORSE);
        assertThat(profit.sinceYear().change()).isNull();
    }

    @Test
    void aDeskTakesItsMeasuresAloneAlong() {
        CardQuestion finance = asked(null).at("finance");

        ScorecardFile file = export.exportScorecard(CONTROLLER, finance, DocumentForm.CSV);

        assertThat(file.name()).isEqualTo("scorecard-harbour-finance-2011-03.csv");
        assertThat(office.scoring.viewScorecard(CONTROLLER, finance).shown())
                .extracting(CardLine::id)
                .containsExactly("profit-per-customer", "customer-profit");
        assertThat(new String(file.content(), StandardCharsets.UTF_8))
                .contains("Profit per customer")
                .doesNotContain("Stock in days");
    }

    @Test
    void aDeskThatIsNotThereIsNotFound() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> office.scoring.viewScorecard(CONTROLLER, asked(null).at("garden")))
                .matches(refusal -> refusal.kind() == Refusal.Kind.NOT_FOUND);
    }

    private static CardQuestion asked(@Nullable Instant asOf) {
        return new CardQuestion("harbour", MARCH, Span.MONTH, asOf);
    }
}
