package org.whalecurve.facts;

import java.util.List;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.TinyIntVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Schema;
import org.whalecurve.domain.imports.OrderLine;
import org.whalecurve.domain.imports.StatedPrices;

/** How order lines are staged, see {@link StagedRows}. */
final class StagedLines {

    /** The columns, by the names under which SQL sees them. */
    static final Schema SCHEMA =
            new Schema(
                    List.of(
                            Columns.int64("line"),
                            Columns.text("order_key"),
                            Columns.text("customer_key"),
                            Columns.text("product_key"),
                            Columns.text("product_name"),
                            Columns.int8("kind"),
                            Columns.day("day"),
                            Columns.int64("quantity"),
                            Columns.int64("price_micros"),
                            Columns.int64("amount_minor"),
                            Columns.int64OrNull("list_price_micros"),
                            Columns.int64OrNull("unit_cost_micros"),
                            Columns.text("country"),
                            Columns.text("channel")));

    private StagedLines() {}

    /** Fills a batch with lines. */
    static void fill(VectorSchemaRoot batch, List<OrderLine> lines) {
        VarCharVector orderKey = (VarCharVector) batch.getVector("order_key");
        VarCharVector customerKey = (VarCharVector) batch.getVector("customer_key");
        VarCharVector productKey = (VarCharVector) batch.getVector("product_key");
        VarCharVector productName = (VarCharVector) batch.getVector("product_name");
        VarCharVector country = (VarCharVector) batch.getVector("country");
        VarCharVector channel = (VarCharVector) batch.getVector("channel");
        BigIntVector number = (BigIntVector) batch.getVector("line");
        TinyIntVector kind = (TinyIntVector) batch.getVector("kind");
        DateDayVector day = (DateDayVector) batch.getVector("day");
        BigIntVector quantity = (BigIntVector) batch.getVector("quantity");
        BigIntVector price = (BigIntVector) batch.getVector("price_micros");
        BigIntVector amount = (BigIntVector) batch.getVector("amount_minor");
        BigIntVector listPrice = (BigIntVector) batch.getVector("list_price_micros");
        BigIntVector unitCost = (BigIntVector) batch.getVector("unit_cost_micros");
        for (int i = 0; i < lines.size(); i++) {
            OrderLine line = lines.get(i);
            number.setSafe(i, line.line());
            orderKey.setSafe(i, StagedRows.utf8(line.order()));
            String customer = line.customer();
            if (customer != null) {
                customerKey.setSafe(i, StagedRows.utf8(customer));
            }
            productKey.setSafe(i, StagedRows.utf8(line.product()));
            productName.setSafe(i, StagedRows.utf8(line.productName()));
            kind.setSafe(i, line.kind().ordinal());
            day.setSafe(i, Math.toIntExact(line.date().toEpochDay()));
            quantity.setSafe(i, line.quantity());
            price.setSafe(i, line.priceMicros());
            amount.setSafe(i, line.amountMinor());
            state(listPrice, i, line.stated().listPriceMicros());
            state(unitCost, i, line.stated().unitCostMicros());
            country.setSafe(i, StagedRows.utf8(line.country()));
            channel.setSafe(i, StagedRows.utf8(line.channel()));
        }
    }

    /** Missing is not zero: what a line does not state stays empty. */
    private static void state(BigIntVector column, int row, long micros) {
        if (micros != StatedPrices.NOT_STATED) {
            column.setSafe(row, micros);
        }
    }
}
