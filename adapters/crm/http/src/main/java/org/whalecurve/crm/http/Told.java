package org.whalecurve.crm.http;

import org.whalecurve.application.crm.port.CrmFailure.Reason;

/** What came of telling a CRM something. */
public sealed interface Told {

    /** It heard, and did it. */
    record Heard(CrmReply reply) implements Told {}

    /**
     * It will not do it.
     *
     * @param code the CRM's own word
     * @param message for people
     */
    record Refused(Reason reason, String code, String message) implements Told {}

    /** It did not do it now; nothing changed. */
    record NotNow(String message) implements Told {}

    /** Nobody knows whether it did. */
    record Lost(String message) implements Told {}
}
