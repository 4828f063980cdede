package org.whalecurve.domain.crm;

/** Why an account of a CRM is taken for a customer. In the order of their strength. */
public enum MatchRule {
    /** The account carries the customer's own key. */
    KEY,
    /** A record that was matched was merged into the account. */
    MERGE,
    /** The account became a customer, because the connection lets new ones in. */
    NEW,
    /** Another account of the customer has the same tax number. */
    TAX_ID,
    /** Another account of the customer has the same domain. */
    DOMAIN,
    /** The names are the same but for case, accents, punctuation and legal form. */
    NAME,
    /** Somebody said so. */
    PERSON
}
