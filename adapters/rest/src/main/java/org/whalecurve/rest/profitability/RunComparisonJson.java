package org.whalecurve.rest.profitability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.RunComparison;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.explanation.ProfitFigures;
import org.whalecurve.domain.explanation.RuleChange;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Listing;
import org.whalecurve.rest.json.Word;

@Schema(
        name = "RunComparison",
        description = "Two runs of one period side by side: who gains, who loses, by which rule.")
record RunComparisonJson(
        ComparedRunJson from,
        ComparedRunJson to,
        String period,
        @Schema(description = "The rules of the cost model that differ.") List<RuleJson> rules,
        @Schema(description = "What changed the company's profit, the largest change first.")
                List<ChangeJson> company,
        List<PoolJson> pools,
        @Schema(description = "How many customers gained.") int gained,
        @Schema(description = "How many lost.") int lost,
        Amount gain,
        @Schema(description = "Below zero.") Amount loss,
        @Schema(description = "What changed of the lines without a customer.")
                List<ChangeJson> unassigned,
        @Schema(description = "Those whose profit changed most first.")
                Listing<CustomerChangeJson> customers) {

    @Schema(name = "ComparedRun", description = "A run that is compared, and its profit.")
    record ComparedRunJson(
            @Schema(nullable = true, description = "Null for a cost model that is tried.")
                    @Nullable String id,
            String costModel,
            int version,
            Amount profit,
            @Schema(
                            nullable = true,
                            description = "Null where the model declares no payment terms.")
                    @Nullable CostOfCapitalJson capital) {

        static ComparedRunJson from(RunComparison.ComparedRun run, String currency) {
            return new ComparedRunJson(
                    run.id(),
                    run.model(),
                    run.version(),
                    Amount.of(run.profit(), currency),
                    CostOfCapitalJson.of(run.capitalCost(), run.profit(), currency));
        }
    }

    @Schema(name = "RuleChange", description = "A rule that is another in the other model.")
    record RuleJson(
            @Schema(examples = "time-equation") String rule,
            @Schema(description = "Of which pool, activity, driver or product.") String of,
            String before,
            String after) {

        static RuleJson from(RuleChange change) {
            return new RuleJson(
                    Word.of(change.rule()), change.of(), change.before(), change.after());
        }
    }

    @Schema(
            name = "FigureChange",
            description = "What a figure adds to the profit in both runs; costs are below zero.")
    record ChangeJson(
            @Schema(enumeration = {"revenue", "known-cost", "assumed-cost", "activity"})
                    String kind,
            String id,
            String name,
            Amount before,
            Amount after,
            @Schema(description = "What it changed the profit by.") Amount by) {

        static ChangeJson from(ProfitFigures.Change change, String currency) {
            return new ChangeJson(
                    Word.of(change.figure().kind()),
                    change.figure().id(),
                    change.figure().name(),
                    Amount.of(change.before(), currency),
                    Amount.of(change.after(), currency),
                    Amount.of(change.by(), currency));
        }

        static List<ChangeJson> from(List<ProfitFigures.Change> changes, String currency) {
            return changes.stream().map(change -> from(change, currency)).toList();
        }
    }

    @Schema(name = "PoolChange", description = "A pool's full expense and what was charged of it.")
    record PoolJson(
            String id,
            String name,
            Amount expenseBefore,
            Amount expenseAfter,
            Amount chargedBefore,
            Amount chargedAfter) {

        static PoolJson from(RunComparison.PoolChange pool, String currency) {
            return new PoolJson(
                    pool.pool(),
                    pool.name(),
                    Amount.of(pool.expenseBefore(), currency),
                    Amount.of(pool.expenseAfter(), currency),
                    Amount.of(pool.chargedBefore(), currency),
                    Amount.of(pool.chargedAfter(), currency));
        }
    }

    @Schema(name = "CustomerChange", description = "A customer whose profit changed, and by what.")
    record CustomerChangeJson(
            @Schema(nullable = true) @Nullable CustomerRefJson customer,
            Amount before,
            Amount after,
            Amount by,
            List<ChangeJson> changes) {

        static CustomerChangeJson from(RunComparison.CustomerChange change, String currency) {
            Customer customer = change.customer();
            return new CustomerChangeJson(
                    customer == null ? null : CustomerRefJson.from(customer),
                    Amount.of(change.before(), currency),
                    Amount.of(change.after(), currency),
                    Amount.of(change.by(), currency),
                    ChangeJson.from(change.changes(), currency));
        }
    }

    static RunComparisonJson from(RunComparison comparison) {
        String currency = comparison.currency();
        return new RunComparisonJson(
                ComparedRunJson.from(comparison.from(), currency),
                ComparedRunJson.from(comparison.to(), currency),
                comparison.period(),
                comparison.rules().stream().map(RuleJson::from).toList(),
                ChangeJson.from(comparison.company(), currency),
                comparison.pools().stream().map(pool -> PoolJson.from(pool, currency)).toList(),
                comparison.gained(),
                comparison.lost(),
                Amount.of(comparison.gain(), currency),
                Amount.of(comparison.loss(), currency),
                ChangeJson.from(comparison.unassigned(), currency),
                Listing.of(
                        comparison.customers(),
                        change -> CustomerChangeJson.from(change, currency)));
    }
}
