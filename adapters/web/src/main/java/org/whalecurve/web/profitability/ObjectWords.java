package org.whalecurve.web.profitability;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.ViewObject;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.web.Address;
import org.whalecurve.web.Place;

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

    private static final ObjectWords ORDER_SIZE =
            new ObjectWords(
                    CostObject.ORDER_SIZE,
                    "order size",
                    "order sizes",
                    "No order",
                    "An order belongs to one class, by what its sales lines come to before returns,"
                            + " and the class earns all that its orders bring and take. The cost"
                            + " model says where a class begins. Orders without sales, such as"
                            + " returns, have a line of their own.");
    private static final ObjectWords SEGMENT =
            new ObjectWords(
                    CostObject.SEGMENT,
                    "segment",
                    "segments",
                    "No segment named",
                    "A segment earns what its customers earn together. Which customers belong to it"
                            + " is master data, as they are now, whenever the run was computed.");
    private static final ObjectWords ACCOUNT =
            new ObjectWords(
                    CostObject.ACCOUNT,
                    "account",
                    "accounts",
                    "No account named",
                    "An account is a parent account with all customers that belong to it, or a"
                            + " customer without a parent. Who belongs to whom is master data, as it"
                            + " is now, whenever the run was computed.");

    /** Of customers, only the lines without one stand beside other cost objects. */
    private static final ObjectWords CUSTOMER =
            new ObjectWords(
                    CostObject.CUSTOMER, "customer", "customers", "Not assigned to a customer", "");

    /** The sorts that are groups of customers. */
    static final List<ObjectWords> GROUPS = List.of(SEGMENT, ACCOUNT);

    /** The sorts that order lines name, in the order in which pages name them. */
    static final List<ObjectWords> ALL = List.of(PRODUCT, MARKET, CHANNEL);

    /** The words for a sort. */
    static ObjectWords of(CostObject object) {
        return switch (object) {
            case PRODUCT -> PRODUCT;
            case MARKET -> MARKET;
            case CHANNEL -> CHANNEL;
            case ORDER_SIZE -> ORDER_SIZE;
            case SEGMENT -> SEGMENT;
            case ACCOUNT -> ACCOUNT;
            case CUSTOMER -> CUSTOMER;
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

    /** The place their pages belong to. */
    Place place() {
        return object == CostObject.CUSTOMER || object.groupsCustomers()
                ? Place.CUSTOMERS
                : Place.PRODUCTS;
    }

    /** The other sorts of the same place. */
    List<ObjectWords> others() {
        List<ObjectWords> all =
                object.groupsCustomers()
                        ? List.of(CUSTOMER, SEGMENT, ACCOUNT)
                        : Stream.concat(ALL.stream(), Stream.of(ORDER_SIZE)).toList();
        return all.stream().filter(each -> !each.equals(this)).toList();
    }

    /** Where they are ranked. */
    public String path() {
        String place = place().path();
        return place.endsWith("/" + many) ? place : place + "/" + inAddress(many);
    }

    /** The address of the page of one of them in a run. */
    Address statementOf(String run, @Nullable String key) {
        return Address.of(path() + "/statement")
                .with("run", run)
                .with(inAddress(one), key == null ? ViewObject.NONE : key);
    }

    private static String inAddress(String words) {
        return words.replace(' ', '-');
    }

    /** What one of them is called. */
    String nameOf(ObjectView view) {
        return view.key() == null ? none : view.name();
    }
}
