package org.whalecurve.web.profitability;

import java.util.Arrays;
import java.util.List;
import org.whalecurve.application.profitability.QuadrantReport;
import org.whalecurve.application.profitability.QuadrantReport.Placed;
import org.whalecurve.domain.quadrant.CustomerQuadrant.Corner;
import org.whalecurve.domain.quadrant.CustomerQuadrant.Part;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * The customers by what they cost to serve and what they leave.
 *
 * @param unit the organisation unit whose customers they are; empty for all
 * @param message what it says, in a sentence
 * @param currency ISO 4217 code of every amount
 * @param picture the largest customers
 * @param parts the four parts
 * @param withoutRevenue how many customers have no ratios, in words; empty if there are none
 * @param customers the largest customers in a table
 * @param hidden how many customers the reader does not see, in words; empty if there are none
 */
record QuadrantPageView(
        String unit,
        String message,
        String currency,
        QuadrantPicture picture,
        List<PartRow> parts,
        String withoutRevenue,
        List<CustomerRow> customers,
        String hidden) {

    /**
     * A part.
     *
     * @param advice what is usually done about them
     */
    record PartRow(
            String id,
            String name,
            String advice,
            String customers,
            Amount netRevenue,
            Amount serving,
            Amount profit) {}

    /** A customer and where it stands. */
    record CustomerRow(
            String name,
            Address page,
            String part,
            String serving,
            String margin,
            Amount netRevenue,
            Amount profit) {}

    static QuadrantPageView of(QuadrantReport report, String unit, Wording wording) {
        String currency = report.currency();
        Part without = report.quadrant().withoutRevenue();
        return new QuadrantPageView(
                unit,
                message(report, wording),
                currency,
                QuadrantPicture.of(report, wording),
                Arrays.stream(Corner.values())
                        .map(corner ->
                                row(
                                        corner,
                                        report.quadrant().parts().getOrDefault(corner, Part.NONE),
                                        currency,
                                        wording))
                        .toList(),
                without.customers() == 0
                        ? ""
                        : wording.count(without.customers(), "customer", "customers")
                                + " without net revenue above zero, who left "
                                + wording.money(without.profit(), currency)
                                + ", have no ratios and stand in no part.",
                report.largest().stream().map(placed -> row(placed, report, wording)).toList(),
                report.notShown() == 0
                        ? ""
                        : "+ "
                                + wording.count(report.notShown(), "customer", "customers")
                                + " outside your area");
    }

    private static String message(QuadrantReport report, Wording wording) {
        if (report.quadrant().servingMedian().isEmpty()) {
            return "No customer bought anything in this period.";
        }
        Part worst = report.quadrant().parts().getOrDefault(Corner.COSTLY_AND_POOR, Part.NONE);
        return "%s cost more than %s of what they buy to serve and leave less than %s of it: %s together."
                .formatted(
                        wording.count(worst.customers(), "customer", "customers"),
                        QuadrantPicture.percent(
                                report.quadrant().servingMedian().orElseThrow(), wording),
                        QuadrantPicture.percent(
                                report.quadrant().marginMedian().orElseThrow(), wording),
                        wording.money(worst.profit(), report.currency()));
    }

    private static PartRow row(Corner corner, Part part, String currency, Wording wording) {
        return new PartRow(
                QuadrantWords.idOf(corner),
                QuadrantWords.nameOf(corner),
                QuadrantWords.adviceOf(corner),
                wording.count(part.customers()),
                wording.amount(part.netRevenue(), currency),
                wording.amount(part.serving(), currency),
                wording.amount(part.profit(), currency));
    }

    private static CustomerRow row(Placed placed, QuadrantReport report, Wording wording) {
        var point = placed.point();
        return new CustomerRow(
                placed.customer().name(),
                RankedRow.statementOf(report.run(), placed.customer().key()),
                QuadrantWords.nameOf(point.corner()),
                QuadrantPicture.percent(point.serving(), wording),
                QuadrantPicture.percent(point.margin(), wording),
                wording.amount(point.netRevenue(), report.currency()),
                wording.amount(point.profit(), report.currency()));
    }
}
