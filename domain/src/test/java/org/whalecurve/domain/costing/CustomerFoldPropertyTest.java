package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.imports.StatedPrices;

/**
 * The numbered invariants of {@link CustomerFold}, against a fold by maps that anybody can follow.
 */
class CustomerFoldPropertyTest {

    private static final int COMPANIES = 1_000;

    @Test
    void everyFoldIsTheOneByMaps() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = new RandomCompany(random);

                    assertThat(asMap(company, company.folded())).isEqualTo(byMaps(company));
                });
    }

    @Test
    void theResultDoesNotDependOnHowTheStreamIsCut() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    List<Integer> cuts = company.drawCuts();

                    assertThat(asMap(company, company.folded(cuts)))
                            .as("cut at %s", cuts)
                            .isEqualTo(asMap(company, company.folded()));
                });
    }

    @Test
    void theAmountsOfAKindAreThoseOfItsLines() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    FoldedCustomers folded = company.folded();

                    for (RowKind kind : RowKind.values()) {
                        long booked =
                                company.lines().stream()
                                        .filter(line -> line.kind() == kind)
                                        .mapToLong(Line::amount)
                                        .sum();
                        long out =
                                kind == RowKind.NOT_A_CUSTOMERS
                                        ? folded.outsideAmount()
                                        : IntStream.range(0, folded.size())
                                                .mapToLong(row -> folded.amount(kind, row))
                                                .sum();
                        assertThat(out).as("%s", kind).isEqualTo(booked);
                    }
                    assertThat(folded.lines()).isEqualTo(company.lines().size());
                });
    }

    /** What a fold says, by customer and then by what it is. */
    private static Map<String, Long> asMap(RandomCompany company, FoldedCustomers folded) {
        Map<String, Long> figures = new HashMap<>();
        figures.put("outside", folded.outsideAmount());
        figures.put("outside lines", folded.outsideLines());
        List<Integer> customers = new ArrayList<>();
        for (int row = 0; row < folded.size(); row++) {
            int at = row;
            String customer = "customer " + folded.customer(row) + " ";
            customers.add(folded.customer(row));
            IntStream.range(0, RowKind.OF_A_CUSTOMER)
                    .mapToObj(kind -> RowKind.of((byte) kind))
                    .forEach(kind -> figures.put(customer + kind, folded.amount(kind, at)));
            figures.put(customer + "net", folded.netRevenue(row));
            figures.put(customer + "known", folded.knownCost(row));
            figures.put(customer + "assumed", folded.assumedCost(row));
            figures.put(customer + "uncosted", folded.uncosted(row));
            figures.put(customer + "sold", folded.units(row));
            figures.put(customer + "discount", folded.discount(row));
            figures.put(customer + "unlisted", folded.unlisted(row));
            List<Driver> drivers = company.resolved().drivers();
            for (int d = 0; d < drivers.size(); d++) {
                figures.put(customer + "driver " + d, folded.driver(d, row));
            }
            for (int a = 0; a < company.model().activities().size(); a++) {
                figures.put(
                        customer + "minutes " + a,
                        CostAssignment.minutesOf(company.resolved(), a, folded)[row]);
            }
        }
        assertThat(customers).isSorted().doesNotHaveDuplicates();
        return figures;
    }

    private static Map<String, Long> byMaps(RandomCompany company) {
        Map<String, Long> figures = new HashMap<>();
        figures.put("outside", 0L);
        figures.put("outside lines", 0L);
        Set<Integer> customers = new TreeSet<>();
        Set<String> countedOrders = new HashSet<>();
        for (Line line : company.lines()) {
            if (line.kind() == RowKind.NOT_A_CUSTOMERS) {
                figures.merge("outside", line.amount(), Long::sum);
                figures.merge("outside lines", 1L, Long::sum);
                continue;
            }
            String customer = "customer " + line.customer() + " ";
            if (customers.add(line.customer())) {
                begin(company, customer, figures);
            }
            figures.merge(customer + line.kind(), line.amount(), Long::sum);
            figures.merge(customer + "net", line.amount(), Long::sum);
            if (line.kind() == RowKind.SALE || line.kind() == RowKind.RETURN) {
                figures.merge(customer + "sold", line.quantity(), Long::sum);
                cost(company.model(), line, customer, figures);
            }
            if (line.kind() == RowKind.SALE) {
                list(company.model(), line, customer, figures);
            }
            List<Driver> drivers = company.resolved().drivers();
            for (int d = 0; d < drivers.size(); d++) {
                LineDriver driver = (LineDriver) drivers.get(d);
                if (MinutesByHand.counts(driver, line)) {
                    String order = customer + line.order() + " " + d;
                    long counted =
                            switch (driver.basis()) {
                                case LINE -> 1;
                                case UNIT -> Math.abs(line.quantity());
                                case ORDER -> countedOrders.add(order) ? 1 : 0;
                            };
                    figures.merge(customer + "driver " + d, counted, Long::sum);
                }
            }
        }
        MinutesByHand.of(company)
                .forEach((place, minutes) -> figures.merge(place, minutes, Long::sum));
        return figures;
    }

    private static void begin(RandomCompany company, String customer, Map<String, Long> figures) {
        for (int kind = 0; kind < RowKind.OF_A_CUSTOMER; kind++) {
            figures.put(customer + RowKind.of((byte) kind), 0L);
        }
        for (String figure :
                List.of("net", "known", "assumed", "uncosted", "sold", "discount", "unlisted")) {
            figures.put(customer + figure, 0L);
        }
        for (int d = 0; d < company.resolved().drivers().size(); d++) {
            figures.put(customer + "driver " + d, 0L);
        }
        for (int a = 0; a < company.model().activities().size(); a++) {
            figures.put(customer + "minutes " + a, 0L);
        }
    }

    private static void list(
            CostModel model, Line line, String customer, Map<String, Long> figures) {
        long listPrice = line.stated().listPriceMicros();
        if (listPrice == StatedPrices.NOT_STATED) {
            figures.merge(customer + "unlisted", line.amount(), Long::sum);
            return;
        }
        BigDecimal list =
                BigDecimal.valueOf(line.quantity())
                        .multiply(BigDecimal.valueOf(listPrice, 6))
                        .setScale(
                                model.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP);
        figures.merge(
                customer + "discount",
                list.unscaledValue().longValueExact() - line.amount(),
                Long::sum);
    }

    private static void cost(
            CostModel model, Line line, String customer, Map<String, Long> figures) {
        int decimals = model.currency().getDefaultFractionDigits();
        ShareOfPrice assumption = model.productCost().assumption();
        long stated = line.stated().unitCostMicros();
        UnitCost known =
                model.productCost().unitCosts().stream()
                        .filter(cost -> cost.product().equals(String.valueOf(line.product())))
                        .filter(cost -> cost.from().toEpochDay() <= line.day())
                        .filter(cost -> line.day() <= cost.to().toEpochDay())
                        .findFirst()
                        .orElse(null);
        if (known != null || stated != StatedPrices.NOT_STATED) {
            long micros =
                    stated == StatedPrices.NOT_STATED && known != null
                            ? known.costMicros()
                            : stated;
            BigDecimal cost =
                    BigDecimal.valueOf(line.quantity())
                            .multiply(BigDecimal.valueOf(micros, 6))
                            .setScale(decimals, RoundingMode.HALF_UP);
            figures.merge(customer + "known", cost.unscaledValue().longValueExact(), Long::sum);
        } else if (assumption != null) {
            BigDecimal cost =
                    BigDecimal.valueOf(line.amount(), decimals)
                            .multiply(BigDecimal.valueOf(assumption.millionths(), 6))
                            .setScale(decimals, RoundingMode.HALF_UP);
            figures.merge(customer + "assumed", cost.unscaledValue().longValueExact(), Long::sum);
        } else {
            figures.merge(customer + "uncosted", line.amount(), Long::sum);
        }
    }
}
