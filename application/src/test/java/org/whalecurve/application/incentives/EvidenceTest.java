package org.whalecurve.application.incentives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;
import static org.whalecurve.domain.imports.FactColumn.optional;
import static org.whalecurve.domain.imports.FactColumn.required;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.IncentiveOffice;
import org.whalecurve.application.sample.SampleIncentivePlan;
import org.whalecurve.application.sample.SampleOperations;
import org.whalecurve.application.sample.ScorecardOffice;
import org.whalecurve.domain.imports.FactColumn.Content;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.Misalignment;
import org.whalecurve.domain.incentives.Misalignment.BiasedForecasts;
import org.whalecurve.domain.incentives.Misalignment.ExcessStock;
import org.whalecurve.domain.incentives.Misalignment.LostSales;
import org.whalecurve.domain.incentives.Misalignment.ShortCalls;
import org.whalecurve.domain.incentives.Nature;
import org.whalecurve.domain.incentives.PlanComponent;
import org.whalecurve.domain.incentives.Unseen;
import org.whalecurve.domain.incentives.Unseen.Rule;
import org.whalecurve.domain.operations.Bargain;
import org.whalecurve.domain.operations.ForecastLean;
import org.whalecurve.domain.operations.ServiceTrend;
import org.whalecurve.domain.operations.Share;

/**
 * A plan that pays Bastien for cheapness and haste is held against what the systems of Harbour
 * Supplies tell.
 */
class EvidenceTest {

    private static final YearMonth MARCH = YearMonth.of(2011, 3);
    private static final Currency POUNDS = Currency.getInstance("GBP");

    private static final FactType STOCK =
            new FactType(
                    "stock",
                    "Stock",
                    "item",
                    List.of(
                            required("item", Content.TEXT),
                            required("day", Content.DAY),
                            optional("value", Content.MONEY),
                            optional("carrying-cost", Content.MONEY),
                            optional("price-saving", Content.MONEY),
                            optional("handling-saving", Content.MONEY),
                            optional("lost-units", Content.QUANTITY),
                            optional("unit-contribution", Content.MONEY)));

    private static final FactType FORECASTS =
            new FactType(
                    "forecasts",
                    "Forecasts",
                    "line",
                    List.of(
                            required("line", Content.TEXT),
                            required("day", Content.DAY),
                            optional("person", Content.TEXT),
                            required("forecast", Content.QUANTITY),
                            required("actual", Content.QUANTITY)));

    private static final FactType CONTACTS =
            new FactType(
                    "contacts",
                    "Contacts",
                    "contact",
                    List.of(
                            required("contact", Content.TEXT),
                            required("day", Content.DAY),
                            optional("follow-ups", Content.QUANTITY)));

    private final HarbourOffice books = HarbourOffice.withMarchPublished();
    private final IncentiveOffice office = new IncentiveOffice(new ScorecardOffice(books));

    @BeforeEach
    void marchIsOpenedAgainInAutumn() {
        books.clock.pass(Duration.ofDays(200));
        books.periodKeeping.reopenPeriod(CONTROLLER, "2011-03", "facts come late");
    }

    /**
     * The stock went from 600.00 to 800.00, a quarter of which is new; carrying it cost 80.00, of
     * which 20.00 for what is new. Prices saved 5.00. Handling saved 3.00; four units that would
     * have brought 2.50 each were not there.
     */
    @Test
    void stockTellsWhatCheapnessCost() {
        deliver(
                STOCK,
                """
                item,day,value,carrying-cost,price-saving,handling-saving,lost-units,unit-contribution
                LAMP/02,28/02/2011,600.00,,,,,
                LAMP/03,31/03/2011,500.00,50.00,5.00,3.00,4,2.50
                ROPE/03,31/03/2011,300.00,30.00,,,,
                """);
        office.publish(paying(Nature.PRICE, Nature.HANDLING));

        assertThat(found())
                .satisfiesExactly(
                        first ->
                                assertThat(first)
                                        .isInstanceOfSatisfying(
                                                ExcessStock.class,
                                                stock ->
                                                        assertThat(stock.bargain())
                                                                .isEqualTo(
                                                                        new Bargain(5_00, 20_00))),
                        second ->
                                assertThat(second)
                                        .isInstanceOfSatisfying(
                                                LostSales.class,
                                                sales -> {
                                                    assertThat(sales.bargain())
                                                            .isEqualTo(new Bargain(3_00, 10_00));
                                                    assertThat(sales.worth()).isEqualTo(-7_00);
                                                }));
    }

