package org.whalecurve.application.access.port;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.access.UnitGrant;

/** Unit grants held in memory. */
public final class InMemoryUnitGrants implements UnitGrants {

    private final InMemoryTable<UnitGrant, UnitGrant> grants;

    public InMemoryUnitGrants(InMemoryUnitOfWork unitOfWork) {
        grants =
                new InMemoryTable<>(
                        unitOfWork,
                        Comparator.comparing(UnitGrant::user).thenComparing(UnitGrant::unit));
    }

    @Override
    public Set<String> unitsOf(String user) {
        return grants.where(grant -> grant.user().equals(user)).stream()
                .map(UnitGrant::unit)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<UnitGrant> all() {
        return grants.all();
    }

    @Override
    public boolean grant(UnitGrant grant) {
        return grants.add(grant, grant);
    }

    @Override
    public boolean revoke(UnitGrant grant) {
        return grants.remove(grant);
    }
}
