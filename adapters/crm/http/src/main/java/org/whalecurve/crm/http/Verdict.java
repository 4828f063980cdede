package org.whalecurve.crm.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.port.CrmFailure.Reason;

/** What a reply means. Only the CRM's adapter can tell, because statuses do not say it alone. */
public sealed interface Verdict {

    /** It did what it was asked. */
    record Done() implements Verdict {}

    /** It does not know who asks: worth asking again with a new token, where there can be one. */
    record NotLetIn(String message) implements Verdict {}

    /**
     * It asks to be asked less. Nothing was done.
     *
     * @param after how long it wants to be left alone; null if it does not say
     */
    record Throttled(String message, @Nullable Duration after) implements Verdict {}

    /**
     * It is out of order, and may be well again soon.
     *
     * @param after how long it wants to be left alone; null if it does not say
     * @param maybeDone whether it may have done what it was asked nevertheless
     */
    record OutOfOrder(String message, @Nullable Duration after, boolean maybeDone)
            implements Verdict {}

    /**
     * It will not do this, however often it is asked.
     *
     * @param code the CRM's own word
     * @param message for people, without credentials
     * @param after how long the CRM asks to be left alone; null if it does not say
     */
    record Refused(Reason reason, String code, String message, @Nullable Duration after)
            implements Verdict {

        /** Where the CRM does not say when to come back. */
        public Refused(Reason reason, String code, String message) {
            this(reason, code, message, null);
        }
    }

    /** Tells what a reply means. */
    @FunctionalInterface
    interface Judge {
        Verdict judge(CrmReply reply);
    }
}
