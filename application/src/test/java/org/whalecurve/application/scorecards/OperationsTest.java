package org.whalecurve.application.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleOperations;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.application.sample.ScorecardOffice;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredMeasure;
import org.whalecurve.domain.scorecards.Span;
import org.whalecurve.domain.scorecards.Status;

/** What the systems of Harbour Supplies tell of its work becomes measures of its scorecards. */
class OperationsTest {

    private static final String ALL = Scorecard.WHOLE_COMPANY;
    private static final YearMonth MARCH = YearMonth.of(2011, 3);
    private static final YearMonth APRIL = YearMonth.of(2011, 4);

    private final HarbourOffice books = HarbourOffice.withMarchPublished();
    private final ScorecardOffice office = new ScorecardOffice(books);

    @Test
    void aFigureWhoseFactsNobodyDeliveredIsMissingAndSaysWhatItNeeds() {
        office.publish(SampleOperations.card(ALL, "perfect-orders", "stock-turns"));

        assertThat(measure("perfect-orders", MARCH).value())
                .isEqualTo(
                        new MeasureValue.NoData(
                                "Nothing was observed in 2011-03. It needs facts of the type 'deliveries' that state order, ordered, shipped, days-late, damaged, wrong-papers."));
        assertThat(measure("perfect-orders", MARCH).status()).isEqualTo(Status.NO_DATA);
        assertThat(measure("stock-turns", MARCH).value().missing().orElseThrow())
                .endsWith(
                        "It needs facts of the type 'stock', all in the currency of the books, that state value, cost-of-goods-sold.");
    }

    @Test
    void deliveriesThatWereImportedAreCountedWhenTheRunIsPublished() {
        declare(SampleOperations.DELIVERIES);
        deliver(SampleOperations.DELIVERIES, SampleOperations.APRIL);

        office.publication.publishRun(CONTROLLER, books.runApril());

        assertThat(office.figures.size()).isEqualTo(2);
        office.publish(SampleOperations.card(ALL, "perfect-orders", "order-fill-rate"));
        assertThat(value("perfect-orders", APRIL)).isEqualTo(Fraction.ZERO);
        assertThat(value("order-fill-rate", APRIL)).isEqualTo(Fraction.of(100));
        assertThat(office.figures.size()).as("nothing was left to be worked out").isEqualTo(2);
    }

    /** Of five orders two to customers and one to nobody known are perfect. */
    @Test
    void ordersAreJudgedByAllTheirLines() {
        openMarch();
        declare(SampleOperations.DELIVERIES);
        deliver(SampleOperations.DELIVERIES, SampleOperations.MARCH);
        office.publish(
                SampleOperations.card(
                        ALL,
                        "perfect-orders",
                        "on-time-in-full",
                        "product-of-order-rates",
                        "unit-fill-rate"));

        assertThat(value("perfect-orders", MARCH)).isEqualTo(Fraction.of(60));
        assertThat(value("on-time-in-full", MARCH)).isEqualTo(Fraction.of(80));
        assertThat(value("product-of-order-rates", MARCH))
                .isEqualTo(Fraction.of(4 * 4 * 4 * 4 * 100, 5 * 5 * 5 * 5));
        assertThat(value("unit-fill-rate", MARCH)).isEqualTo(Fraction.of(185 * 100, 186));
        assertThat(measure("perfect-orders", MARCH).status()).isEqualTo(Status.ACT);
    }

    @Test
    void aUnitHasTheOrdersOfItsCustomersAlone() {
        openMarch();
        declare(SampleOperations.DELIVERIES);
        deliver(SampleOperations.DELIVERIES, SampleOperations.MARCH);
        office.publish(SampleOperations.card("harbour", "perfect-orders", "orders"));

        assertThat(value("perfect-orders", MARCH)).isEqualTo(Fraction.of(50));
        assertThat(value("orders", MARCH)).isEqualTo(Fraction.of(8));
    }

    @Test
    void factsOfAMonthThatIsOpenedAgainCountAndWhatWasKeptBeforeStays() {
        office.publish(SampleOperations.card(ALL, "orders-on-time"));
        assertThat(measure("orders-on-time", MARCH).value().known()).isEmpty();
        int before = office.figures.size();
        Instant then = books.clock.instant();

        books.clock.pass(Duration.ofHours(1));
        openMarch();
        declare(SampleOperations.DELIVERIES);
        deliver(SampleOperations.DELIVERIES, SampleOperations.MARCH);

        assertThat(value("orders-on-time", MARCH)).isEqualTo(Fraction.of(80));
        assertThat(office.figures.size()).isEqualTo(before + 1);
        assertThat(measure("orders-on-time", MARCH, then).value().known())
                .as("nobody knew of the deliveries then")
                .isEmpty();
    }

