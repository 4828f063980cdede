package org.whalecurve.domain.facts;

import java.util.Arrays;
import org.whalecurve.domain.imports.LineName;
import org.whalecurve.domain.imports.StatedPrices;

/**
 * A chunk of booked order lines as columns, sorted by customer and, within a customer, by order.
 *
 * <p>The arrays are shared, not copied: whoever hands a chunk out promises not to touch it again
 * until the receiver returns, and the receiver keeps none of them.
 *
 * @param size how many rows are filled; every array is at least that long
 * @param customer the customer's number; {@value #UNASSIGNED} where the line names none
 * @param beginsOrder whether the line is the first of its order and customer in the sorted stream
 *     (across chunks)
 * @param product the product's number
 * @param kind ordinal of {@link org.whalecurve.domain.imports.RowKind}
 * @param epochDay the day, counted from 1970-01-01
 * @param quantity units
 * @param amountMinor value in minor units
 * @param country number of the country among the names of the scan; {@value #UNNAMED} where the
 *     line names none
 * @param channel number of the sales channel, likewise
 * @param listPriceMicros the list price of one unit in millionths of the currency unit, or {@link
 *     StatedPrices#NOT_STATED}
 * @param unitCostMicros what one unit cost by the line itself, likewise
 * @param currency number of the line's currency among those that the scan tells apart, counted from
 *     1; 0 where it is none of them. Empty if the scan tells none apart
 */
public record OrderLineColumns(
        int size,
        int[] customer,
        boolean[] beginsOrder,
        int[] product,
        byte[] kind,
        int[] epochDay,
        long[] quantity,
        long[] amountMinor,
        int[] country,
        int[] channel,
        long[] listPriceMicros,
        long[] unitCostMicros,
        int[] currency) {

    private static final int[] NONE_TOLD = {};

    /** Lines whose currencies are not told apart. */
    public OrderLineColumns(
            int size,
            int[] customer,
            boolean[] beginsOrder,
            int[] product,
            byte[] kind,
            int[] epochDay,
            long[] quantity,
            long[] amountMinor,
            int[] country,
            int[] channel,
            long[] listPriceMicros,
            long[] unitCostMicros) {
        this(
                size,
                customer,
                beginsOrder,
                product,
                kind,
                epochDay,
                quantity,
                amountMinor,
                country,
                channel,
                listPriceMicros,
                unitCostMicros,
                NONE_TOLD);
    }

    /** The number that stands for "no customer named". */
    public static final int UNASSIGNED = 0;

    /** The number that stands for "no name given". */
    public static final int UNNAMED = 0;

    /**
     * Columns with room for so many rows, to be filled; as yet no line states a price or a cost,
     * and no currencies are told apart.
     */
    public static OrderLineColumns ofSize(int rows) {
        return new OrderLineColumns(
                rows,
                new int[rows],
                new boolean[rows],
                new int[rows],
                new byte[rows],
                new int[rows],
                new long[rows],
                new long[rows],
                new int[rows],
                new int[rows],
                notStated(rows),
                notStated(rows));
    }

    /** The same columns with the currencies of the lines. */
    public OrderLineColumns inCurrencies(int[] numbers) {
        return new OrderLineColumns(
                size,
                customer,
                beginsOrder,
                product,
                kind,
                epochDay,
                quantity,
                amountMinor,
                country,
                channel,
                listPriceMicros,
                unitCostMicros,
                numbers);
    }

    /**
     * The same lines with other amounts, all of one currency.
     *
     * @param amounts in minor units
     * @param listPrices in millionths, or {@link StatedPrices#NOT_STATED}
     * @param unitCosts likewise
     */
    public OrderLineColumns worth(long[] amounts, long[] listPrices, long[] unitCosts) {
        return new OrderLineColumns(
                size,
                customer,
                beginsOrder,
                product,
                kind,
                epochDay,
                quantity,
                amounts,
                country,
                channel,
                listPrices,
                unitCosts);
    }

    /** A column of prices or costs that no line states. */
    public static long[] notStated(int rows) {
        long[] column = new long[rows];
        Arrays.fill(column, StatedPrices.NOT_STATED);
        return column;
    }

    /** The same columns, of which only the first rows are filled. */
    public OrderLineColumns filledTo(int rows) {
        return new OrderLineColumns(
                rows,
                customer,
                beginsOrder,
                product,
                kind,
                epochDay,
                quantity,
                amountMinor,
                country,
                channel,
                listPriceMicros,
                unitCostMicros,
                currency);
    }

    /** The numbers of the names that the lines give. */
    public int[] numbers(LineName name) {
        return switch (name) {
            case COUNTRY -> country;
            case CHANNEL -> channel;
        };
    }
}
