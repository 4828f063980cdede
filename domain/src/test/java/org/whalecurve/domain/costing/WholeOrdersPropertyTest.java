package org.whalecurve.domain.costing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.imports.RowKind;

/** An order belongs to one market and one channel, whatever its other lines say. */
class WholeOrdersPropertyTest {

    private static final int COMPANIES = 500;

    /** Which comes first of its lines that are a customer's decides. */
    @Test
    void whatAnOrderTakesAsAWholeIsBorneWhereItsFirstLineIs() {
        for (CostObject object : List.of(CostObject.MARKET, CostObject.CHANNEL)) {
            RandomCases.tryOn(
                    COMPANIES,
                    random -> {
                        RandomCompany company = new RandomCompany(random);
                        FoldedCustomers rows =
                                requireNonNull(company.objects(List.of()).get(object)).rows();
                        List<Driver> drivers = company.resolved().drivers();
                        for (int d = 0; d < drivers.size(); d++) {
                            if (drivers.get(d) instanceof LineDriver ofLines
                                    && ofLines.basis() == Driver.Basis.ORDER) {
                                int driver = d;
                                assertThat(quantities(rows, row -> rows.driver(driver, row)))
                                        .as(ofLines.name())
                                        .isEqualTo(orders(company.lines(), object, ofLines));
                            }
                        }
                    });
        }
    }

    private static Map<Integer, Long> quantities(FoldedCustomers rows, IntToLongFunction column) {
        Map<Integer, Long> quantities = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            quantities.merge(rows.customer(row), column.applyAsLong(row), Long::sum);
        }
        quantities.values().removeIf(quantity -> quantity == 0);
        return quantities;
    }

    private static Map<Integer, Long> orders(
            List<Line> sorted, CostObject object, LineDriver driver) {
        Map<Integer, Long> orders = new TreeMap<>();
        for (int from = 0, to; from < sorted.size(); from = to) {
            Line first = sorted.get(from);
            to = from;
            boolean counts = false;
            while (to < sorted.size()
                    && sorted.get(to).customer() == first.customer()
                    && sorted.get(to).order() == first.order()) {
                counts |= MinutesByHand.counts(driver, sorted.get(to));
                to++;
            }
            if (counts) {
                Line bearing =
                        sorted.subList(from, to).stream()
                                .filter(line -> line.kind() != RowKind.NOT_A_CUSTOMERS)
                                .findFirst()
                                .orElseThrow();
                orders.merge(
                        object == CostObject.MARKET ? bearing.country() : bearing.channel(),
                        1L,
                        Long::sum);
            }
        }
        return orders;
    }
}
