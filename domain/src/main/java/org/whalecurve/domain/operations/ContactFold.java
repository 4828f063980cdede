package org.whalecurve.domain.operations;

import static java.lang.Math.addExact;

import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.operations.OperationsFacts.Columns;

/** Counts how contacts were answered. */
final class ContactFold implements OperationsFold {

    private long minutes;
    private long answered;
    private Share resolvedAtOnce = Share.NONE;

    @Override
    public void add(int customer, Fact contact) {
        Long waited = contact.numbers().get(Columns.MINUTES_TO_RESPONSE);
        if (waited != null) {
            minutes = addExact(minutes, waited);
            answered++;
        }
        Long followUps = contact.numbers().get(Columns.FOLLOW_UPS);
        if (followUps != null) {
            resolvedAtOnce = resolvedAtOnce.and(followUps <= 0);
        }
    }

    @Override
    public OperationsResult finish() {
        return new ServiceQuality(minutes, answered, resolvedAtOnce);
    }
}
