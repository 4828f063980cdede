package org.whalecurve.application.runs;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.profitability.Run;

/** Orders the calculation of a period. */
@Requires(Right.ORDER_RUNS)
public interface OrderRun {

    /**
     * Answers at once; the run is computed afterwards. The same inputs are the same run.
     *
     * @param book whose facts are computed
     * @param idempotencyKey a key of the sender's choice under which the order is carried out once;
     *     null for none
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such period, plan or
     *     model version; CONFLICT if the model is a draft, its currency is not that of the facts,
     *     or the ledger cannot feed it
     */
    Run orderRun(
            Actor actor,
            String period,
            Book book,
            String model,
            int version,
            @Nullable String idempotencyKey);
}
