package org.whalecurve.web.profitability;

import java.util.List;
import org.whalecurve.application.profitability.RestatementReport;
import org.whalecurve.domain.variances.Restatement;
import org.whalecurve.domain.variances.Restatement.Cause;
import org.whalecurve.domain.variances.Restatement.Line;
import org.whalecurve.web.Address;
import org.whalecurve.web.Waterfall;
import org.whalecurve.web.Wording;

/**
 * Why a period that was computed anew keeps another amount than before.
 *
 * @param message by how much more or less is kept, in a sentence
 * @param currency ISO 4217 code of every amount
 * @param waterfall the steps
 * @param added ids of the imports that only the later run used
 * @param dropped ids of the imports that only the earlier run used
 * @param rules how many rules of the cost model differ, in words
 * @param comparison the address of the comparison of the two runs, customer by customer
 */
record RestatementPageView(
        String message,
        String currency,
        Waterfall waterfall,
        List<String> added,
        List<String> dropped,
        String rules,
        Address comparison) {

    static RestatementPageView of(RestatementReport report, Wording wording) {
        Restatement restatement = report.restatement();
        return new RestatementPageView(
                message(report, wording),
                report.currency(),
                Waterfall.of(
                        "As computed before",
                        restatement.from(),
                        restatement.steps().stream()
                                .map(step ->
                                        new Waterfall.Step(
                                                labelOf(step.line()),
                                                labelOf(step.cause()),
                                                step.amount()))
                                .toList(),
                        "As computed now",
                        report.currency(),
                        wording),
                report.addedImports(),
                report.droppedImports(),
                report.rules().isEmpty()
                        ? ""
                        : wording.count(
                                        report.rules().size(),
                                        "rule of the cost model differs",
                                        "rules of the cost model differ")
                                + ".",
                ComparisonPageView.addressOf(report.from(), report.to()));
    }

    private static String message(RestatementReport report, Wording wording) {
        long change = Math.subtractExact(report.restatement().to(), report.restatement().from());
        if (report.from().equals(report.to())) {
            return "A run differs from itself in nothing: choose two of the same period.";
        }
        if (change == 0) {
            return "The company kept as much as was computed before.";
        }
        return "The company kept "
                + wording.money(Math.absExact(change), report.currency())
                + (change > 0 ? " more" : " less")
                + " than was computed before.";
    }

    private static String labelOf(Cause cause) {
        return switch (cause) {
            case CALCULATION -> "another release of Whalecurve";
            case ORDER_LINES -> "order lines booked or taken back";
            case FACTS -> "facts that drivers count";
            case POSTINGS -> "ledger postings";
            case RULES -> "rules of the cost model";
        };
    }

    private static String labelOf(Line line) {
        return switch (line) {
            case NET_REVENUE -> "Net revenue";
            case PRODUCT_COST -> "Product cost";
            case COST_TO_SERVE -> "Cost to serve";
            case UNUSED_CAPACITY -> "Unused capacity";
            case SUSTAINING_COST -> "Sustaining costs";
        };
    }
}
