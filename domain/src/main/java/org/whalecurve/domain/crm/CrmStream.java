package org.whalecurve.domain.crm;

/** A kind of records that a CRM keeps, and that is read on its own. */
public enum CrmStream {
    /** Companies and people who buy: customers. */
    ACCOUNT,
    CONTACT,
    OPPORTUNITY,
    ORDER,
    ORDER_LINE,
    INVOICE,
    /** Complaints, questions and repairs. */
    CASE,
    /** Calls, meetings, messages: touchpoints along the journey. */
    ACTIVITY,
    PRODUCT
}
