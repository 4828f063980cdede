package org.whalecurve.rest.profitability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.RunBridge;
import org.whalecurve.domain.products.Product;
import org.whalecurve.domain.variances.MarginVariance.ProductVariance;
import org.whalecurve.domain.variances.MarketVariance;
import org.whalecurve.domain.variances.ProfitBridge.Step;
import org.whalecurve.domain.variances.Sales;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Word;

@Schema(
        name = "RunBridge",
        description = "What led from what the company kept in one period to another.")
record RunBridgeJson(
        BridgedRunJson from,
        BridgedRunJson to,
        @Schema(description = "By which the margin of goods is parted.") String convention,
        @Schema(description = "Their amounts lead from the one to the other exactly.")
                List<BridgeStepJson> steps,
        @Schema(
                        nullable = true,
                        description =
                                "The volume parted by size and share of the market; null if the"
                                        + " market was not given, or the convention values the"
                                        + " volume otherwise.")
                @Nullable MarketJson market,
        @Schema(
                        description =
                                "The same way by customers: their amounts lead from the one to the"
                                        + " other exactly, too.")
                List<CustomerStepJson> customers,
        @Schema(description = "Products whose margin changed, the largest change first.")
                List<ChangedProductJson> products,
        @Schema(description = "How many products changed.") int allProducts,
        @Schema(
                        nullable = true,
                        description =
                                "Where the next part begins: send it as `after`; null at the end.")
                @Nullable String next) {

    @Schema(name = "BridgedRun", description = "One of the two runs.")
    record BridgedRunJson(
            String run,
            String period,
            @Schema(description = "`actual`, or the name of the plan.") String book,
            @Schema(
                            description =
                                    "Profit of all customers and of the lines without one, less"
                                            + " unused capacity and sustaining costs.")
                    Amount kept) {}

    @Schema(name = "BridgeStep", description = "Why more or less was kept.")
    record BridgeStepJson(
            @Schema(
                            enumeration = {
                                "price",
                                "unit-cost",
                                "volume",
                                "mix",
                                "joint",
                                "new-products",
                                "ceased-products",
                                "products-without-price",
                                "other-revenue",
                                "activity-time",
                                "activity-rate",
                                "unused-capacity",
                                "sustaining-cost"
                            })
                    String cause,
            @Schema(
                            nullable = true,
                            description =
                                    "The name of the activity or sustaining cost; null for other"
                                            + " causes.")
                    @Nullable String of,
            @Schema(description = "Below zero for less.") Amount amount) {}

    @Schema(
            name = "CustomerStep",
            description =
                    "What customers who came, went or stayed brought. New has a statement in the"
                            + " later run only, lost in the earlier only; each counts with its"
                            + " whole profit.")
    record CustomerStepJson(
            @Schema(
                            enumeration = {
                                "new-customers",
                                "lost-customers",
                                "stayed-and-earn-more",
                                "stayed-and-earn-less",
                                "unassigned",
                                "unused-capacity",
                                "sustaining-cost"
                            })
                    String cause,
            @Schema(description = "How many; zero for causes that are no customers.") int customers,
            @Schema(description = "Below zero for less.") Amount amount) {}

    @Schema(
            name = "MarketVariance",
            description = "Why more or fewer units were sold; the two amounts are the volume.")
    record MarketJson(
            long marketBefore,
            long marketNow,
            @Schema(description = "Units sold of the products that the volume is about.")
                    long unitsBefore,
            long unitsNow,
            @Schema(description = "What the size of the market did.") Amount size,
            @Schema(description = "What the share of it did.") Amount share) {

        private static MarketJson from(MarketVariance variance, String currency) {
            return new MarketJson(
                    variance.market().before(),
                    variance.market().after(),
                    variance.unitsBefore(),
                    variance.unitsNow(),
                    Amount.of(variance.size(), currency),
                    Amount.of(variance.share(), currency));
        }
    }

    @Schema(name = "ChangedProduct", description = "Why the margin of one product changed.")
    record ChangedProductJson(
            @Schema(nullable = true) @Nullable String key,
            @Schema(nullable = true) @Nullable String name,
            SoldJson was,
            SoldJson is,
            @Schema(description = "By how much its margin changed.") Amount change,
            @Schema(
                            nullable = true,
                            description =
                                    "Its parts, which add up; null if it was not sold at a price in"
                                            + " both periods.")
                    @Nullable PartsJson parts) {}

    @Schema(name = "SoldGoods", description = "What was sold less what was taken back.")
    record SoldJson(long units, Amount revenue, Amount cost) {}

    @Schema(name = "MarginParts", description = "The parts of a change of margin.")
    record PartsJson(Amount price, Amount unitCost, Amount volume, Amount mix, Amount joint) {}

    static RunBridgeJson from(RunBridge bridge) {
        String currency = bridge.currency();
        MarketVariance market = bridge.market();
        return new RunBridgeJson(
                new BridgedRunJson(
                        bridge.from().run(),
                        bridge.from().period(),
                        bridge.from().book().name(),
                        Amount.of(bridge.bridge().from(), currency)),
                new BridgedRunJson(
                        bridge.to().run(),
                        bridge.to().period(),
                        bridge.to().book().name(),
                        Amount.of(bridge.bridge().to(), currency)),
                Word.of(bridge.convention()),
                bridge.bridge().steps().stream().map(step -> step(step, currency)).toList(),
                market == null ? null : MarketJson.from(market, currency),
                bridge.customers().steps().stream()
                        .map(step ->
                                new CustomerStepJson(
                                        Word.of(step.cause()),
                                        step.customers(),
                                        Amount.of(step.amount(), currency)))
                        .toList(),
                bridge.products().items().stream().map(each -> product(each, currency)).toList(),
                bridge.allProducts(),
                bridge.products().next());
    }

    private static BridgeStepJson step(Step step, String currency) {
        return new BridgeStepJson(
                Word.of(step.cause()), step.of(), Amount.of(step.amount(), currency));
    }

    private static ChangedProductJson product(RunBridge.ChangedProduct changed, String currency) {
        Product product = changed.product();
        ProductVariance variance = changed.variance();
        return new ChangedProductJson(
                product == null ? null : product.key(),
                product == null ? null : product.name(),
                sold(variance.change().was(), currency),
                sold(variance.change().is(), currency),
                Amount.of(variance.change().change(), currency),
                variance.comparable() ? parts(variance, currency) : null);
    }

    private static SoldJson sold(Sales sales, String currency) {
        return new SoldJson(
                sales.units(),
                Amount.of(sales.revenue(), currency),
                Amount.of(sales.cost(), currency));
    }

    private static PartsJson parts(ProductVariance variance, String currency) {
        return new PartsJson(
                Amount.of(variance.price(), currency),
                Amount.of(variance.cost(), currency),
                Amount.of(variance.volume(), currency),
                Amount.of(variance.mix(), currency),
                Amount.of(variance.joint(), currency));
    }
}
