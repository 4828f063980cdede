package org.whalecurve.application.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.sample.ScorecardOffice;
import org.whalecurve.application.scorecards.ScorecardReport.Restated;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.Span;

/**
 * What the scorecard of Harbour Supplies showed on past days. March was closed and the card
 * published on the first; on the third everything is done anew.
 */
class AsOfTest {

    private static final YearMonth MARCH = YearMonth.of(2011, 3);

    private final ScorecardOffice office = new ScorecardOffice(HarbourOffice.withMarchPublished());
    private final Instant before = office.books.clock.instant().minusSeconds(1);
    private final Instant first = office.books.clock.instant();

    AsOfTest() {
        office.publish(SampleScorecard.card());
        office.books.clock.pass(Duration.ofDays(2));
    }

    @Test
    void aRestatedMonthShowsWhatWasOfRecordThenAndWhatHasChanged() {
        office.publication.publishRun(CONTROLLER, office.books.runMarchBySlowerOrders());
        ScorecardReport today = scored(null);
        ScorecardReport then = scored(first);

        assertThat(profit(then)).isEqualTo(Fraction.of(61_92));
        assertThat(profit(today)).isNotEqualTo(profit(then));
        assertThat(today.restated()).isEmpty();
        assertThat(then.restated())
                .filteredOn(measure -> measure.measure().id().equals("customer-profit"))
                .singleElement()
                .satisfies(measure -> {
                    assertThat(measure.then().known()).contains(profit(then));
                    assertThat(measure.today().known()).contains(profit(today));
                });
        assertThat(then.restated())
                .as("nobody came or went")
                .extracting(measure -> measure.measure().id())
                .doesNotContain("active-customers");
    }

    @Test
    void aLaterVersionOfTheCardDoesNotChangeWhatWasShownBefore() {
        office.publish(SampleScorecard.cardAnsweredForBy("bastien"));

        assertThat(scored(null).version().version()).isEqualTo(2);
        assertThat(scored(first).version().version()).isEqualTo(1);
    }

    @Test
    void aValueThatIsEnteredLaterWasNotKnownBefore() {
        office.entering.enterValue(
                CONTROLLER, "harbour", SampleScorecard.STOCK_DAYS, MARCH, new BigDecimal("25"), "");

        Restated entered = scored(first).restated().getFirst();

        assertThat(entered.measure().id()).isEqualTo(SampleScorecard.STOCK_DAYS);
        assertThat(entered.then()).isInstanceOf(MeasureValue.NoData.class);
        assertThat(entered.today().known()).contains(Fraction.of(25));
    }

    @Test
    void beforeTheCardWasPublishedThereWasNone() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> scored(before))
                .matches(refusal -> refusal.kind() == Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aMonthThatWasClosedLaterCannotBeOpenedByWhatWasKnownBefore() {
        office.publication.publishRun(CONTROLLER, office.books.runApril());

        assertThat(moved(null).change()).isNotEqualTo(Fraction.ZERO);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> moved(first))
                .matches(refusal -> refusal.code().equals("month-not-closed"));
    }

    private ScorecardReport scored(@Nullable Instant asOf) {
        return office.scoring.viewScorecard(
                CONTROLLER, new CardQuestion("harbour", MARCH, Span.MONTH, asOf));
    }

    private MoversReport moved(@Nullable Instant asOf) {
        return office.moving.viewMovers(
                CONTROLLER,
                new MoversQuestion(
                        "harbour",
                        "customer-profit",
                        MARCH.plusMonths(1),
                        MARCH,
                        CustomerGrouping.COUNTRY,
                        null,
                        null,
                        10,
                        asOf));
    }

    private static Fraction profit(ScorecardReport report) {
        return report.present()
                .measures()
                .filter(each -> each.measure().id().equals("customer-profit"))
                .findAny()
                .flatMap(each -> each.value().known())
                .orElseThrow();
    }
}
