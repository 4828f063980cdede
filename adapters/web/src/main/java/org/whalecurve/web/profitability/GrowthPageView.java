package org.whalecurve.web.profitability;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.GrowthReport;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.growth.Cohort;
import org.whalecurve.domain.growth.CustomerGrowth;
import org.whalecurve.domain.growth.Earned;
import org.whalecurve.domain.growth.EarnedChange;
import org.whalecurve.domain.growth.Growth;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * What winning and keeping customers cost, and whether their growth paid.
 *
 * @param message what it says, in sentences
 * @param currency ISO 4217 code of every amount
 * @param purposesKnown whether the model tells attaining and retaining apart
 * @param winning what winning customers cost
 * @param keeping what keeping them cost
 * @param cohorts customers won and kept, as they are now, and lost, as they were
 * @param answers those who were kept by how they answered
 * @param listed how those answered who are listed, in words
 * @param customers a part of them
 * @param next the address of the next part; null at the end
 */
record GrowthPageView(
        String message,
        String currency,
        boolean purposesKnown,
        Price winning,
        Price keeping,
        List<CohortRow> cohorts,
        List<AnswerRow> answers,
        String listed,
        List<CustomerRow> customers,
        @Nullable Address next) {

    private static final String NOTHING = "–";

    /**
     * What one customer cost.
     *
     * @param each cost ÷ customers; a dash where there are none
     * @param of the two figures, in words
     * @param note what else is to be known; empty if nothing
     */
    record Price(String each, String of, String note) {}

    /** Customers added up. */
    record CohortRow(
            String name,
            String customers,
            Amount netRevenue,
            Amount attaining,
            Amount serving,
            Amount retaining,
            Amount profit) {}

    /**
     * What changed for the customers who answered in one way.
     *
     * @param page the address of the list of them
     * @param shown whether they are listed
     */
    record AnswerRow(String name, Address page, boolean shown, String customers, Changes changes) {}

    /** A customer who was kept. */
    record CustomerRow(String name, @Nullable Address page, Changes changes) {}

    /**
     * What changed.
     *
     * @param response change in indirect cost ÷ change in net revenue; a dash where that is nothing
     */
    record Changes(Amount netRevenue, Amount indirectCost, String response, Amount profit) {}

    static GrowthPageView of(GrowthReport report, Wording wording) {
        CustomerGrowth growth = report.growth();
        String next = report.customers().next();
        return new GrowthPageView(
                message(report, wording),
                report.currency(),
                report.purposesKnown(),
                winning(report, wording),
                keeping(report, wording),
                List.of(
                        row("Won", growth.won(), EarnedChange::after, report, wording),
                        row("Kept", growth.allKept(), EarnedChange::after, report, wording),
                        row(
                                "Lost, in " + TwoSides.of(report.from(), report.to()).from(),
                                growth.lost(),
                                EarnedChange::before,
                                report,
                                wording)),
                Arrays.stream(Growth.values()).map(answer -> row(answer, report, wording)).toList(),
                nameOf(report.answer()),
                report.customers().items().stream()
                        .map(each -> row(each, report, wording))
                        .toList(),
                next == null ? null : address(report, report.answer()).with("after", next));
    }

    /** How addresses name an answer. */
    static String wordOf(Growth answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Address address(GrowthReport report, Growth answer) {
        return Address.of("/app/customers/growth")
                .with("from", report.from().run())
                .with("to", report.to().run())
                .with("answer", wordOf(answer));
    }

    private static String message(GrowthReport report, Wording wording) {
        CustomerGrowth growth = report.growth();
        if (report.from().run().equals(report.to().run())) {
            return "From a period to itself there is nothing to tell: choose two of the same length.";
        }
        Cohort costly = growth.kept(Growth.GREW_AND_EARNS_LESS);
        TwoSides sides = TwoSides.of(report.from(), report.to());
        String won =
                "From "
                        + sides.from()
                        + " to "
                        + sides.to()
                        + " the company won "
                        + wording.count(growth.won().customers(), "customer", "customers")
                        + ", kept "
                        + wording.count(growth.allKept().customers())
                        + " and lost "
                        + wording.count(growth.lost().customers())
                        + ".";
        return costly.customers() == 0
                ? won
                : won
                        + " "
                        + wording.count(costly.customers(), "customer", "customers")
                        + " brought "
                        + wording.money(costly.change().netRevenue(), report.currency())
                        + " more revenue and earned "
                        + wording.money(
                                Math.negateExact(costly.change().profit()), report.currency())
                        + " less.";
    }

    private static Price winning(GrowthReport report, Wording wording) {
        CustomerGrowth growth = report.growth();
        if (growth.everybody().change().after().attaining() == 0) {
            return new Price(NOTHING, "No activity took time to attain customers.", "");
        }
        return new Price(
                each(growth.costToAttainOne(), report, wording),
                wording.money(growth.everybody().change().after().attaining(), report.currency())
                        + " for "
                        + wording.count(growth.won().customers(), "customer", "customers")
                        + " won",
                growth.paybackMonths(report.months())
                        .map(months -> "paid back in " + months.toPlainString() + " months")
                        .orElse("never paid back: those won earn nothing"));
    }

    private static Price keeping(GrowthReport report, Wording wording) {
        CustomerGrowth growth = report.growth();
        if (growth.everybody().change().after().retaining() == 0) {
            return new Price(NOTHING, "No activity took time to retain customers.", "");
        }
        return new Price(
                each(growth.costToRetainOne(), report, wording),
                wording.money(growth.everybody().change().after().retaining(), report.currency())
                        + " for "
                        + wording.count(growth.allKept().customers(), "customer", "customers")
                        + " kept",
                growth.retention()
                        .map(share -> wording.percent(share) + " of the customers before stayed")
                        .orElse("there were no customers before"));
    }

    private static String each(OptionalLong minor, GrowthReport report, Wording wording) {
        return minor.isEmpty() ? NOTHING : wording.money(minor.getAsLong(), report.currency());
    }

    private static CohortRow row(
            String name,
            Cohort cohort,
            Function<EarnedChange, Earned> period,
            GrowthReport report,
            Wording wording) {
        Earned earned = period.apply(cohort.change());
        String currency = report.currency();
        return new CohortRow(
                name,
                wording.count(cohort.customers()),
                wording.amount(earned.netRevenue(), currency),
                wording.amount(earned.attaining(), currency),
                wording.amount(earned.serving(), currency),
                wording.amount(earned.retaining(), currency),
                wording.amount(earned.profit(), currency));
    }

    private static AnswerRow row(Growth answer, GrowthReport report, Wording wording) {
        Cohort cohort = report.growth().kept(answer);
        return new AnswerRow(
                nameOf(answer),
                address(report, answer),
                answer == report.answer(),
                wording.count(cohort.customers()),
                changes(cohort.change(), report.currency(), wording));
    }

    private static CustomerRow row(
            GrowthReport.GrownCustomer grown, GrowthReport report, Wording wording) {
        Customer customer = grown.customer();
        return new CustomerRow(
                customer == null ? "A customer no longer known" : customer.name(),
                customer == null ? null : RankedRow.statementOf(report.to().run(), customer.key()),
                changes(grown.change(), report.currency(), wording));
    }

    private static Changes changes(EarnedChange change, String currency, Wording wording) {
        return new Changes(
                wording.amount(change.netRevenue(), currency),
                wording.amount(change.indirectCost(), currency),
                change.indirectCostPerRevenue().map(wording::ratio).orElse(NOTHING),
                wording.amount(change.profit(), currency));
    }

    private static String nameOf(Growth answer) {
        return switch (answer) {
            case GREW_AND_EARNS_MORE -> "Revenue grew, profit did too";
            case GREW_AND_EARNS_LESS -> "Revenue grew, profit fell";
            case SHRANK_AND_EARNS_MORE -> "Revenue did not grow, profit did not fall";
            case SHRANK_AND_EARNS_LESS -> "Revenue did not grow, profit fell";
        };
    }
}
