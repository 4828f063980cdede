package org.whalecurve.web.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.RankedCustomers;
import org.whalecurve.application.profitability.RankingQuestion;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.application.runs.port.StatementOrder.Figure;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * The ranked customers of a run.
 *
 * @param asked what was asked for, to stand in the form again
 * @param columns the columns one can order by
 * @param customers the rows
 * @param currency ISO 4217 code of every amount; empty where there are no rows
 * @param selected how many there are in all, in words
 * @param notShown how many lie outside what the actor may see, in words; empty if none
 * @param groups the pages of groups of customers; none for those who see some customers only
 * @param first the address of the first part; null where it is shown
 * @param next the address of the next part; null at the end
 * @param export the address of the export
 */
record RankingView(
        Asked asked,
        List<Column> columns,
        List<RankedRow> customers,
        String currency,
        String selected,
        String notShown,
        List<ObjectsView.Other> groups,
        @Nullable Address first,
        @Nullable Address next,
        Address export) {

    /** What was asked for, empty where nothing was. */
    record Asked(
            String text,
            String country,
            String segment,
            String account,
            String owner,
            String unit,
            String from,
            String to,
            String order,
            boolean ascending) {}

    /**
     * A column one can order by.
     *
     * @param importance when a narrow place leaves it out, as the style sheet of tables names it
     * @param sorted {@code ascending}, {@code descending} or {@code none}
     * @param address what the head of the column leads to
     */
    record Column(String label, String importance, String sorted, Address address) {

        /** Whether the page is ordered by it. */
        public boolean isSorted() {
            return !sorted.equals("none");
        }
    }

    static RankingView of(
            String run,
            RankingQuestion question,
            RankedCustomers ranked,
            boolean wholeCompany,
            Wording wording) {
        Address base = address(run, question);
        return new RankingView(
                asked(question),
                List.of(
                        column("Net revenue", "second", Figure.NET_REVENUE, run, question),
                        column("Product cost", "extra", Figure.PRODUCT_COST, run, question),
                        column("Cost to serve", "detail", Figure.COST_TO_SERVE, run, question),
                        column("Profit", "", Figure.PROFIT, run, question)),
                ranked.statements().stream().map(view -> RankedRow.of(view, wording)).toList(),
                ranked.statements().isEmpty() ? "" : ranked.statements().getFirst().currency(),
                wording.count(ranked.selected(), "customer", "customers"),
                ranked.notShown() == 0
                        ? ""
                        : wording.count(ranked.notShown(), "customer", "customers") + " not shown",
                wholeCompany
                        ? ObjectWords.GROUPS.stream()
                                .map(each -> ObjectsView.Other.of(each, run))
                                .toList()
                        : List.of(),
                question.after() == null ? null : ordered(base, question.order()),
                ranked.next() == null
                        ? null
                        : ordered(base, question.order()).with("after", ranked.next()),
                Address.of("/app/customers/export").with("run", run));
    }

    private static Column column(
            String label, String importance, Figure figure, String run, RankingQuestion question) {
        StatementOrder now = question.order();
        boolean sorted = now.by() == figure;
        StatementOrder then = new StatementOrder(figure, sorted && !now.ascending());
        return new Column(
                label,
                importance,
                sorted ? now.ascending() ? "ascending" : "descending" : "none",
                ordered(address(run, question), then));
    }

    private static Address address(String run, RankingQuestion question) {
        return Address.of("/app/customers")
                .with("run", run)
                .with("text", question.filter().text())
                .with("country", question.filter().country())
                .with("segment", RankingQuery.spelled(question.filter().segment()))
                .with("account", question.filter().account())
                .with("owner", question.filter().owner())
                .with("unit", question.filter().unit())
                .with("from", question.fromRank())
                .with("to", question.toRank());
    }

    private static Address ordered(Address address, StatementOrder order) {
        return address.with("order", Orders.nameOf(order.by()))
                .with("ascending", order.ascending() ? "yes" : null);
    }

    private static Asked asked(RankingQuestion question) {
        return new Asked(
                text(question.filter().text()),
                text(question.filter().country()),
                text(RankingQuery.spelled(question.filter().segment())),
                text(question.filter().account()),
                text(question.filter().owner()),
                text(question.filter().unit()),
                text(question.fromRank()),
                text(question.toRank()),
                Orders.nameOf(question.order().by()),
                question.order().ascending());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
