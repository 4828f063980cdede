package org.whalecurve.web.profitability;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.explanation.LineFigure;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.PriceWaterfall;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Waterfall;
import org.whalecurve.web.Wording;

/**
 * What remains of the list price.
 *
 * @param currency ISO 4217 code of every amount
 * @param levels list value, invoice, pocket and pocket margin
 * @param waterfall from the one to the other
 * @param coverage how much of the sales states a list price, in a sentence
 * @param discountLines address of the lines from whose list price something was taken off; null
 *     where lines do not open
 */
record PricesView(
        String currency,
        List<Level> levels,
        Waterfall waterfall,
        String coverage,
        @Nullable Address discountLines) {

    /**
     * A result on the way.
     *
     * @param share the amount in per cent of the list value; empty where there is none
     */
    record Level(String label, Amount amount, String share) {}

    /**
     * @param waterfall null where no sale states a list price
     * @param explained where figures open; null where they do not
     * @return null where there is nothing to show
     */
    static @Nullable PricesView of(
            @Nullable PriceWaterfall waterfall,
            String currency,
            @Nullable ExplanationAddress explained,
            Wording wording) {
        if (waterfall == null) {
            return null;
        }
        return new PricesView(
                currency,
                List.of(
                        level("List value", waterfall.list(), waterfall, currency, wording),
                        level("Invoiced", waterfall.invoice(), waterfall, currency, wording),
                        level("Pocket", waterfall.pocket(), waterfall, currency, wording),
                        level(
                                "Pocket margin",
                                waterfall.pocketMargin(),
                                waterfall,
                                currency,
                                wording)),
                Waterfall.of(
                        "List value",
                        waterfall.list(),
                        steps(waterfall),
                        "Pocket margin",
                        currency,
                        wording),
                coverage(waterfall, currency, wording),
                explained == null ? null : explained.lines(LineFigure.DISCOUNT));
    }

    private static Level level(
            String label, long amount, PriceWaterfall waterfall, String currency, Wording wording) {
        return new Level(
                label,
                wording.amount(amount, currency),
                waterfall.list() > 0
                        ? wording.percent(amount, waterfall.list()) + " of list value"
                        : "");
    }

    private static List<Waterfall.Step> steps(PriceWaterfall waterfall) {
        return Stream.of(
                        step(
                                LineFigure.DISCOUNT,
                                "then invoiced",
                                Math.negateExact(waterfall.listed().discount())),
                        step(LineFigure.RETURN, "", waterfall.amount(RowKind.RETURN)),
                        step(LineFigure.FREIGHT, "", waterfall.amount(RowKind.FREIGHT)),
                        step(LineFigure.FEE, "", waterfall.amount(RowKind.FEE)),
                        step(LineFigure.ADJUSTMENT, "", waterfall.amount(RowKind.ADJUSTMENT)),
                        step(
                                LineFigure.PRODUCT_COST,
                                "taken off the pocket",
                                Math.negateExact(waterfall.productCost())))
                .filter(step -> step.amount() != 0)
                .toList();
    }

    private static Waterfall.Step step(LineFigure figure, String detail, long amount) {
        return new Waterfall.Step(FigureWords.labelOf(figure), detail, amount);
    }

    private static String coverage(PriceWaterfall waterfall, String currency, Wording wording) {
        long unlisted = waterfall.listed().unlisted();
        return unlisted == 0
                ? "Every sale states its list price."
                : "Sales of "
                        + wording.money(unlisted, currency)
                        + " state no list price: they count with what was invoiced, and what the"
                        + " invoice took off them is not known.";
    }
}
