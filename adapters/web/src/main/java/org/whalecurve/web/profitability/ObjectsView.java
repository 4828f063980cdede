package org.whalecurve.web.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.RankedObjects;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.application.runs.port.StatementOrder.Figure;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * The ranked cost objects of one sort of a run.
 *
 * @param words what they are called
 * @param message what they earn, in sentences
 * @param curve their whale curve
 * @param columns the columns one can order by
 * @param rows the part shown
 * @param none what none of them causes; null if there is nothing of the kind
 * @param unassigned the lines without a customer, where they are in none of them; null if there are
 *     none
 * @param currency ISO 4217 code of every amount
 * @param selected how many there are in all, in words
 * @param others the other sorts, which have pages like this
 * @param first the address of the first part; null where it is shown
 * @param next the address of the next part; null at the end
 * @param export the address of the export
 */
record ObjectsView(
        ObjectWords words,
        String message,
        CurvePicture curve,
        List<RankingView.Column> columns,
        List<ObjectRow> rows,
        @Nullable ObjectRow none,
        @Nullable ObjectRow unassigned,
        String currency,
        String selected,
        List<Other> others,
        @Nullable Address first,
        @Nullable Address next,
        Address export) {

    /**
     * Another sort.
     *
     * @param title what it is called
     */
    record Other(String title, Address page) {

        /** The ranking of a sort in a run. */
        static Other of(ObjectWords words, String run) {
            return new Other(words.title(), Address.of(words.path()).with("run", run));
        }
    }

    /** Whether one can order by the columns: classes of order sizes stand by size. */
    public boolean isSortable() {
        return words.object() != CostObject.ORDER_SIZE;
    }

    static ObjectsView of(
            RankedObjects ranked, StatementOrder order, @Nullable String after, Wording wording) {
        ObjectWords words = ObjectWords.of(ranked.object());
        Address base = Address.of(words.path()).with("run", ranked.run());
        ObjectView none = ranked.none();
        ObjectView unassigned = ranked.unassigned();
        return new ObjectsView(
                words,
                message(ranked, words, wording),
                CurvePicture.of(ranked.curve(), ranked.currency(), words.many()),
                columns(base, order),
                ranked.statements().stream()
                        .map(view -> ObjectRow.of(view, true, wording))
                        .toList(),
                none == null ? null : ObjectRow.of(none, true, wording),
                unassigned == null ? null : ObjectRow.of(unassigned, true, wording),
                ranked.currency(),
                wording.count(ranked.curve().customers(), words.one(), words.many()),
                words.others().stream().map(each -> Other.of(each, ranked.run())).toList(),
                after == null ? null : ordered(base, order),
                ranked.next() == null ? null : ordered(base, order).with("after", ranked.next()),
                Address.of(words.path() + "/export").with("run", ranked.run()));
    }

    private static String message(RankedObjects ranked, ObjectWords words, Wording wording) {
        if (ranked.curve().customers() == 0 && ranked.object() == CostObject.SEGMENT) {
            return "No customer of the run is in a segment: its master data can name one.";
        }
        if (ranked.curve().customers() == 0 && ranked.object().calledBy().isPresent()) {
            return "The order lines of the run name no "
                    + words.one()
                    + ": an import profile can say in which column it stands.";
        }
        String curve =
                CurveView.message(
                        ranked.curve(), ranked.currency(), words.one(), words.many(), wording);
        ObjectView none = ranked.none();
        if (ranked.object().groupsCustomers()) {
            return curve + ofGroups(ranked, wording);
        }
        if (none == null) {
            return curve;
        }
        long apart = none.figures().statement().profit();
        return curve
                + " Together they earn "
                + wording.money(ranked.curve().totalMinor(), ranked.currency())
                + "; with "
                + wording.money(apart, ranked.currency())
                + " that none of them causes, "
                + wording.money(
                        Math.addExact(ranked.curve().totalMinor(), apart), ranked.currency())
                + ", as all customers and the lines without one do.";
    }

    /** The columns one can order by. */
    static List<RankingView.Column> columns(Address base, StatementOrder now) {
        return List.of(
                column("Net revenue", "second", Figure.NET_REVENUE, base, now),
                column("Product cost", "extra", Figure.PRODUCT_COST, base, now),
                column("Cost to serve", "detail", Figure.COST_TO_SERVE, base, now),
                column("Profit", "", Figure.PROFIT, base, now));
    }

    /** What stands beside the groups, so that the sum is what the run earned. */
    private static String ofGroups(RankedObjects ranked, Wording wording) {
        String currency = ranked.currency();
        long sum = ranked.curve().totalMinor();
        StringBuilder text = new StringBuilder(" Together they earn ");
        text.append(wording.money(sum, currency));
        ObjectView none = ranked.none();
        ObjectView unassigned = ranked.unassigned();
        if (none != null) {
            long apart = none.figures().statement().profit();
            sum = Math.addExact(sum, apart);
            text.append("; with ").append(wording.money(apart, currency));
            text.append(" of customers that are in none");
        }
        if (unassigned != null) {
            long apart = unassigned.figures().statement().profit();
            sum = Math.addExact(sum, apart);
            text.append(none == null ? "; with " : " and ").append(wording.money(apart, currency));
            text.append(" of lines without a customer");
        }
        return none == null && unassigned == null
                ? text.append('.').toString()
                : text.append(", ")
                        .append(wording.money(sum, currency))
                        .append(", as all customers and the lines without one do.")
                        .toString();
    }

    private static RankingView.Column column(
            String label, String importance, Figure figure, Address base, StatementOrder now) {
        boolean sorted = now.by() == figure;
        return new RankingView.Column(
                label,
                importance,
                sorted ? now.ascending() ? "ascending" : "descending" : "none",
                ordered(base, new StatementOrder(figure, sorted && !now.ascending())));
    }

    /** An address that asks for an order. */
    static Address ordered(Address address, StatementOrder order) {
        return address.with("order", Orders.nameOf(order.by()))
                .with("ascending", order.ascending() ? "yes" : null);
    }
}
