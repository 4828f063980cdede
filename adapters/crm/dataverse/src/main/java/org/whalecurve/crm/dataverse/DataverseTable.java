package org.whalecurve.crm.dataverse;

import org.whalecurve.domain.crm.CrmStream;

/**
 * The table of a stream.
 *
 * @param name as the metadata know it
 * @param set as addresses know it
 * @param key the column of its ids
 * @param merges whether its rows can be merged into others
 */
record DataverseTable(String name, String set, String key, boolean merges) {

    static DataverseTable of(CrmStream stream) {
        return switch (stream) {
            case ACCOUNT -> new DataverseTable("account", "accounts", "accountid", true);
            case CONTACT -> new DataverseTable("contact", "contacts", "contactid", true);
            case OPPORTUNITY -> table("opportunity", "opportunities", "opportunityid");
            case ORDER -> table("salesorder", "salesorders", "salesorderid");
            case ORDER_LINE -> table("salesorderdetail", "salesorderdetails", "salesorderdetailid");
            case INVOICE -> table("invoice", "invoices", "invoiceid");
            case CASE -> table("incident", "incidents", "incidentid");
            case ACTIVITY -> table("appointment", "appointments", "activityid");
            case PRODUCT -> table("product", "products", "productid");
        };
    }

    private static DataverseTable table(String name, String set, String key) {
        return new DataverseTable(name, set, key, false);
    }
}
