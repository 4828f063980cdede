package org.whalecurve.rest.payouts;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.payouts.PayoutReport;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.payouts.KeptPayout;
import org.whalecurve.domain.payouts.PaidPart;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.rest.csv.CsvRow;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.json.Word;

/** A payout as a table: a row for each person and component. */
final class PayoutTable {

    private static final List<String> HEADER =
            List.of(
                    "plan",
                    "payout",
                    "from",
                    "to",
                    "user",
                    "component",
                    "unit",
                    "value",
                    "target",
                    "paid",
                    "present",
                    "difference",
                    "currency",
                    "missing");

    private PayoutTable() {}

    static void write(PayoutReport report, Download.Lines lines) {
        CsvRow header = new CsvRow();
        HEADER.forEach(header::text);
        lines.write(header);
        KeptPayout payout = report.seen().payout();
        for (PayoutReport.Line line : report.lines()) {
            lines.write(row(payout, line));
        }
    }

    private static CsvRow row(KeptPayout payout, PayoutReport.Line line) {
        PaidPart part = line.part();
        Currency currency = payout.currency();
        CsvRow row =
                new CsvRow()
                        .text(payout.plan())
                        .number(payout.number())
                        .text(payout.months().from().toString())
                        .text(payout.months().to().toString())
                        .text(line.user())
                        .text(part.component())
                        .text(Word.of(part.unit()))
                        .decimal(number(part.value(), part.unit(), currency))
                        .decimal(number(part.target(), part.unit(), currency))
                        .amount(part.amount(), currency.getCurrencyCode());
        Long present = line.present();
        if (present == null) {
            row.text(null).text(null);
        } else {
            row.amount(present, currency.getCurrencyCode())
                    .amount(Math.subtractExact(present, part.amount()), currency.getCurrencyCode());
        }
        return row.text(currency.getCurrencyCode()).text(part.missing());
    }

    private static @Nullable BigDecimal number(
            @Nullable Fraction value, Unit unit, Currency currency) {
        String text = PaidPersonJson.text(value, unit, currency);
        return text == null ? null : new BigDecimal(text);
    }
}
