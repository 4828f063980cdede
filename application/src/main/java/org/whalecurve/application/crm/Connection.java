package org.whalecurve.application.crm;

import java.util.Map;
import java.util.Set;
import org.whalecurve.domain.crm.CrmMapping;

/**
 * How one account of a CRM is connected. Credentials are not part of it.
 *
 * @param id by which it is known; lower-case letters, digits and hyphens
 * @param name for people
 * @param system id of the kind of CRM
 * @param settings by name, without credentials
 * @param mapping which field holds what
 * @param profile id of the import profile by which order lines land; it says their zone and
 *     currency too. Blank if no order lines are read
 * @param confirmedStates the states in which an order counts; empty if every order does
 * @param newCustomers whether an account that is nobody known becomes a customer
 * @param minutes between two syncs; 0 if only people order them
 * @param paused whether nothing is read for now
 */
public record Connection(
        String id,
        String name,
        String system,
        Map<String, String> settings,
        CrmMapping mapping,
        String profile,
        Set<String> confirmedStates,
        boolean newCustomers,
        int minutes,
        boolean paused) {

    /** Keeps copies that nobody can change. */
    public Connection {
        settings = Map.copyOf(settings);
        confirmedStates = Set.copyOf(confirmedStates);
    }

    /** The same, paused or not. */
    public Connection paused(boolean pause) {
        return new Connection(
                id,
                name,
                system,
                settings,
                mapping,
                profile,
                confirmedStates,
                newCustomers,
                minutes,
                pause);
    }
}
