package org.whalecurve.persistence.runs;

import java.util.List;
import org.whalecurve.domain.profitability.TieOut;

/** The proof that a run's sums tie, as it is stored; a check of the table looks into it. */
record CertificateRow(List<TieOutRow> tieOuts) {

    /** One comparison. */
    record TieOutRow(String name, TieOut.Unit unit, long in, long out) {}
}
