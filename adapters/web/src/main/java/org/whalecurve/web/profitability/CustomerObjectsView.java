package org.whalecurve.web.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.RankedCustomerObjects;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * What one customer's products, markets or channels earn.
 *
 * @param words what they are called
 * @param head who it is about
 * @param message what they earn, in sentences
 * @param columns the columns one can order by
 * @param rows the part shown
 * @param none what none of them causes; null if there is nothing of the kind
 * @param all the customer's statement, which all of them add up to
 * @param selected how many there are in all, in words
 * @param others the other sorts, which have pages like this
 * @param first the address of the first part; null where it is shown
 * @param next the address of the next part; null at the end
 * @param export the address of the export
 */
record CustomerObjectsView(
        ObjectWords words,
        ExplanationHead head,
        String message,
        List<RankingView.Column> columns,
        List<ObjectRow> rows,
        @Nullable ObjectRow none,
        ObjectRow all,
        String selected,
        List<ObjectsView.Other> others,
        @Nullable Address first,
        @Nullable Address next,
        Address export) {

    /**
     * @param seesCompany whether who reads may open what the objects earn of the company as a whole
     */
    static CustomerObjectsView of(
            RankedCustomerObjects ranked,
            StatementOrder order,
            @Nullable String after,
            boolean seesCompany,
            Wording wording) {
        ObjectWords words = ObjectWords.of(ranked.object());
        ExplanationAddress at = ExplanationAddress.of(ranked.customer());
        ExplanationHead head = ExplanationHead.of(ranked.customer());
        Address base = at.dividedOver(words);
        ObjectView none = ranked.none();
        return new CustomerObjectsView(
                words,
                head,
                message(ranked, words, wording),
                ObjectsView.columns(base, order),
                ranked.statements().stream()
                        .map(view -> ObjectRow.of(view, seesCompany, wording))
                        .toList(),
                none == null ? null : ObjectRow.of(none, seesCompany, wording),
                ObjectRow.of(ranked.customer(), "", head.customer(), "", at.statement(), wording),
                wording.count(ranked.count(), words.one(), words.many()),
                ObjectWords.ALL.stream()
                        .filter(each -> !each.equals(words))
                        .map(each -> new ObjectsView.Other(each.title(), at.dividedOver(each)))
                        .toList(),
                after == null ? null : ObjectsView.ordered(base, order),
                ranked.next() == null
                        ? null
                        : ObjectsView.ordered(base, order).with("after", ranked.next()),
                at.exported(words));
    }

    private static String message(
            RankedCustomerObjects ranked, ObjectWords words, Wording wording) {
        String count = wording.count(ranked.count(), words.one(), words.many());
        String losing =
                switch (ranked.unprofitable()) {
                    case 0 -> "None of " + count + " costs more than it earns.";
                    case 1 -> "1 of " + count + " costs more than it earns.";
                    default ->
                            wording.count(ranked.unprofitable())
                                    + " of "
                                    + count
                                    + " cost more than they earn.";
                };
        return (ranked.count() == 0 ? "The order lines name no " + words.one() + "." : losing)
                + " With what none of them causes, they add up to the statement.";
    }
}
