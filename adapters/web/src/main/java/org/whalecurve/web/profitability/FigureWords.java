package org.whalecurve.web.profitability;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.domain.explanation.LineFigure;

/** How figures that are sums of lines are called on pages and in addresses. */
final class FigureWords {

    private FigureWords() {}

    /** How an address names a figure, such as {@code net-revenue}. */
    static String keyOf(LineFigure figure) {
        return figure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The figure that an address names; net revenue if it names none. */
    static LineFigure read(@Nullable String key) {
        return Arrays.stream(LineFigure.values())
                .filter(figure -> keyOf(figure).equals(key == null ? "net-revenue" : key))
                .findAny()
                .orElseThrow(() -> Refusal.notFound("figure", String.valueOf(key)));
    }

    /** What the statement calls it. */
    static String labelOf(LineFigure figure) {
        return switch (figure) {
            case DISCOUNT -> "On-invoice discounts";
            case SALE -> "Gross sales";
            case RETURN -> "Returns";
            case FREIGHT -> "Freight charged";
            case FEE -> "Fees";
            case ADJUSTMENT -> "Adjustments";
            case NET_REVENUE -> "Net revenue";
            case KNOWN_COST -> "Product cost, known";
            case ASSUMED_COST -> "Product cost, assumed";
            case PRODUCT_COST -> "Product cost";
            case UNCOSTED -> "Goods without a cost";
            case GROSS_MARGIN -> "Gross margin";
        };
    }
}
