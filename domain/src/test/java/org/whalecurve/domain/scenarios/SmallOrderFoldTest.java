package org.whalecurve.domain.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.RowKind;

class SmallOrderFoldTest {

    private static final int[] CUSTOMERS = {0, 3, 5, 8};

    private record Row(int customer, boolean begins, RowKind kind, long amount) {}

    private static final List<Row> ROWS =
            List.of(
                    // an order of nobody, just large enough
                    new Row(0, true, RowKind.SALE, 20_00),
                    new Row(0, false, RowKind.SALE, 30_00),
                    // small, once, though of two lines; freight does not make it larger
                    new Row(3, true, RowKind.SALE, 10_00),
                    new Row(3, false, RowKind.SALE, 10_00),
                    new Row(3, false, RowKind.FREIGHT, 90_00),
                    // what is taken back in the same order makes it small
                    new Row(3, true, RowKind.SALE, 90_00),
                    new Row(3, false, RowKind.RETURN, -60_00),
                    // sells nothing
                    new Row(5, true, RowKind.RETURN, -60_00),
                    new Row(8, true, RowKind.SALE, 49_99));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 100})
    void ordersThatSellLessCountHoweverTheStreamIsCut(int size) {
        SmallOrderFold fold = new SmallOrderFold(CUSTOMERS, 50_00);
        for (int from = 0; from < ROWS.size(); from += size) {
            fold.add(columns(ROWS.subList(from, Math.min(from + size, ROWS.size()))));
        }

        assertThat(fold.finish()).containsExactly(0, 2, 0, 1);
    }

    @Test
    void aCustomerWithoutARowIsAnError() {
        SmallOrderFold fold = new SmallOrderFold(new int[] {1, 2}, 50_00);
        fold.add(columns(List.of(new Row(3, true, RowKind.SALE, 10_00))));

        assertThatIllegalStateException().isThrownBy(fold::finish);
    }

    private static OrderLineColumns columns(List<Row> rows) {
        OrderLineColumns columns = OrderLineColumns.ofSize(rows.size());
        List<Row> all = new ArrayList<>(rows);
        for (int i = 0; i < all.size(); i++) {
            columns.customer()[i] = all.get(i).customer();
            columns.beginsOrder()[i] = all.get(i).begins();
            columns.kind()[i] = (byte) all.get(i).kind().ordinal();
            columns.amountMinor()[i] = all.get(i).amount();
        }
        return columns;
    }
}
