package org.whalecurve.domain.costing;

/** The ledger does not say what a pool that is fed from it costs. */
public final class LedgerGap extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerGap(String message) {
        super(message);
    }
}
