package org.whalecurve.facts;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Schema;
import org.whalecurve.application.customers.port.GroupedCustomers;
import org.whalecurve.application.runs.port.GroupedStatements;
import org.whalecurve.application.runs.port.RankedProfits;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.profitability.CustomerStatement;

/**
 * Adds statements up by group inside the database. Which groups are wanted is found out by one
 * narrow column, and only these are added up in full: there may be as many groups as customers.
 */
final class ParquetGroupedStatements implements GroupedStatements {

    private final DuckDbSession session;
    private final String members;
    private final String sums;
    private final RankedProfits ranked;

    private ParquetGroupedStatements(DuckDbSession session, String members, String sums) {
        this.session = session;
        this.members = members;
        this.sums = sums;
        this.ranked = rank(session, members);
    }

    /**
     * @param session of its own; closed with the statements
     * @param table the rows of the customers' statements
     */
    static ParquetGroupedStatements open(
            DuckDbSession session, String table, GroupedCustomers groups) {
        GroupMembers.keep(session, groups);
        String members =
                " FROM (SELECT coalesce(group_no, "
                        + CostObject.NONE
                        + ") AS group_no, statements.* FROM "
                        + table
                        + " AS statements LEFT JOIN member ON object_no = number"
                        + " WHERE object_no > 0)";
        return new ParquetGroupedStatements(session, members, sums(session, table));
    }

    @Override
    public Optional<CustomerStatement> find(int group) {
        return added(new int[] {group}).stream().findFirst();
    }

    @Override
    public List<CustomerStatement> list(StatementOrder order, int skip, int limit) {
        List<Integer> wanted = new ArrayList<>(limit);
        session.query(
                ParquetStatementStore.ROWS,
                batch -> numbers(batch).forEach(wanted::add),
                "SELECT group_no"
                        + members
                        + " WHERE group_no > 0 GROUP BY group_no ORDER BY sum("
                        + StatementLayout.column(order.by())
                        + ")"
                        + (order.ascending() ? "" : " DESC")
                        + ", group_no LIMIT ? OFFSET ?",
                limit,
                skip);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Integer, CustomerStatement> found = new HashMap<>();
        added(wanted.stream().mapToInt(Integer::intValue).toArray())
                .forEach(each -> found.put(each.customer(), each));
        return wanted.stream().map(found::get).toList();
    }

    @Override
    public RankedProfits ranked() {
        return ranked;
    }

    @Override
    public void forEach(Consumer<CustomerStatement> receiver) {
        int[] rank = {0};
        session.query(
                ParquetStatementStore.ROWS,
                batch -> StatementRows.each(batch, each -> receiver.accept(each.ranked(++rank[0]))),
                sums
                        + members
                        + " WHERE group_no > 0 GROUP BY group_no"
                        + " ORDER BY sum(profit) DESC, group_no");
    }

    @Override
    public void close() {
        session.close();
    }

    /** The statements of some groups, in any order. */
    private List<CustomerStatement> added(int[] groups) {
        int[] ascending = groups.clone();
        Arrays.sort(ascending);
        int[] ranks = new int[ascending.length];
        for (int position = 0; position < ranked.customers().length; position++) {
            int place = Arrays.binarySearch(ascending, ranked.customers()[position]);
            if (place >= 0) {
                ranks[place] = position + 1;
            }
        }
        List<CustomerStatement> found = new ArrayList<>(groups.length);
        session.query(
                ParquetStatementStore.ROWS,
                batch ->
                        StatementRows.each(
                                batch,
                                each ->
                                        found.add(
                                                each.ranked(
                                                        ranks[
                                                                Arrays.binarySearch(
                                                                        ascending,
                                                                        each.customer())]))),
                sums
                        + members
                        + " WHERE group_no IN "
                        + IntStream.of(groups)
                                .mapToObj(Integer::toString)
                                .collect(joining(", ", "(", ")"))
                        + " GROUP BY group_no");
        return found;
    }

    private static RankedProfits rank(DuckDbSession session, String members) {
        RankedColumns ranked = new RankedColumns();
        session.query(
                ParquetStatementStore.ROWS,
                ranked::add,
                "SELECT group_no, sum(profit)::BIGINT AS earned"
                        + members
                        + " WHERE group_no > 0 GROUP BY group_no ORDER BY earned DESC, group_no");
        return ranked.toProfits();
    }

    /** Every column behind number and rank is a sum: exact, for a sum that does not fit fails. */
    private static String sums(DuckDbSession session, String table) {
        List<String> columns = new ArrayList<>();
        session.query(
                1,
                new DuckDbSession.Batches() {

                    @Override
                    public void columns(Schema schema) {
                        schema.getFields().forEach(column -> columns.add(column.getName()));
                    }

                    @Override
                    public void next(VectorSchemaRoot batch) {
                        // Only the names are wanted.
                    }
                },
                "SELECT * FROM " + table + " LIMIT 0");
        return columns.stream()
                .skip(2)
                .map(name -> '"' + name.replace("\"", "\"\"") + '"')
                .map(name -> "sum(" + name + ")::BIGINT AS " + name)
                .collect(joining(", ", "SELECT group_no AS object_no, 0 AS rank, ", ""));
    }

    private static IntStream numbers(VectorSchemaRoot batch) {
        IntVector column = (IntVector) batch.getVector(0);
        return IntStream.range(0, batch.getRowCount()).map(column::get);
    }
}
