package org.whalecurve.rest.scenarios;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scenarios.PortfolioReport;
import org.whalecurve.domain.costing.Minutes;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scenarios.CustomerPortfolio;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Word;

@Schema(name = "Portfolio", description = "Whom to serve with the capacity there is.")
record PortfolioJson(
        String run,
        String period,
        @Schema(description = "How many customers there are to choose from.") int customers,
        @Schema(description = "How many of them are served in the best choice found.") int served,
        @Schema(
                        description =
                                "How many bring nothing even while capacity costs nothing; none of"
                                        + " them is served.")
                int withoutContribution,
        @Schema(
                        description =
                                "What the served bring: net revenue less product cost and cost of"
                                        + " payment terms, before the cost of capacity.")
                Amount contribution,
        @Schema(description = "No other choice of whole customers brings more.") boolean proven,
        @Schema(description = "What whole customers can bring at most; rounded down.")
                Amount mostPossible,
        @Schema(description = "The most if one could be served in part; rounded.") Amount inParts,
        List<PoolJson> pools,
        @Schema(description = "What simpler rules would choose, and what they would cost.")
                List<RuleJson> rules,
        @Schema(description = "Those who are not served, whoever is worth least first; at most 25.")
                List<DroppedJson> dropped) {

    private static final long MILLIMINUTES_OF_AN_HOUR = 60_000;

    @Schema(name = "ScarcePool", description = "What a pool's capacity is worth.")
    record PoolJson(
            String id,
            String name,
            @Schema(description = "Left for customers once the lines without one are done.")
                    BigDecimal capacityMinutes,
            @Schema(description = "What all customers take.") BigDecimal neededMinutes,
            @Schema(description = "What those take who are served.") BigDecimal usedMinutes,
            @Schema(
                            description =
                                    "What one more hour would bring, by the shadow price; zero"
                                            + " where there is time left. Rounded.")
                    Amount worthOfAnHour) {}

    @Schema(name = "PickingRule", description = "What a simpler rule would choose.")
    record RuleJson(
            @Schema(enumeration = {"full-cost", "per-scarce-time", "largest-first"}) String rule,
            int served,
            Amount contribution,
            @Schema(description = "What it brings less than the best choice found.") Amount lost) {}

    @Schema(name = "DroppedCustomer", description = "A customer that is not served.")
    record DroppedJson(
            @Schema(nullable = true) @Nullable String customer,
            @Schema(nullable = true) @Nullable String name,
            @Schema(description = "What is lost with it.") Amount contribution,
            @Schema(description = "What it earns at full cost.") Amount fullCostProfit,
            @Schema(
                            description =
                                    "Contribution less its time at the shadow prices; below zero"
                                            + " the time is worth more elsewhere. Rounded.")
                    Amount value) {}

    static PortfolioJson from(PortfolioReport report) {
        CustomerPortfolio found = report.portfolio();
        String currency = report.currency();
        return new PortfolioJson(
                report.run(),
                report.period(),
                found.customers().length,
                found.portfolio().whole().size(),
                found.withoutContribution(),
                Amount.of(found.portfolio().whole().contribution(), currency),
                found.portfolio().proven(),
                Amount.of(found.portfolio().mostWhole(), currency),
                rounded(found.portfolio().inParts().contribution(), currency),
                IntStream.range(0, found.pools().size())
                        .mapToObj(p -> pool(found, p, currency))
                        .toList(),
                found.portfolio().rules().entrySet().stream()
                        .map(each ->
                                new RuleJson(
                                        Word.of(each.getKey()),
                                        each.getValue().size(),
                                        Amount.of(each.getValue().contribution(), currency),
                                        Amount.of(
                                                found.portfolio().lostBy(each.getKey()), currency)))
                        .toList(),
                report.dropped().stream().map(each -> dropped(each, report)).toList());
    }

    private static PoolJson pool(CustomerPortfolio found, int position, String currency) {
        PoolUsage pool = found.pools().get(position);
        return new PoolJson(
                pool.pool(),
                pool.name(),
                Minutes.ofMilliminutes(found.capacity()[position]),
                Minutes.ofMilliminutes(found.usedByAll(position)),
                Minutes.ofMilliminutes(found.usedByServed(position)),
                rounded(
                        found.portfolio()
                                .inParts()
                                .prices()
                                .get(position)
                                .times(MILLIMINUTES_OF_AN_HOUR),
                        currency));
    }

    private static DroppedJson dropped(CustomerPortfolio.Dropped one, PortfolioReport report) {
        Customer customer = report.customers().get(one.customer());
        return new DroppedJson(
                customer == null ? null : customer.key(),
                customer == null ? null : customer.name(),
                Amount.of(one.contribution(), report.currency()),
                Amount.of(one.fullCostProfit(), report.currency()),
                rounded(one.value(), report.currency()));
    }

    private static Amount rounded(Fraction minor, String currency) {
        return Amount.of(minor.decimal(0).longValueExact(), currency);
    }
}
