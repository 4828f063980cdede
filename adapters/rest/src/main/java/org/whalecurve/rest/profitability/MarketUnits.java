package org.whalecurve.rest.profitability;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.variances.MarketSize;
import org.whalecurve.rest.problem.RequestProblem;

/** How many units a market bought in a period. */
@Schema(type = SchemaType.INTEGER, format = "int64", minimum = "1", examples = "890000")
record MarketUnits(long units) {

    public static MarketUnits fromString(String text) {
        if (!text.matches("[1-9]\\d{0,17}")) {
            throw RequestProblem.wrongParameter(
                    "marketBefore, marketNow", "A market is a whole number of units above zero.");
        }
        return new MarketUnits(Long.parseLong(text));
    }

    /** The size of the market in both periods; null if nothing is said of it. */
    static @Nullable MarketSize size(@Nullable MarketUnits before, @Nullable MarketUnits now) {
        if (before == null && now == null) {
            return null;
        }
        if (before == null || now == null) {
            throw RequestProblem.wrongParameter(
                    before == null ? "marketBefore" : "marketNow",
                    "The size of the market is needed in both periods.");
        }
        return new MarketSize(before.units(), now.units());
    }
}
