package org.whalecurve.crm.hubspot;

import java.util.List;
import org.whalecurve.domain.crm.CrmStream;

/** What HubSpot calls the objects of a stream. */
final class HubSpotObject {

    /** Before the name of an object: the first of those that a record is associated with. */
    static final String ASSOCIATIONS = "associations.";

    static final List<String> ASSOCIATED = List.of("companies", "contacts", "deals", "orders");

    private HubSpotObject() {}

    static String of(CrmStream stream, String activityObject) {
        return switch (stream) {
            case ACCOUNT -> "companies";
            case CONTACT -> "contacts";
            case OPPORTUNITY -> "deals";
            case ORDER -> "orders";
            case ORDER_LINE -> "line_items";
            case INVOICE -> "invoices";
            case CASE -> "tickets";
            case ACTIVITY -> activityObject;
            case PRODUCT -> "products";
        };
    }
}
