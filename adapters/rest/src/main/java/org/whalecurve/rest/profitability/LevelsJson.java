package org.whalecurve.rest.profitability;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.LevelReport;
import org.whalecurve.domain.levels.Branch;
import org.whalecurve.domain.levels.LevelIncome;
import org.whalecurve.domain.levels.LevelIncome.Basis;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Word;

@Schema(
        name = "IncomeByLevel",
        description = "What the company earns level by level: a cost stops where its cause does.")
record LevelsJson(
        String run,
        String period,
        @Schema(
                        nullable = true,
                        description =
                                "What remains of the list prices of all lines; null where no sale"
                                        + " states one.")
                @Nullable PriceWaterfallJson priceWaterfall,
        @Schema(
                        description =
                                "What is left of all lines at each line of the statement that the"
                                        + " model declares.")
                List<MarginJson> margins,
        PurposesJson purposes,
        @Schema(description = "What stands between the customers and the company.") String by,
        List<BranchJson> branches,
        @Schema(description = "What is earned of all lines, before any sustaining cost.")
                Amount earned,
        @Schema(description = "What the branches contribute together.") Amount incomeOfBranches,
        @Schema(description = "Costs that sustain objects of another sort than the branches.")
                List<SustainedCostJson> elsewhere,
        @Schema(description = "The cost of capacity that nobody used.") Amount unusedCapacity,
        @Schema(description = "Costs that sustain the company as a whole.")
                List<SustainedCostJson> ofCompany,
        @Schema(description = "What the company keeps.") Amount kept) {

    @Schema(name = "Branch", description = "One market or channel: a level above the customers.")
    record BranchJson(
            @Schema(nullable = true, description = "Null for the lines that name none.")
                    @Nullable String key,
            Amount netRevenue,
            Amount costToServe,
            @Schema(description = "What is earned of its customers there.") Amount earned,
            List<SustainedCostJson> sustaining,
            @Schema(description = "What is earned there less what sustains it.") Amount income,
            @Schema(
                            nullable = true,
                            description =
                                    "Its share of the company's own costs, if they were forced onto"
                                            + " the branches: a comparison only, for no branch"
                                            + " causes them. Null unless asked for.")
                    @Nullable Amount forcedShare) {

        static BranchJson of(Branch branch, @Nullable Long forced, String currency) {
            return new BranchJson(
                    branch.key(),
                    Amount.of(branch.netRevenue(), currency),
                    Amount.of(branch.costToServe(), currency),
                    Amount.of(branch.earned(), currency),
                    SustainedCostJson.all(branch.sustaining(), currency),
                    Amount.of(branch.income(), currency),
                    forced == null ? null : Amount.of(forced, currency));
        }
    }

    /**
     * @param forced by what the company's own costs are forced onto branches; null for not at all
     */
    static LevelsJson from(LevelReport report, @Nullable Basis forced) {
        RunSummary summary = report.summary();
        LevelIncome income = report.income();
        String currency = summary.currency();
        List<Long> shares = forced == null ? null : income.forced(forced).orElse(null);
        return new LevelsJson(
                report.run(),
                report.period(),
                PriceWaterfallJson.of(summary),
                MarginJson.all(summary.margins(), currency),
                PurposesJson.of(
                        summary.levels(),
                        summary.activities().stream().map(RunSummary.ActivityTotal::cost).toList(),
                        currency),
                Word.of(income.by()),
                IntStream.range(0, income.branches().size())
                        .mapToObj(b ->
                                BranchJson.of(
                                        income.branches().get(b),
                                        shares == null ? null : shares.get(b),
                                        currency))
                        .toList(),
                Amount.of(income.earned(), currency),
                Amount.of(income.incomeOfBranches(), currency),
                SustainedCostJson.all(income.elsewhere(), currency),
                Amount.of(income.unusedCost(), currency),
                SustainedCostJson.all(income.ofCompany(), currency),
                Amount.of(income.kept(), currency));
    }
}
