package org.whalecurve.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.ProfitStatements;

/**
 * Which column of a statement file holds what. Amounts are minor units; the sums could be added up
 * from the others, but stand there for whoever opens the file with another tool.
 */
final class StatementLayout {

    /** What a query calls the first column, which in the file is called after the cost object. */
    static final String OBJECT = "object_no";

    static final String RANK = "rank";

    /** Columns before the first activity. */
    static final int FIRST_ACTIVITY = 5 + RowKind.OF_A_CUSTOMER;

    private static final String COST = "cost_";
    private static final String DRIVER = "driver_";
    private static final String MINUTES = "milliminutes_";

    /** Units of goods sold less those taken back: not in files of older runs. */
    static final String UNITS = "units_sold";

    /** What sales state of their list prices: the last columns, not in files of older runs. */
    private static final String DISCOUNT = "on_invoice_discount";

    private static final String UNLISTED = "sales_without_list_price";

    private StatementLayout() {}

    /** The columns of a run's statements. */
    static Schema of(ProfitStatements statements) {
        Names names = new Names();
        List<Field> columns = new ArrayList<>();
        columns.add(Columns.int32(firstColumn(statements.object())));
        columns.add(Columns.int32(RANK));
        IntStream.range(0, RowKind.OF_A_CUSTOMER)
                .mapToObj(ordinal -> RowKind.of((byte) ordinal).name().toLowerCase(Locale.ROOT))
                .map(Columns::int64)
                .forEach(columns::add);
        columns.add(Columns.int64("known_cost"));
        columns.add(Columns.int64("assumed_cost"));
        columns.add(Columns.int64("uncosted"));
        for (Activity activity : statements.activities()) {
            columns.add(Columns.int64(names.unlikeAllBefore(COST + activity.id())));
        }
        for (int d = 0; d < statements.drivers().size(); d++) {
            columns.add(Columns.int64(DRIVER + d));
        }
        for (StatementOrder.Figure figure : SUMS) {
            columns.add(Columns.int64(column(figure)));
        }
        for (Activity activity : statements.activities()) {
            columns.add(Columns.int64(names.unlikeAllBefore(MINUTES + activity.id())));
        }
        columns.add(Columns.int64(UNITS));
        columns.add(Columns.int64(DISCOUNT));
        columns.add(Columns.int64(UNLISTED));
        return new Schema(columns);
    }

    private static String firstColumn(CostObject object) {
        return object.name().toLowerCase(Locale.ROOT) + "_no";
    }

    /** The sums, in the order of their columns. */
    static final List<StatementOrder.Figure> SUMS =
            List.of(
                    StatementOrder.Figure.NET_REVENUE,
                    StatementOrder.Figure.PRODUCT_COST,
                    StatementOrder.Figure.COST_TO_SERVE,
                    StatementOrder.Figure.PROFIT);

    /** The column of a figure. */
    static String column(StatementOrder.Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }

    /** The cost of some activities together, in SQL. */
    static String activityCosts(List<String> columns, int[] activities) {
        return Arrays.stream(activities)
                .mapToObj(a -> columns.get(FIRST_ACTIVITY + a))
                .map(name -> '"' + name.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" + "));
    }

    /** How many columns after {@link #FIRST_ACTIVITY} hold activities. */
    static int activities(Schema schema) {
        return beginningWith(COST, schema, FIRST_ACTIVITY);
    }

    /** How many columns after the activities hold drivers. */
    static int drivers(Schema schema) {
        return beginningWith(DRIVER, schema, firstDriver(schema));
    }

    /** The column that holds the first driver. */
    static int firstDriver(Schema schema) {
        return FIRST_ACTIVITY + activities(schema);
    }

    /** The column that holds the time of the first activity. */
    static int firstMinutes(Schema schema) {
        return firstDriver(schema) + drivers(schema) + SUMS.size();
    }

    /** Whether the time of every activity stands in the file: not in those of older runs. */
    static boolean hasMinutes(Schema schema) {
        return schema.getFields().size() >= firstMinutes(schema) + activities(schema);
    }

    /** Whether the last two columns are what sales state of their list prices. */
    static boolean hasListed(Schema schema) {
        return schema.getFields().getLast().getName().equals(UNLISTED);
    }

    private static int beginningWith(String prefix, Schema schema, int from) {
        int to = from;
        while (schema.getFields().get(to).getName().startsWith(prefix)) {
            to++;
        }
        return to - from;
    }

    /**
     * Column names differ in more than upper and lower case, whatever the activities are called.
     */
    private static final class Names {

        private final Set<String> taken =
                new HashSet<>(Set.of(column(StatementOrder.Figure.COST_TO_SERVE)));

        String unlikeAllBefore(String name) {
            String unlike = name;
            for (int i = 2; !taken.add(unlike.toLowerCase(Locale.ROOT)); i++) {
                unlike = name + "_" + i;
            }
            return unlike;
        }
    }
}
