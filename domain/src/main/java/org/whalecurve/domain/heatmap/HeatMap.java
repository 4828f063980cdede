package org.whalecurve.domain.heatmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;

/**
 * Customers in rows, products in columns, and what each customer earned with each product. Behind
 * the chosen products stand all others together and what no product causes; below the chosen
 * customers, where the whole is known, all others together.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>the cells of a row add up to its total, those of a column to its total, and the totals of
 *       either to the whole;
 *   <li>the colour of a cell has the sign of its profit, and no cell of a larger profit or loss has
 *       a paler one.
 * </ol>
 *
 * @param rows the chosen customers, then all others, if they are known
 * @param columns what each column comes to: the chosen products, all other products, what no
 *     product causes
 * @param whole what all of it comes to
 * @param most the largest profit or loss of a chosen customer with a chosen product, which has the
 *     strongest colour
 */
public record HeatMap(List<Row> rows, List<HeatCell> columns, HeatCell whole, long most) {

    /** How many shades there are on either side of nothing. */
    public static final int SHADES = 4;

    /**
     * A customer, or all others.
     *
     * @param cells one for each column; null where nothing was sold and nothing borne
     * @param total what they come to
     */
    public record Row(List<@Nullable HeatCell> cells, HeatCell total) {

        /** Keeps a copy. */
        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }
    }

    /**
     * What is known of a customer.
     *
     * @param total their statement
     * @param byProduct what they bought and bore, by the number of the product; under 0 what no
     *     product causes. Adds up to the total
     */
    public record OfCustomer(HeatCell total, Map<Integer, HeatCell> byProduct) {}

    /**
     * What is known of all customers together.
     *
     * @param whole all of them, and the lines without a customer
     * @param byProduct the statements of the chosen products, and under 0 what no product causes
     */
    public record OfAll(HeatCell whole, Map<Integer, HeatCell> byProduct) {}

    /** Keeps copies. */
    public HeatMap {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /**
     * Lays a map out.
     *
     * @param customers the chosen customers
     * @param products the numbers of the chosen products
     * @param all all customers together; null where the reader does not see them
     */
    public static HeatMap of(
            List<OfCustomer> customers, List<Integer> products, @Nullable OfAll all) {
        List<Row> rows = new ArrayList<>();
        customers.forEach(each -> rows.add(row(each.total(), each.byProduct(), products)));
        if (all != null) {
            rows.add(others(rows, row(all.whole(), all.byProduct(), products)));
        }
        List<HeatCell> columns = new ArrayList<>();
        for (int column = 0; column < products.size() + 2; column++) {
            int at = column;
            columns.add(sum(rows.stream().map(row -> row.cells().get(at)).toList()));
        }
        return new HeatMap(
                rows,
                columns,
                sum(rows.stream().map(Row::total).toList()),
                rows.stream()
                        .limit(customers.size())
                        .flatMap(row -> row.cells().stream().limit(products.size()))
                        .filter(Objects::nonNull)
                        .mapToLong(cell -> Math.absExact(cell.profit()))
                        .max()
                        .orElse(0));
    }

    /**
     * The colour of a cell, from −{@value #SHADES} to {@value #SHADES}: 0 only where nothing is
     * left, and the strongest for the largest chosen cell and whatever is beyond it.
     */
    public int shade(HeatCell cell) {
        long profit = Math.absExact(cell.profit());
        if (profit == 0) {
            return 0;
        }
        int shade =
                profit >= most
                        ? SHADES
                        : 1 + Fraction.of(profit, most).times(SHADES).floor().intValueExact();
        return cell.profit() < 0 ? -shade : shade;
    }

    private static Row row(
            HeatCell total, Map<Integer, HeatCell> byProduct, List<Integer> products) {
        List<@Nullable HeatCell> cells = new ArrayList<>();
        HeatCell rest = total;
        for (int product : products) {
            HeatCell cell = byProduct.get(product);
            cells.add(cell);
            rest = cell == null ? rest : rest.minus(cell);
        }
        HeatCell none = byProduct.get(0);
        rest = none == null ? rest : rest.minus(none);
        cells.add(rest.equals(HeatCell.NOTHING) ? null : rest);
        cells.add(none);
        return new Row(cells, total);
    }

    private static Row others(List<Row> chosen, Row all) {
        List<@Nullable HeatCell> cells = new ArrayList<>();
        for (int column = 0; column < all.cells().size(); column++) {
            int at = column;
            HeatCell whole = all.cells().get(column);
            HeatCell rest =
                    (whole == null ? HeatCell.NOTHING : whole)
                            .minus(sum(chosen.stream().map(row -> row.cells().get(at)).toList()));
            cells.add(rest.equals(HeatCell.NOTHING) ? null : rest);
        }
        return new Row(cells, all.total().minus(sum(chosen.stream().map(Row::total).toList())));
    }

    private static HeatCell sum(Collection<? extends @Nullable HeatCell> cells) {
        return cells.stream().flatMap(Stream::ofNullable).reduce(HeatCell.NOTHING, HeatCell::plus);
    }
}
