package org.whalecurve.application.crm.port;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A CRM did not do what it was asked. The message is for people, and holds no credential. */
public final class CrmFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is to be done about it. */
    public enum Reason {
        /** The credentials are refused: a person has to give others. */
        NOT_LET_IN,
        /** The user of the connection may not do this: a person has to give rights. */
        NOT_ALLOWED,
        /** The CRM's allowance is used up: to be tried again later. */
        QUOTA_USED_UP,
        /** The CRM cannot be reached, or is out of order: to be tried again later. */
        UNAVAILABLE,
        /** The stream has to be read from the beginning. */
        CURSOR_EXPIRED,
        /** Something that is mapped is no longer there: a person has to change the mapping. */
        SCHEMA_CHANGED,
        /** The CRM refuses the request itself; asking again does not help. */
        REFUSED
    }

    private final Reason reason;
    private final @Nullable Duration after;

    /**
     * Keeps the reason.
     *
     * @param message what went wrong and what to do, for people
     * @param after how long the CRM asks to be left alone; null if it does not say
     */
    public CrmFailure(Reason reason, String message, @Nullable Duration after) {
        super(message);
        this.reason = reason;
        this.after = after;
    }

    /** What is to be done about it. */
    public Reason reason() {
        return reason;
    }

    /** How long the CRM asks to be left alone; null if it does not say. */
    public @Nullable Duration after() {
        return after;
    }
}
