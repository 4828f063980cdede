package org.whalecurve.application.crm.port;

/** A kind of CRM, such as Odoo. Every adapter passes the same contract. */
public interface CrmSystem {

    /** What it is and can do. The same at every call. */
    CrmCapabilities capabilities();

    /**
     * A session with one account of this CRM. Nothing is asked of the CRM yet. Calls of all
     * sessions of one connection share one rate limiter.
     *
     * @throws IllegalArgumentException if a setting that the capabilities name is missing or cannot
     *     be meant, with a sentence for people
     */
    CrmSession session(CrmAccess access);
}
