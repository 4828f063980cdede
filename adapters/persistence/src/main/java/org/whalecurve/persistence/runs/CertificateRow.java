package org.whalecurve.persistence.runs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.profitability.TieOut;

/** The proof that a run's sums tie, as it is stored; a check of the table looks into it. */
record CertificateRow(List<TieOutRow> tieOuts) {

    /**
     * One comparison.
     *
     * @param currency where it is not that of the run; null otherwise, and in runs of a time when
     *     there was no other
     */
    record TieOutRow(String name, TieOut.Unit unit, long in, long out, @Nullable String currency) {}
}
