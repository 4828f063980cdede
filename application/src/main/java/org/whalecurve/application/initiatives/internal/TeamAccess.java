package org.whalecurve.application.initiatives.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.whalecurve.application.access.port.TemporaryAccess;
import org.whalecurve.application.initiatives.port.InitiativeRecords;
import org.whalecurve.application.initiatives.port.Initiatives;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.TouchedCustomers;

/**
 * Shows members of a team the customers that their initiative touches, on the days of their
 * membership and until it is closed. It is worked out anew each time, so nothing has to be taken
 * back.
 */
public final class TeamAccess implements TemporaryAccess {

    private final Initiatives initiatives;
    private final InitiativeRecords records;
    private final InstantSource clock;

    public TeamAccess(Initiatives initiatives, InitiativeRecords records, InstantSource clock) {
        this.initiatives = initiatives;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public TouchedCustomers customersOf(String user) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return initiatives.withMember(user).stream()
                .filter(initiative -> initiative.isOnTeam(user, today))
                .filter(initiative -> records.closing(initiative.id()).isEmpty())
                .map(Initiative::touched)
                .reduce(TouchedCustomers.NOBODY, TouchedCustomers::and);
    }
}
