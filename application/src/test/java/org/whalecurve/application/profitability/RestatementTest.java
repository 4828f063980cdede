package org.whalecurve.application.profitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.application.tables.ResultTables;
import org.whalecurve.application.tables.Table.Cell;
import org.whalecurve.domain.variances.Restatement;
import org.whalecurve.domain.variances.Restatement.Cause;
import org.whalecurve.domain.variances.Restatement.Line;
import org.whalecurve.domain.variances.Restatement.Step;

/** March at Harbour Supplies is computed anew: with a late order, and by slower orders. */
class RestatementTest {

    private static final String LATE =
            SampleFile.TEXT.lines().findFirst().orElseThrow()
                    + "\n1012,30/03/2011 10:00,C300,LAMP,Storm lamp,4,11.00,12.50,France,wholesale\n";

    private final HarbourOffice office = HarbourOffice.withMarchPublished();
    private final String published = office.publishedRun();

    /**
     * <pre>
     * late order      4 × 11.00 = 44.00, cost 4 × 7.25 = 29.00
     *   order desk    6 + 1.5 + 4 abroad: 112 to 123.5 of 150 minutes, 149.33 to 200.00 × 123.5/150 = 164.67
     *   warehouse     2 + 0.25 × 4:      74.5 to 77.5 of 60 minutes, 224.74 to 181.00 × 77.5/60 = 233.79
     * slower orders   2 × 10 orders:     123.5 to 143.5 of 150 minutes, 164.67 to 191.33
     * </pre>
     */
    @Test
    void lateOrdersAndNewRulesAreToldApart() {
        deliverLate();
        String later = office.runMarchBySlowerOrders();

        RestatementReport report = restated(published, later);

        Restatement restatement = report.restatement();
        assertThat(restatement.steps())
                .containsExactly(
                        new Step(Cause.ORDER_LINES, Line.NET_REVENUE, 44_00),
                        new Step(Cause.ORDER_LINES, Line.PRODUCT_COST, -29_00),
                        new Step(Cause.ORDER_LINES, Line.COST_TO_SERVE, -24_39),
                        new Step(Cause.ORDER_LINES, Line.UNUSED_CAPACITY, 24_39),
                        new Step(Cause.RULES, Line.COST_TO_SERVE, -26_66),
                        new Step(Cause.RULES, Line.UNUSED_CAPACITY, 26_66));
        assertThat(restatement.to() - restatement.from()).isEqualTo(15_00);
        assertThat(ResultTables.of(report).rows())
                .hasSize(2 + 6)
                .contains(
                        List.of(
                                Cell.of("order-lines"),
                                Cell.of("product-cost"),
                                Cell.of(new BigDecimal("-29.00")),
                                Cell.of("GBP")));
        assertThat(report.addedImports()).hasSize(1);
        assertThat(report.droppedImports()).isEmpty();
        assertThat(report.rules()).hasSize(1);
    }

    @Test
    void onTheWayBackTheLateOrderIsTakenBack() {
        deliverLate();
        String later = office.runMarch().id();

        RestatementReport back = restated(later, published);

        assertThat(back.restatement().steps())
                .contains(new Step(Cause.ORDER_LINES, Line.NET_REVENUE, -44_00))
                .allMatch(step -> step.cause() == Cause.ORDER_LINES);
        assertThat(back.droppedImports()).hasSize(1);
        assertThat(back.addedImports()).isEmpty();
    }

    @Test
    void aRunIsNotRestatedByItself() {
        RestatementReport same = restated(published, published);

        assertThat(same.restatement().steps()).isEmpty();
        assertThat(same.restatement().from()).isEqualTo(same.restatement().to());
    }

    @Test
    void anotherPeriodIsNoRestatement() {
        String april = office.runApril();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> restated(published, april))
                .matches(refusal -> refusal.code().equals("not-comparable"));
    }

    private void deliverLate() {
        office.periodKeeping.reopenPeriod(
                CONTROLLER, SampleWorld.period().id(), "An order of March came late.");
        office.deliver("late.csv", LATE);
    }

    private RestatementReport restated(String from, String to) {
        return office.restating.restateRun(CONTROLLER, from, to);
    }
}
