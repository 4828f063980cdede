package org.whalecurve.rest.profitability;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.GrowthReport;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.growth.Cohort;
import org.whalecurve.domain.growth.CustomerGrowth;
import org.whalecurve.domain.growth.Earned;
import org.whalecurve.domain.growth.EarnedChange;
import org.whalecurve.domain.growth.Growth;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Word;

@Schema(
        name = "Growth",
        description = "What winning and keeping customers cost, and whether their growth paid.")
record GrowthJson(
        String from,
        String to,
        WinningJson winning,
        KeepingJson keeping,
        @Schema(description = "Customers of the later run only.") CohortJson won,
        @Schema(description = "Customers of the earlier run only.") CohortJson lost,
        @Schema(description = "Customers of both runs.") CohortJson kept,
        @Schema(description = "The customers of both runs by how they answered to their revenue.")
                List<AnswerJson> answers,
        @Schema(description = "How the customers of `items` answered.") String answer,
        @Schema(description = "The largest change of profit first.") List<GrownCustomerJson> items,
        @Schema(
                        nullable = true,
                        description =
                                "Where the next part begins: send it as `after`; null at the end.")
                @Nullable String next) {

    @Schema(name = "Winning", description = "What winning customers cost in the later run.")
    record WinningJson(
            @Schema(
                            description =
                                    "The cost to attain of all customers, those won and those courted"
                                            + " in vain.")
                    Amount cost,
            int customers,
            @Schema(nullable = true, description = "Cost ÷ customers won; null if none was.")
                    @Nullable Amount costOfOne,
            @Schema(
                            nullable = true,
                            description =
                                    "Months until the customers won have paid for it, if they go on"
                                            + " earning what they did; null if they earn nothing.")
                    @Nullable BigDecimal paybackMonths) {}

    @Schema(name = "Keeping", description = "What keeping customers cost in the later run.")
    record KeepingJson(
            @Schema(description = "The cost to retain of all customers.") Amount cost,
            int customers,
            @Schema(nullable = true, description = "Cost ÷ customers kept; null if none was.")
                    @Nullable Amount costOfOne,
            @Schema(
                            nullable = true,
                            description =
                                    "Customers kept ÷ customers of the earlier run, from 0 to 1;"
                                            + " null if it had none.")
                    @Nullable BigDecimal retention) {}

    @Schema(name = "EarnedInPeriod", description = "What customers brought and took in a period.")
    record EarnedJson(
            Amount netRevenue,
            Amount costToAttain,
            Amount costToServe,
            Amount costToRetain,
            @Schema(description = "To attain, serve and retain together.") Amount indirectCost,
            Amount profit) {

        private static EarnedJson from(Earned earned, String currency) {
            return new EarnedJson(
                    Amount.of(earned.netRevenue(), currency),
                    Amount.of(earned.attaining(), currency),
                    Amount.of(earned.serving(), currency),
                    Amount.of(earned.retaining(), currency),
                    Amount.of(earned.indirectCost(), currency),
                    Amount.of(earned.profit(), currency));
        }
    }

    @Schema(name = "GrowthChange", description = "What changed from the earlier run to the later.")
    record ChangeJson(
            EarnedJson before,
            EarnedJson after,
            @Schema(
                            nullable = true,
                            description =
                                    "EarnedChange in indirect cost ÷ change in net revenue; null if the"
                                            + " revenue did not change.")
                    @Nullable BigDecimal indirectCostPerRevenue) {

        private static ChangeJson from(EarnedChange change, String currency) {
            return new ChangeJson(
                    EarnedJson.from(change.before(), currency),
                    EarnedJson.from(change.after(), currency),
                    change.indirectCostPerRevenue().orElse(null));
        }
    }

    @Schema(name = "Cohort", description = "Customers added up.")
    record CohortJson(int customers, ChangeJson change) {

        private static CohortJson from(Cohort cohort, String currency) {
            return new CohortJson(cohort.customers(), ChangeJson.from(cohort.change(), currency));
        }
    }

    @Schema(name = "GrowthAnswer", description = "The customers who answered in one way.")
    record AnswerJson(
            @Schema(
                            enumeration = {
                                "grew-and-earns-more",
                                "grew-and-earns-less",
                                "shrank-and-earns-more",
                                "shrank-and-earns-less"
                            })
                    String answer,
            int customers,
            ChangeJson change) {}

    @Schema(name = "GrownCustomer", description = "A customer of both runs.")
    record GrownCustomerJson(
            @Schema(nullable = true, description = "Null if the master data know it no more.")
                    @Nullable CustomerRefJson customer,
            ChangeJson change) {}

    static GrowthJson from(GrowthReport report) {
        String currency = report.currency();
        CustomerGrowth growth = report.growth();
        Earned now = growth.everybody().change().after();
        return new GrowthJson(
                report.from().run(),
                report.to().run(),
                new WinningJson(
                        Amount.of(now.attaining(), currency),
                        growth.won().customers(),
                        amount(growth.costToAttainOne(), currency),
                        growth.paybackMonths(report.months()).orElse(null)),
                new KeepingJson(
                        Amount.of(now.retaining(), currency),
                        growth.allKept().customers(),
                        amount(growth.costToRetainOne(), currency),
                        growth.retention().orElse(null)),
                CohortJson.from(growth.won(), currency),
                CohortJson.from(growth.lost(), currency),
                CohortJson.from(growth.allKept(), currency),
                Arrays.stream(Growth.values())
                        .map(answer -> answer(answer, growth.kept(answer), currency))
                        .toList(),
                Word.of(report.answer()),
                report.customers().items().stream()
                        .map(each ->
                                new GrownCustomerJson(
                                        reference(each.customer()),
                                        ChangeJson.from(each.change(), currency)))
                        .toList(),
                report.customers().next());
    }

    private static AnswerJson answer(Growth answer, Cohort cohort, String currency) {
        return new AnswerJson(
                Word.of(answer), cohort.customers(), ChangeJson.from(cohort.change(), currency));
    }

    private static @Nullable CustomerRefJson reference(@Nullable Customer customer) {
        return customer == null ? null : CustomerRefJson.from(customer);
    }

    private static @Nullable Amount amount(OptionalLong minor, String currency) {
        return minor.isEmpty() ? null : Amount.of(minor.getAsLong(), currency);
    }
}
