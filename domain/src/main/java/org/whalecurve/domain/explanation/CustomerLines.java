package org.whalecurve.domain.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.CostedObjects;
import org.whalecurve.domain.costing.CrossFold;
import org.whalecurve.domain.costing.CustomerFold;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.facts.FactCounts;
import org.whalecurve.domain.facts.LineNames;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.LineName;
import org.whalecurve.domain.imports.RowKind;

/**
 * The lines of one customer, folded by the very kernel that computed the run: into one row, into a
 * row for each order, or into a row for each line. So a part is worked out as the whole was.
 */
final class CustomerLines {

    private final int customer;
    private final List<SourceLine> lines;
    private final int[] firstOfOrder;
    private final int[] orderOfLine;
    private final Map<FactType, FactCounts> counts;

    /**
     * @param customer the customer's number, under which its facts were counted
     * @param counts what was counted over the customer's facts
     * @param sorted the customer's lines, those of an order side by side; lines that are not a
     *     customer's are left out, because no statement holds them
     */
    CustomerLines(int customer, Map<FactType, FactCounts> counts, List<SourceLine> sorted) {
        this.customer = customer;
        this.counts = counts;
        lines = sorted.stream().filter(line -> line.kind() != RowKind.NOT_A_CUSTOMERS).toList();
        orderOfLine = new int[lines.size()];
        List<Integer> first = new ArrayList<>();
        for (int i = 0; i < orderOfLine.length; i++) {
            if (beginsOrder(i)) {
                first.add(i);
            }
            orderOfLine[i] = first.size() - 1;
        }
        firstOfOrder = first.stream().mapToInt(Integer::intValue).toArray();
    }

    List<SourceLine> all() {
        return lines;
    }

    int orders() {
        return firstOfOrder.length;
    }

    /** The position of the first line of an order. */
    int firstOf(int order) {
        return firstOfOrder[order];
    }

    /** The position behind the last line of an order. */
    int endOf(int order) {
        return order + 1 < firstOfOrder.length ? firstOfOrder[order + 1] : lines.size();
    }

    /** All lines and all facts in one row; in none if there are none. */
    FoldedCustomers asOneRow(ResolvedModel model) {
        return fold(model, _ -> customer, counts);
    }

    /** Facts lie in no order. */
    FoldedCustomers byOrder(ResolvedModel model) {
        return fold(model, line -> orderOfLine[line], Map.of());
    }

    /**
     * Amounts and product cost by line. What an order as a whole takes stands with one of its lines
     * and means nothing here.
     */
    FoldedCustomers byLine(ResolvedModel model) {
        return fold(model, line -> line, Map.of());
    }

    /**
     * What the customer bears, divided over the cost objects of its lines.
     *
     * @param object their sort
     * @param whole all lines and all facts in one row
     * @param costs what that row bears
     * @param names what the lines are called; learns what is not among them
     * @throws IllegalArgumentException if customers are not divided over that sort
     */
    CostedObjects divided(
            ResolvedModel model,
            CostObject object,
            FoldedCustomers whole,
            CostAssignment costs,
            LineNames names) {
        if (!CrossFold.OTHERS.contains(object)) {
            throw new IllegalArgumentException("a customer is not divided over " + object);
        }
        CrossFold fold = new CrossFold(model, home(model, names), whole, costs, Set.of(object), 1);
        fold.add(columns(_ -> customer, names));
        return fold.finish().values().iterator().next();
    }

    private FoldedCustomers fold(
            ResolvedModel model, IntUnaryOperator row, Map<FactType, FactCounts> facts) {
        LineNames names = new LineNames();
        CustomerFold fold = new CustomerFold(model, home(model, names), facts);
        fold.add(columns(row, names));
        return fold.finish();
    }

    private static CustomerFold.HomeMarket home(ResolvedModel model, LineNames names) {
        return country ->
                model.model().homeCountries().contains(names.name(LineName.COUNTRY, country));
    }

    private OrderLineColumns columns(IntUnaryOperator row, LineNames names) {
        OrderLineColumns columns = OrderLineColumns.ofSize(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            columns.customer()[i] = row.applyAsInt(i);
            columns.beginsOrder()[i] = beginsOrder(i);
            columns.product()[i] = line.productNumber();
            columns.kind()[i] = (byte) line.kind().ordinal();
            columns.epochDay()[i] = Math.toIntExact(line.day().toEpochDay());
            columns.quantity()[i] = line.quantity();
            columns.amountMinor()[i] = line.amountMinor();
            columns.listPriceMicros()[i] = line.stated().listPriceMicros();
            columns.unitCostMicros()[i] = line.stated().unitCostMicros();
            for (LineName name : LineName.values()) {
                columns.numbers(name)[i] = names.number(name, line.named(name));
            }
        }
        return columns;
    }

    private boolean beginsOrder(int line) {
        return line == 0 || !lines.get(line).order().equals(lines.get(line - 1).order());
    }
}
