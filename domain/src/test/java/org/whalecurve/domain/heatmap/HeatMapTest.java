package org.whalecurve.domain.heatmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.RandomCases.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.heatmap.HeatMap.OfAll;
import org.whalecurve.domain.heatmap.HeatMap.OfCustomer;
import org.whalecurve.domain.heatmap.HeatMap.Row;

class HeatMapTest {

    private static final int CASES = 500;

    /** Three customers, of which two are chosen, and three products, of which two are. */
    private static final OfCustomer ANCHOR =
            customer(cell(100, 40), Map.of(1, cell(60, 50), 2, cell(30, 10), 0, cell(10, -20)));

    private static final OfCustomer BELL = customer(cell(50, -30), Map.of(1, cell(50, -30)));
    private static final OfAll ALL =
            new OfAll(cell(400, 25), Map.of(1, cell(120, 35), 2, cell(80, 0), 0, cell(10, -60)));

    @Test
    void whatIsNotChosenStandsTogetherSoThatEverythingAddsUp() {
        HeatMap map = HeatMap.of(List.of(ANCHOR, BELL), List.of(1, 2), ALL);

        assertThat(map.rows())
                .extracting(Row::cells)
                .containsExactly(
                        cells(cell(60, 50), cell(30, 10), null, cell(10, -20)),
                        cells(cell(50, -30), null, null, null),
                        cells(cell(10, 15), cell(50, -10), cell(190, 50), cell(0, -40)));
        assertThat(map.columns())
                .containsExactly(cell(120, 35), cell(80, 0), cell(190, 50), cell(10, -60));
        assertThat(map.whole()).isEqualTo(cell(400, 25));
    }

    @Test
    void whoDoesNotSeeTheCompanySeesNoOthers() {
        HeatMap map = HeatMap.of(List.of(ANCHOR, BELL), List.of(1, 2), null);

        assertThat(map.rows()).hasSize(2);
        assertThat(map.whole()).isEqualTo(cell(150, 10));
    }

    @Test
    void theColourSaysOnWhichSideOfNothingAndHowFar() {
        HeatMap map = HeatMap.of(List.of(ANCHOR, BELL), List.of(1, 2), ALL);

        assertThat(map.most()).isEqualTo(50);
        assertThat(map.shade(cell(9, 50))).isEqualTo(4);
        assertThat(map.shade(cell(9, 38))).isEqualTo(4);
        assertThat(map.shade(cell(9, 37))).isEqualTo(3);
        assertThat(map.shade(cell(9, 1))).isEqualTo(1);
        assertThat(map.shade(cell(9, 0))).isZero();
        assertThat(map.shade(cell(9, -1))).isEqualTo(-1);
        assertThat(map.shade(cell(9, -30))).isEqualTo(-3);
        assertThat(map.shade(cell(9, -999_999))).isEqualTo(-4);
    }

    @Test
    void nobodyAndNothingGiveAnEmptyMap() {
        HeatMap map = HeatMap.of(List.of(), List.of(), null);

        assertThat(map.rows()).isEmpty();
        assertThat(map.whole()).isEqualTo(HeatCell.NOTHING);
        assertThat(map.shade(cell(1, 7))).isEqualTo(4);
    }

    @Test
    void partsAddUpAndNoLargerCellIsPaler() {
        RandomCases.tryOn(CASES, HeatMapTest::holds);
    }

    private static void holds(SplittableRandom random) {
        int products = random.nextInt(0, 5);
        Map<Integer, HeatCell> together = new HashMap<>();
        List<OfCustomer> customers = new ArrayList<>();
        HeatCell whole = HeatCell.NOTHING;
        for (int i = 0; i < random.nextInt(0, 6); i++) {
            Map<Integer, HeatCell> byProduct = new HashMap<>();
            for (int product = 0; product <= products + 2; product++) {
                if (random.nextBoolean()) {
                    byProduct.put(product, anyCell(random));
                }
            }
            HeatCell total = byProduct.values().stream().reduce(HeatCell.NOTHING, HeatCell::plus);
            byProduct.forEach((product, cell) -> together.merge(product, cell, HeatCell::plus));
            whole = whole.plus(total);
            if (random.nextInt(3) > 0) {
                customers.add(new OfCustomer(total, byProduct));
            }
        }
        HeatMap map =
                HeatMap.of(
                        customers,
                        IntStream.rangeClosed(1, products).boxed().toList(),
                        new OfAll(whole, together));

        for (Row row : map.rows()) {
            check(row.total().equals(sum(row.cells())), row::toString);
        }
        check(map.whole().equals(whole), map::toString);
        check(map.whole().equals(sum(map.columns())), map::toString);
        List<HeatCell> all =
                map.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(Objects::nonNull)
                        .toList();
        for (HeatCell one : all) {
            check(Integer.signum(map.shade(one)) == Long.signum(one.profit()), one::toString);
            for (HeatCell other : all) {
                check(
                        one.profit() > other.profit() || map.shade(one) <= map.shade(other),
                        () -> one + " beside " + other);
            }
        }
    }

    private static HeatCell anyCell(SplittableRandom random) {
        return cell(random.nextLong(-500, 500), random.nextLong(-500, 500));
    }

    private static HeatCell sum(List<? extends @Nullable HeatCell> cells) {
        return cells.stream()
                .filter(Objects::nonNull)
                .map(HeatCell.class::cast)
                .reduce(HeatCell.NOTHING, HeatCell::plus);
    }

    private static List<@Nullable HeatCell> cells(@Nullable HeatCell... cells) {
        return Arrays.asList(cells);
    }

    private static OfCustomer customer(HeatCell total, Map<Integer, HeatCell> byProduct) {
        return new OfCustomer(total, byProduct);
    }

    private static HeatCell cell(long netRevenue, long profit) {
        return new HeatCell(netRevenue, profit);
    }
}
