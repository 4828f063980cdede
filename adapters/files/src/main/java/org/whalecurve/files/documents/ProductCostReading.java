package org.whalecurve.files.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.ProductCost;
import org.whalecurve.domain.costing.ShareOfPrice;
import org.whalecurve.domain.costing.UnitCost;

/** Reads what goods cost: known costs of a unit, and the assumption for all other goods. */
final class ProductCostReading {

    private static final int DECIMALS = 6;

    /** Above it a cost in millionths could no longer be multiplied by a quantity safely. */
    private static final long MOST = 1_000_000_000;

    /** The last day of a cost that has no end yet. */
    private static final LocalDate NO_END = LocalDate.of(9999, Month.DECEMBER, 31);

    private ProductCostReading() {}

    static ProductCost read(Place place) {
        Group cost = place.group("units", "assumption");
        List<UnitCost> units =
                cost.optional("units").items().map(ProductCostReading::unit).toList();
        return new ProductCost(units, assumption(cost.optional("assumption")));
    }

    private static UnitCost unit(Place place) {
        Group unit = place.group("product", "cost", "from", "to");
        return new UnitCost(
                unit.required("product").text(),
                millionths(unit.required("cost")),
                unit.required("from").day(),
                unit.has("to") ? unit.optional("to").day() : NO_END);
    }

    private static @Nullable ShareOfPrice assumption(Place place) {
        if (!place.isPresent()) {
            return null;
        }
        Group assumption = place.group("share-of-price", "label");
        Place share = assumption.required("share-of-price");
        BigDecimal ofPrice = share.decimal(DECIMALS, 1);
        if (ofPrice.signum() < 0) {
            share.fault("The share of price must lie between 0 and 1.");
        }
        return new ShareOfPrice(
                ofPrice.movePointRight(DECIMALS).longValueExact(),
                assumption.required("label").text());
    }

    private static long millionths(Place place) {
        return place.decimal(DECIMALS, MOST).movePointRight(DECIMALS).longValueExact();
    }
}
