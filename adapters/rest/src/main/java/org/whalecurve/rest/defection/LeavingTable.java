package org.whalecurve.rest.defection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.defection.LeavingCustomerView;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.defection.AliveFall;
import org.whalecurve.domain.defection.LeavingCustomer;
import org.whalecurve.domain.defection.Reason;
import org.whalecurve.domain.recommendations.Recommendations;
import org.whalecurve.domain.statistics.Estimate;
import org.whalecurve.rest.csv.CsvRow;
import org.whalecurve.rest.json.Rounded;

/** Customers that may be leaving as the rows of a table. */
final class LeavingTable {

    private static final List<String> HEADER =
            List.of(
                    "customer",
                    "name",
                    "owner",
                    "days since last purchase",
                    "usual days between purchases",
                    "chance of such a pause",
                    "likelihood still a customer",
                    "currency",
                    "profit at stake",
                    "standard error",
                    "profit at risk",
                    "revenue at stake",
                    "standard error",
                    "revenue at risk",
                    "reasons",
                    "offer 1",
                    "offer 2",
                    "offer 3",
                    "expected profit of offers");

    private LeavingTable() {}

    static CsvRow header() {
        CsvRow header = new CsvRow();
        HEADER.forEach(header::text);
        return header;
    }

    /** What is not known stays empty: missing is not zero. */
    static CsvRow row(LeavingCustomerView view, String currency) {
        Customer customer = view.customer();
        LeavingCustomer leaving = view.leaving();
        AliveFall alive = leaving.alive();
        CsvRow row =
                new CsvRow()
                        .text(customer.key())
                        .text(customer.name())
                        .text(customer.owner())
                        .number(leaving.pause())
                        .decimal(
                                BigDecimal.valueOf(leaving.usualGap())
                                        .setScale(1, RoundingMode.HALF_UP))
                        .decimal(Rounded.of(leaving.chance()))
                        .decimal(alive == null ? null : Rounded.of(alive.at()))
                        .text(currency);
        amounts(row, leaving.profit(), leaving.profitAtRisk().orElse(null), currency);
        amounts(row, leaving.revenue(), leaving.revenueAtRisk().orElse(null), currency);
        row.text(leaving.reasons().stream().map(Reason::words).collect(Collectors.joining("; ")));
        double expected = 0;
        for (int i = 0; i < Recommendations.MOST_OFFERS; i++) {
            boolean there = i < view.offers().size();
            row.text(there ? view.offers().get(i).product().key() : null);
            expected += there ? view.offers().get(i).offer().expectedProfit() : 0;
        }
        return row.amount(Math.round(expected), currency);
    }

    private static void amounts(
            CsvRow row, Estimate stake, @Nullable Estimate risk, String currency) {
        row.amount(Math.round(stake.value()), currency)
                .amount(Math.round(stake.standardError()), currency);
        if (risk == null) {
            row.text(null);
        } else {
            row.amount(Math.round(risk.value()), currency);
        }
    }
}