    /** Eight orders of customers; what was sent back and what names nobody is none. */
    @Test
    void everyCompanyKnowsItsOrdersAndWhatServingOneCosts() {
        office.publish(
                SampleOperations.card(
                        ALL,
                        "orders",
                        "cost-to-serve-per-order",
                        "cost-to-serve",
                        "customer-revenue",
                        "month-end-rush"));

        assertThat(value("orders", MARCH)).isEqualTo(Fraction.of(8));
        assertThat(value("cost-to-serve-per-order", MARCH).times(8))
                .isEqualTo(
                        value("cost-to-serve", MARCH)
                                .times(value("customer-revenue", MARCH))
                                .dividedBy(100));
        assertThat(measure("month-end-rush", MARCH).value().missing().orElseThrow())
                .as("orders came on eight days")
                .endsWith("It needs orders of customers on at least 10 days of a month.");
    }

    @Test
    void whatTheFactsDoNotStateIsMissingAndTheRestIsThere() {
        openMarch();
        declare(SampleOperations.DELIVERIES_IN_BRIEF);
        deliver(SampleOperations.DELIVERIES_IN_BRIEF, SampleOperations.MARCH_IN_BRIEF);
        office.publish(SampleOperations.card(ALL, "perfect-orders", "on-time-in-full"));

        assertThat(measure("perfect-orders", MARCH).value().known()).isEmpty();
        assertThat(value("on-time-in-full", MARCH)).isEqualTo(Fraction.of(50));
    }

    @Test
    void stockIsHeldAgainstWhatWasSoldOfIt() {
        openMarch();
        declare(SampleOperations.STOCK);
        deliver(SampleOperations.STOCK, SampleOperations.STOCK_OF_MARCH);
        office.publish(SampleOperations.card(ALL, "stock-turns", "days-of-stock"));

        assertThat(value("stock-turns", MARCH)).isEqualTo(Fraction.of(4));
        assertThat(value("days-of-stock", MARCH)).isEqualTo(Fraction.of(365, 4));
    }

    @Test
    void stockInAnotherCurrencyIsNotHeldAgainstTheBooks() {
        openMarch();
        books.declare(
                SampleOperations.STOCK,
                SampleOperations.profile(SampleOperations.STOCK, Currency.getInstance("EUR")));
        deliver(SampleOperations.STOCK, SampleOperations.STOCK_OF_MARCH);
        office.publish(SampleOperations.card(ALL, "stock-turns"));

        assertThat(measure("stock-turns", MARCH).value().missing().orElseThrow())
                .contains("all in the currency of the books");
    }

    @Test
    void nobodyCanBeSaidToHaveMovedAFigureOfOperations() {
        office.publication.publishRun(CONTROLLER, books.runApril());
        office.publish(SampleOperations.card(ALL, "orders"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.moving.viewMovers(
                                CONTROLLER,
                                new MoversQuestion(
                                        "operations",
                                        "orders",
                                        APRIL,
                                        MARCH,
                                        CustomerGrouping.COUNTRY,
                                        null,
                                        null,
                                        10,
                                        null)))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("not-of-customers");
                    assertThat(refusal.detail()).contains("no effects of customers are known");
                });
    }

    private void openMarch() {
        books.periodKeeping.reopenPeriod(CONTROLLER, "2011-03", "deliveries came late");
    }

    private void declare(FactType type) {
        books.declare(type, SampleOperations.profile(type, SampleWorld.CURRENCY));
    }

    private void deliver(FactType type, String text) {
        books.deliverBy(
                SampleOperations.profile(type, SampleWorld.CURRENCY), type.id() + ".csv", text);
    }

    private ScoredMeasure measure(String id, YearMonth month) {
        return measure(id, month, null);
    }

    private ScoredMeasure measure(String id, YearMonth month, @Nullable Instant asOf) {
        return office.scoring
                .viewScorecard(CONTROLLER, new CardQuestion("operations", month, Span.MONTH, asOf))
                .present()
                .measures()
                .filter(each -> each.measure().id().equals(id))
                .findAny()
                .orElseThrow();
    }

    private Fraction value(String id, YearMonth month) {
        return measure(id, month).value().known().orElseThrow();
    }
}
