package org.whalecurve.web.payouts;

import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.payouts.PayoutReport;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.money.Money;
import org.whalecurve.domain.payouts.PaidPart;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.web.CsvText;

/** A payout to be taken along: a row for each person and component. */
final class PayoutCsv {

    private static final int DECIMALS = 2;

    private PayoutCsv() {}

    static String of(PayoutReport report) {
        Currency currency = report.seen().payout().currency();
        StringBuilder text =
                new StringBuilder(
                        CsvText.row(
                                List.of(
                                        "user",
                                        "component",
                                        "value",
                                        "target",
                                        "paid",
                                        "present",
                                        "difference",
                                        "currency",
                                        "missing")));
        for (PayoutReport.Line line : report.lines()) {
            PaidPart part = line.part();
            Long present = line.present();
            String missing = part.missing();
            text.append(
                    CsvText.row(
                            List.of(
                                    CsvText.safe(line.user()),
                                    CsvText.safe(part.component()),
                                    number(part.value(), part.unit(), currency),
                                    number(part.target(), part.unit(), currency),
                                    money(part.amount(), currency),
                                    present == null ? "" : money(present, currency),
                                    present == null
                                            ? ""
                                            : money(
                                                    Math.subtractExact(present, part.amount()),
                                                    currency),
                                    currency.getCurrencyCode(),
                                    missing == null ? "" : CsvText.safe(missing))));
        }
        return text.toString();
    }

    private static String number(@Nullable Fraction value, Unit unit, Currency currency) {
        if (value == null) {
            return "";
        }
        return unit == Unit.MONEY
                ? money(value.decimal(0).longValueExact(), currency)
                : value.decimal(DECIMALS).toPlainString();
    }

    private static String money(long minor, Currency currency) {
        return new Money(minor, currency).toDecimal();
    }
}
