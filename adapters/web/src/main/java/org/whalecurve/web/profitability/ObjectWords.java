package org.whalecurve.web.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.ViewObject;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.web.Address;

/**
 * What pages call a sort of cost object, and where its pages are.
 *
 * @param object the sort
 * @param one one of them
 * @param many several
 * @param none what none of them causes
 * @param about what that is, in a sentence
 */
record ObjectWords(CostObject object, String one, String many, String none, String about) {

    private static final ObjectWords PRODUCT =
            new ObjectWords(
                    CostObject.PRODUCT,
                    "product",
                    "products",
                    "Whole orders",
                    "A product bears what its order lines take. What an order takes as a whole, such"
                            + " as opening and dispatching it, no single product causes: it stands"
                            + " apart.");
    private static final ObjectWords MARKET =
            new ObjectWords(
                    CostObject.MARKET,
                    "market",
                    "markets",
                    "No country named",
                    "A market is the country that order lines go to. What an order takes as a whole"
                            + " is borne by the country of its first line.");

    private static final ObjectWords CHANNEL =
            new ObjectWords(
                    CostObject.CHANNEL,
                    "channel",
                    "channels",
                    "No channel named",
                    "A channel is the way on which orders come, as the order lines name it: the"
                            + " import profile says in which column. What an order takes as a whole"
                            + " is borne by the channel of its first line.");

    /** All sorts that have pages, in the order in which pages name them. */
    static final List<ObjectWords> ALL = List.of(PRODUCT, MARKET, CHANNEL);

    /** The words for products, markets or channels. */
    static ObjectWords of(CostObject object) {
        return switch (object) {
            case PRODUCT -> PRODUCT;
            case MARKET -> MARKET;
            case CHANNEL -> CHANNEL;
            case CUSTOMER ->
                    throw new IllegalArgumentException("customers have pages of their own");
        };
    }

    /**
     * The words for a sort as addresses call it.
     *
     * @throws Refusal NOT_FOUND if there is no such sort
     */
    static ObjectWords called(String many) {
        return ALL.stream()
                .filter(each -> each.many().equals(many))
                .findAny()
                .orElseThrow(() -> Refusal.notFound("page", many));
    }

    /** The words as a title. */
    public String title() {
        return Character.toUpperCase(many.charAt(0)) + many.substring(1);
    }

    /** Where they are ranked. */
    public String path() {
        return object == CostObject.PRODUCT ? "/app/products" : "/app/products/" + many;
    }

    /** The address of the page of one of them in a run. */
    Address statementOf(String run, @Nullable String key) {
        return Address.of(path() + "/statement")
                .with("run", run)
                .with(one, key == null ? ViewObject.NONE : key);
    }

    /** What one of them is called. */
    String nameOf(ObjectView view) {
        return view.key() == null ? none : view.name();
    }
}
