package org.whalecurve.application.crm.internal;

import org.whalecurve.application.crm.port.CrmFailure;

/** Says what is in the way, and whether a person has to do something. */
final class CrmProblem {

    private CrmProblem() {}

    /** In a sentence for people. */
    static String told(Exception failure) {
        String message = failure.getMessage();
        String told = message == null ? failure.getClass().getSimpleName() : message;
        return failure instanceof CrmFailure crm ? told + advice(crm.reason()) : told;
    }

    private static String advice(CrmFailure.Reason reason) {
        return switch (reason) {
            case NOT_LET_IN -> " The CRM refuses the credentials: state others.";
            case NOT_ALLOWED -> " The user of the connection lacks a right in the CRM.";
            case QUOTA_USED_UP -> " The CRM's allowance is used up; it is tried again later.";
            case UNAVAILABLE -> " It is tried again at the next sync.";
            case SCHEMA_CHANGED -> " Change the mapping; until then the stream is not read.";
            case CURSOR_EXPIRED -> " The stream is read from the beginning.";
            case REFUSED -> "";
        };
    }
}
