package org.whalecurve.application.payouts.port;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.domain.payouts.KeptPayout;
import org.whalecurve.domain.payouts.PayoutDecision;

/** All payouts that were decided. They only grow. */
public interface KeptPayouts {

    /**
     * Keeps a payout under the next number of its plan, within the present unit of work.
     *
     * @param payout with one decision; its number is not looked at
     * @return the payout with its number; empty, and nothing is kept, if a payout of the plan pays
     *     for one of its months already
     */
    Optional<KeptPayout> add(KeptPayout payout);

    /**
     * Keeps a correction of a payout.
     *
     * @param corrections how many corrections there are believed to be
     * @return false, and nothing is kept, if there are others
     */
    boolean correct(String plan, int number, int corrections, PayoutDecision correction);

    Optional<KeptPayout> find(String plan, int number);

    /**
     * The payouts of a plan, the latest first.
     *
     * @param after cursor of the page before; null for the first
     */
    Page<KeptPayout> latest(String plan, @Nullable String after, int limit);
}
