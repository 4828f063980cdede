package org.whalecurve.application.profitability;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.heatmap.HeatCell;
import org.whalecurve.domain.heatmap.HeatMap;
import org.whalecurve.domain.products.Product;
import org.whalecurve.domain.profitability.RunSummary;

/** What the customers of Harbour Supplies earned in March with what they bought. */
class HeatMapTest {

    private static final Actor BASTIEN =
            new Actor("bastien", Set.of(Role.ACCOUNT_MANAGER), Set.of());
    private static final StatementOrder LARGEST =
            new StatementOrder(StatementOrder.Figure.NET_REVENUE, false);

    private final HarbourOffice office = HarbourOffice.withMarchPublished();

    /** Anchor Inn's ropes left 44.75 and its lamps 33.71; its whole orders cost 41.41. */
    @Test
    void aCellIsWhatTheCustomersStatementSaysOfTheProduct() {
        HeatMapReport report = map(CONTROLLER, 5, 2);

        assertThat(profit(report, "C100", "ROPE")).isEqualTo(44_75);
        assertThat(profit(report, "C100", "LAMP")).isEqualTo(33_71);
        HeatMap.Row anchor = report.map().rows().get(rowOf(report, "C100"));
        assertThat(anchor.total().profit()).isEqualTo(43_00);
        HeatCell orders = anchor.cells().getLast();
        assertThat(orders).isNotNull().extracting(HeatCell::profit).isEqualTo(-41_41L);
    }

    @Test
    void cellsAddUpToTheProductsStatementsAndToTheCompany() {
        HeatMapReport report = map(CONTROLLER, 2, 2);

        assertThat(report.customers()).hasSize(2);
        assertThat(report.isOfWholeCompany()).isTrue();
        assertThat(report.others()).isEqualTo(3);
        for (int column = 0; column < 2; column++) {
            assertThat(report.map().columns().get(column).profit())
                    .isEqualTo(
                            office.objectResults
                                    .viewObject(
                                            CONTROLLER,
                                            office.publishedRun(),
                                            CostObject.PRODUCT,
                                            report.products().get(column).key())
                                    .figures()
                                    .statement()
                                    .profit());
        }
        RunSummary summary = summary();
        assertThat(report.map().whole().profit())
                .isEqualTo(summary.assigned().profit() + summary.unassigned().profit());
    }

    @Test
    void allCustomersLeaveToTheOthersOnlyTheLinesWithoutACustomer() {
        HeatMapReport report = map(CONTROLLER, 20, 20);
        RunSummary summary = summary();

        assertThat(report.others()).isZero();
        assertThat(report.map().rows().getLast().total().profit())
                .isEqualTo(summary.unassigned().profit());
        assertThat(report.map().rows())
                .allSatisfy(row ->
                        assertThat(row.cells().get(report.products().size()))
                                .as("no product is left over")
                                .isNull());
    }

    @Test
    void anAccountManagerSeesOnlyTheirCustomersAndNothingOfTheOthers() {
        HeatMapReport report = map(BASTIEN, 10, 3);

        assertThat(report.customers())
                .extracting(Customer::key)
                .containsExactlyInAnyOrder("C300", "C400", "C500");
        assertThat(report.isOfWholeCompany()).isFalse();
        assertThat(report.notShown()).isEqualTo(2);
        assertThat(report.map().whole().profit()).isEqualTo(64_29);
    }

    @Test
    void mapsThatNobodyCanReadAreRefused() {
        refused(0, 5);
        refused(5, ViewHeatMap.MOST + 1);
        map(CONTROLLER, ViewHeatMap.MOST, ViewHeatMap.MOST);
    }

    private RunSummary summary() {
        return requireNonNull(office.runs.find(office.publishedRun()).orElseThrow().result())
                .summary();
    }

    private void refused(int customers, int products) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> map(CONTROLLER, customers, products))
                .matches(refusal -> refusal.code().equals("map-too-large"));
    }

    private HeatMapReport map(Actor actor, int customers, int products) {
        return office.heatMap.viewHeatMap(
                actor, office.publishedRun(), new HeatMapQuestion(LARGEST, customers, products));
    }

    private static long profit(HeatMapReport report, String customer, String product) {
        int column = report.products().stream().map(Product::key).toList().indexOf(product);
        @Nullable HeatCell cell =
                report.map().rows().get(rowOf(report, customer)).cells().get(column);
        assertThat(cell).isNotNull();
        return cell == null ? 0 : cell.profit();
    }

    private static int rowOf(HeatMapReport report, String customer) {
        return report.customers().stream().map(Customer::key).toList().indexOf(customer);
    }
}
