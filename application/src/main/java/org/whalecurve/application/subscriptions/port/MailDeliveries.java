package org.whalecurve.application.subscriptions.port;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.whalecurve.application.subscriptions.Delivery;

/** What became of each e-mail. Nothing is overwritten. */
public interface MailDeliveries {

    /**
     * Plans an e-mail, unless there is one to this user about this card for this run already.
     *
     * @return false, and nothing is kept, if there is
     */
    boolean plan(String user, String card, YearMonth month, String run, Instant at);

    /** Those to which something may still happen, in the order of planning. */
    List<Delivery> open();

    /** All to a user, in the order of planning. */
    List<Delivery> to(String user);

    /**
     * Keeps what happens next to a delivery.
     *
     * @param delivery as it was read
     * @return false, and nothing is kept, if something else has happened to it since
     */
    boolean add(Delivery delivery, Delivery.Step step);
}
