package org.whalecurve.web.profitability;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.RunBridge;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.products.Product;
import org.whalecurve.domain.variances.Convention;
import org.whalecurve.domain.variances.CustomerBridge;
import org.whalecurve.domain.variances.MarginVariance.ProductVariance;
import org.whalecurve.domain.variances.MarketSize;
import org.whalecurve.domain.variances.MarketVariance;
import org.whalecurve.domain.variances.ProfitBridge;
import org.whalecurve.domain.variances.ProfitBridge.Cause;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Waterfall;
import org.whalecurve.web.Wording;

/**
 * What led from one run to another.
 *
 * @param title between what it leads
 * @param message by how much more or less was kept, in a sentence
 * @param currency ISO 4217 code of every amount
 * @param convention the name of the convention by which the margin of goods is parted
 * @param about what the convention says, in a sentence
 * @param mixed whether the convention knows a mix; otherwise it knows a joint part
 * @param market how large the market was, and what that did to the volume
 * @param waterfall the steps
 * @param customers the same way by new, lost and other customers
 * @param products the products whose margin changed
 * @param allProducts how many there are, in words
 * @param next the address of the next part; null at the end
 */
record BridgePageView(
        String title,
        String message,
        String currency,
        String convention,
        String about,
        boolean mixed,
        Market market,
        Waterfall waterfall,
        Waterfall customers,
        List<ProductRow> products,
        String allProducts,
        @Nullable Address next) {

    /**
     * The market that the company sells in.
     *
     * @param before units that all bought in the earlier period; empty if nobody said
     * @param now the same in the later one
     * @param effect what its size and the share of it did, in a sentence; empty if it is not known
     */
    record Market(String before, String now, String effect) {

        private static final Market UNKNOWN = new Market("", "", "");

        static Market of(RunBridge bridge, Wording wording) {
            MarketVariance variance = bridge.market();
            if (variance == null) {
                return UNKNOWN;
            }
            MarketSize market = variance.market();
            return new Market(
                    String.valueOf(market.before()),
                    String.valueOf(market.after()),
                    "Of the volume, "
                            + wording.money(variance.size(), bridge.currency())
                            + " came with the size of the market and "
                            + wording.money(variance.share(), bridge.currency())
                            + " with the share of it, which went from "
                            + wording.percent(variance.unitsBefore(), market.before())
                            + " to "
                            + wording.percent(variance.unitsNow(), market.after())
                            + ".");
        }
    }

    /**
     * A product whose margin changed.
     *
     * @param statement the address of its page in the later run; null if it cannot be found
     * @param comparable whether its parts are known
     * @param joint what its mix did, or what changed together, as the convention has it
     */
    record ProductRow(
            String name,
            @Nullable Address statement,
            boolean comparable,
            Amount price,
            Amount cost,
            Amount volume,
            Amount joint,
            Amount change) {}

    static BridgePageView of(RunBridge bridge, Wording wording) {
        boolean mixed = bridge.convention() == Convention.PRICE_VOLUME_MIX;
        ProfitBridge steps = bridge.bridge();
        String next = bridge.products().next();
        TwoSides sides = TwoSides.of(bridge.from(), bridge.to());
        return new BridgePageView(
                sides.start() + " → " + sides.to(),
                message(bridge, sides, wording),
                bridge.currency(),
                nameOf(bridge.convention()),
                mixed
                        ? "Price and unit cost are those of the units sold now; volume is at the old"
                                + " mix, and mix is the rest."
                        : "Price and unit cost are those of the units sold before; volume is of each"
                                + " product at its old margin; what changed with both stands apart.",
                mixed,
                Market.of(bridge, wording),
                waterfall(
                        bridge,
                        sides,
                        steps.steps().stream()
                                .map(step ->
                                        new Waterfall.Step(
                                                labelOf(step.cause()),
                                                detailOf(step),
                                                step.amount()))
                                .toList(),
                        wording),
                byCustomers(bridge, sides, wording),
                bridge.products().items().stream().map(each -> row(each, bridge, wording)).toList(),
                wording.count(bridge.allProducts(), "product", "products"),
                next == null ? null : address(bridge).with("after", next));
    }

    /** The steps by cause alone, for a picture beside others. */
    static Waterfall byCause(RunBridge bridge, Wording wording) {
        Map<Cause, Long> causes = new EnumMap<>(Cause.class);
        bridge.bridge()
                .steps()
                .forEach(step -> causes.merge(step.cause(), step.amount(), Math::addExact));
        return waterfall(
                bridge,
                TwoSides.of(bridge.from(), bridge.to()),
                causes.entrySet().stream()
                        .map(each ->
                                new Waterfall.Step(labelOf(each.getKey()), "", each.getValue()))
                        .toList(),
                wording);
    }

    private static Waterfall waterfall(
            RunBridge bridge, TwoSides sides, List<Waterfall.Step> steps, Wording wording) {
        return Waterfall.of(
                sides.start(),
                bridge.bridge().from(),
                steps,
                sides.end(),
                bridge.currency(),
                wording);
    }

    private static Waterfall byCustomers(RunBridge bridge, TwoSides sides, Wording wording) {
        return Waterfall.of(
                sides.start(),
                bridge.customers().from(),
                bridge.customers().steps().stream()
                        .map(step ->
                                new Waterfall.Step(
                                        labelOf(step.cause()),
                                        step.customers() == 0
                                                ? ""
                                                : wording.count(
                                                        step.customers(), "customer", "customers"),
                                        step.amount()))
                        .toList(),
                sides.end(),
                bridge.currency(),
                wording);
    }

    private static String labelOf(CustomerBridge.Cause cause) {
        return switch (cause) {
            case NEW_CUSTOMERS -> "New customers";
            case LOST_CUSTOMERS -> "Lost customers";
            case STAYED_AND_EARN_MORE -> "Stayed and earn more";
            case STAYED_AND_EARN_LESS -> "Stayed and earn less";
            case UNASSIGNED -> "Lines without a customer";
            case UNUSED_CAPACITY -> "Unused capacity";
            case SUSTAINING_COST -> "Sustaining costs";
        };
    }

    private static Address address(RunBridge bridge) {
        return Address.of("/app/runs/bridge")
                .with("from", bridge.from().run())
                .with("to", bridge.to().run())
                .with("convention", nameOf(bridge.convention()));
    }

    private static String message(RunBridge bridge, TwoSides sides, Wording wording) {
        if (bridge.from().run().equals(bridge.to().run())) {
            return "From a period to itself there is nothing to tell: choose two of the same length,"
                    + " or a plan.";
        }
        long change = Math.subtractExact(bridge.bridge().to(), bridge.bridge().from());
        String kept =
                change == 0
                        ? "as much as"
                        : wording.money(Math.absExact(change), bridge.currency())
                                + (change > 0 ? " more than" : " less than");
        return sides.planned()
                ? "In %s the company kept %s %s foresaw."
                        .formatted(bridge.to().period(), kept, sides.from())
                : "In %s the company kept %s in %s.".formatted(sides.to(), kept, sides.from());
    }

    private static ProductRow row(
            RunBridge.ChangedProduct changed, RunBridge bridge, Wording wording) {
        Product product = changed.product();
        ProductVariance parts = changed.variance();
        String currency = bridge.currency();
        return new ProductRow(
                product == null ? "A product no longer known" : product.name(),
                product == null
                        ? null
                        : ObjectWords.of(CostObject.PRODUCT)
                                .statementOf(bridge.to().run(), product.key()),
                parts.comparable(),
                wording.amount(parts.price(), currency),
                wording.amount(parts.cost(), currency),
                wording.amount(parts.volume(), currency),
                wording.amount(Math.addExact(parts.mix(), parts.joint()), currency),
                wording.amount(parts.change().change(), currency));
    }

    /** How addresses name a convention. */
    static String nameOf(Convention convention) {
        return convention.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String labelOf(Cause cause) {
        return switch (cause) {
            case PRICE -> "Price";
            case UNIT_COST -> "Unit cost";
            case VOLUME -> "Volume";
            case MIX -> "Mix";
            case JOINT -> "Price or cost with volume";
            case NEW_PRODUCTS -> "New products";
            case CEASED_PRODUCTS -> "Ceased products";
            case PRODUCTS_WITHOUT_PRICE -> "Products without a price";
            case OTHER_REVENUE -> "Other revenue";
            case ACTIVITY_TIME -> "Time";
            case ACTIVITY_RATE -> "Cost per minute";
            case UNUSED_CAPACITY -> "Unused capacity";
            case SUSTAINING_COST -> "Sustaining cost";
        };
    }

    private static String detailOf(ProfitBridge.Step step) {
        String of = step.of();
        if (of != null) {
            return of;
        }
        return switch (step.cause()) {
            case PRODUCTS_WITHOUT_PRICE -> "more taken back than sold";
            case OTHER_REVENUE -> "freight, fees, adjustments";
            default -> "";
        };
    }
}