    @Test
    void forecastsAndContactsTellOfPeopleAndMonths() {
        StringBuilder forecasts = new StringBuilder("line,day,person,forecast,actual\n");
        for (int month = 4; month <= 9; month++) {
            forecasts.append("F%1$d,15/0%1$d/2011,bastien,8,10\n".formatted(month));
        }
        deliver(FORECASTS, forecasts.toString());
        deliver(
                CONTACTS,
                """
                contact,day,follow-ups
                K1,01/04/2011,0
                K2,02/04/2011,0
                K3,01/09/2011,1
                K4,02/09/2011,0
                """);
        office.publish(paying(Nature.FORECAST, Nature.CALL_TIME));

        List<Misalignment> found = report(MARCH, MARCH.plusMonths(6)).findings().found();

        assertThat(found)
                .satisfiesExactly(
                        first ->
                                assertThat(first)
                                        .isInstanceOfSatisfying(
                                                BiasedForecasts.class,
                                                forecast ->
                                                        assertThat(forecast.lean())
                                                                .isEqualTo(
                                                                        new ForecastLean(
                                                                                "bastien", true, 0,
                                                                                6))),
                        second ->
                                assertThat(second)
                                        .isInstanceOfSatisfying(
                                                ShortCalls.class,
                                                service ->
                                                        assertThat(service.trend())
                                                                .isEqualTo(
                                                                        new ServiceTrend(
                                                                                new Share(2, 2),
                                                                                new Share(1, 2)))));
    }

    @Test
    void whatNobodyDeliveredIsNamedWithWhatItNeeds() {
        office.publish(paying(Nature.PRICE, Nature.HANDLING, Nature.FORECAST, Nature.CALL_TIME));

        SimulationReport report = report(MARCH, MARCH);

        assertThat(report.findings().found()).isEmpty();
        assertThat(report.findings().unseen())
                .extracting(Unseen::rule)
                .containsExactly(
                        Rule.EXCESS_STOCK,
                        Rule.LOST_SALES,
                        Rule.BIASED_FORECASTS,
                        Rule.MONTH_END_PEAK,
                        Rule.WORSE_SERVICE);
        assertThat(report.findings().unseen())
                .allSatisfy(each -> assertThat(each.reason()).startsWith("It needs "));
    }

    private void deliver(FactType type, String text) {
        books.declare(type, SampleOperations.profile(type, POUNDS));
        assertThat(
                        books.deliverBy(
                                        SampleOperations.profile(type, POUNDS),
                                        type.id() + ".csv",
                                        text)
                                .rowsRejected())
                .isZero();
    }

    private static IncentivePlan paying(Nature... natures) {
        IncentivePlan sample = SampleIncentivePlan.plan();
        PlanComponent first = sample.components().getFirst();
        return new IncentivePlan(
                sample.id(),
                sample.name(),
                sample.currency(),
                sample.year(),
                sample.participants().subList(1, 2),
                Stream.of(natures)
                        .map(nature ->
                                new PlanComponent(
                                        nature.name().toLowerCase(Locale.ROOT),
                                        nature.name(),
                                        first.weight(),
                                        first.by(),
                                        nature,
                                        first.target(),
                                        first.curve()))
                        .toList(),
                List.of(),
                List.of());
    }

    private List<Misalignment> found() {
        return report(MARCH, MARCH).findings().found();
    }

    private SimulationReport report(YearMonth from, YearMonth to) {
        return office.simulation.simulateIncentivePlan(CONTROLLER, "sales", null, from, to);
    }
}
