package org.whalecurve.web.initiatives;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.whalecurve.domain.initiatives.Benefit;
import org.whalecurve.domain.initiatives.BenefitFinding;
import org.whalecurve.domain.initiatives.BenefitFinding.Measured;
import org.whalecurve.domain.initiatives.BenefitFinding.NotMeasured;
import org.whalecurve.domain.initiatives.BenefitGroup;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.statistics.Interval;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * What an initiative brought.
 *
 * @param message the verdict, or why there is none, in a sentence
 * @param interval between what bounds it lies, in a sentence; empty if nobody knows
 * @param currency ISO 4217 code; empty if it was not measured
 * @param groups the touched and the untouched
 * @param notes what else should be known
 * @param runs ids of the runs it rests on
 */
record BenefitView(
        String message,
        String interval,
        String currency,
        String months,
        List<Row> groups,
        List<String> notes,
        List<String> runs) {

    /** A group. */
    record Row(
            String name,
            String customers,
            Amount before,
            Amount after,
            Amount change,
            String mean) {}

    static BenefitView of(BenefitFinding finding, Wording wording) {
        return switch (finding) {
            case NotMeasured(var reason) ->
                    new BenefitView(reason, "", "", "", List.of(), List.of(), List.of());
            case Measured measured -> of(measured, wording);
        };
    }

    private static BenefitView of(Measured measured, Wording wording) {
        Benefit benefit = measured.benefit();
        String currency = measured.currency();
        return new BenefitView(
                InitiativeWords.verdict(benefit.verdict())
                        + benefit.total()
                                .map(total ->
                                        ": "
                                                + wording.money(minor(total), currency)
                                                + ", "
                                                + wording.money(
                                                        minor(benefit.perCustomer().orElseThrow()),
                                                        currency)
                                                + " for each customer touched.")
                                .orElse("."),
                benefit.totalInterval().map(each -> bounds(each, currency, wording)).orElse(""),
                currency,
                wording.months(measured.after().from(), measured.after().to())
                        + " against "
                        + wording.months(measured.before().from(), measured.before().to()),
                List.of(
                        row("Touched", benefit.touched(), currency, wording),
                        row("Untouched", benefit.untouched(), currency, wording)),
                Stream.of(
                                away("touched", benefit.touched(), currency, wording),
                                away("untouched", benefit.untouched(), currency, wording),
                                trend(measured, wording))
                        .flatMap(each -> each)
                        .toList(),
                measured.runs());
    }

    private static Stream<String> trend(Measured measured, Wording wording) {
        if (measured.trend().isEmpty()) {
            return Stream.of(
                    "Whether both groups went the same way before cannot be checked: there are no runs of record of as many months before those.");
        }
        Benefit before = measured.trend().get();
        String difference =
                before.perCustomer()
                        .map(each -> wording.money(minor(each), measured.currency()))
                        .orElse("not known");
        return Stream.of(
                measured.wentApartBefore()
                        ? "Doubtful: the groups went apart before anybody was touched, by %s for each customer."
                                .formatted(difference)
                        : "Before anybody was touched the groups did not measurably go apart (%s for each customer)."
                                .formatted(difference));
    }

    private static Stream<String> away(
            String name, BenefitGroup group, String currency, Wording wording) {
        Stream<String> gone =
                group.gone() == 0
                        ? Stream.empty()
                        : Stream.of(
                                "%s of the %s had no statement afterwards and counts as having earned nothing."
                                        .formatted(wording.count(group.gone()), name));
        Stream<String> came =
                group.came() == 0
                        ? Stream.empty()
                        : Stream.of(
                                "%s of the %s came only afterwards and are left out; they earned %s."
                                        .formatted(
                                                wording.count(group.came()),
                                                name,
                                                wording.money(group.earnedByThose(), currency)));
        return Stream.concat(gone, came);
    }

    private static Row row(String name, BenefitGroup group, String currency, Wording wording) {
        return new Row(
                name,
                wording.count(group.customers()),
                wording.amount(group.before(), currency),
                wording.amount(group.after(), currency),
                wording.amount(group.change(), currency),
                group.customers() == 0
                        ? "–"
                        : wording.amount(minor(group.meanChange()), currency).text());
    }

    private static String bounds(Interval interval, String currency, Wording wording) {
        return "With 95%% certainty between %s and %s."
                .formatted(
                        wording.money(minor(interval.low()), currency),
                        wording.money(minor(interval.high()), currency));
    }

    private static long minor(Fraction minor) {
        return minor.decimal(0).longValueExact();
    }

    private static long minor(double minor) {
        return BigDecimal.valueOf(minor).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
