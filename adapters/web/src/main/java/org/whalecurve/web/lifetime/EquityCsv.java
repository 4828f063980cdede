package org.whalecurve.web.lifetime;

import java.util.Currency;
import java.util.List;
import org.whalecurve.application.lifetime.EquityReport;
import org.whalecurve.domain.lifetime.value.CustomerEquity;
import org.whalecurve.domain.money.Money;
import org.whalecurve.web.CsvText;

/** What groups of customers are worth, to be taken along. */
final class EquityCsv {

    private EquityCsv() {}

    static String of(EquityReport report) {
        boolean stopping = LifetimeWords.tellsStopping(report.run());
        StringBuilder text =
                new StringBuilder(
                        CsvText.row(
                                List.of(
                                        EquityView.nameOf(report.by()),
                                        "customers",
                                        "currency",
                                        "past value",
                                        "future value",
                                        "standard error",
                                        "value at risk")));
        report.parts()
                .forEach(part ->
                        text.append(row(part.name(), part.equity(), stopping, report.currency())));
        return text.append(row("together", report.total(), stopping, report.currency())).toString();
    }

    private static String row(
            String name, CustomerEquity equity, boolean stopping, String currency) {
        return CsvText.row(
                List.of(
                        CsvText.safe(name),
                        String.valueOf(equity.customers()),
                        currency,
                        money(equity.past(), currency),
                        money(Math.round(equity.future().value()), currency),
                        money(Math.round(equity.future().standardError()), currency),
                        stopping ? money(Math.round(equity.atRisk()), currency) : ""));
    }

    private static String money(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency)).toDecimal();
    }
}
