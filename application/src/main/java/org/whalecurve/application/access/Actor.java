package org.whalecurve.application.access;

import java.util.Set;
import org.whalecurve.domain.initiatives.TouchedCustomers;

/**
 * Whoever asks or orders something, a person or a service.
 *
 * @param user the user name, unique in the sign-in service
 * @param roles what they do in the company
 * @param units the organisation units they answer for; {@value #WHOLE_COMPANY} stands for all
 * @param forNow the customers that they see besides, as long as they are on the team of an
 *     initiative
 */
public record Actor(String user, Set<Role> roles, Set<String> units, TouchedCustomers forNow) {

    /** The unit that stands for the whole company. */
    public static final String WHOLE_COMPANY = "*";

    /** Somebody who is on no team. */
    public Actor(String user, Set<Role> roles, Set<String> units) {
        this(user, roles, units, TouchedCustomers.NOBODY);
    }

    public boolean may(Right right) {
        return roles.stream().anyMatch(right.roles()::contains);
    }

    /** Whether they act as one of the roles that see every customer. */
    private boolean seesEveryCustomer() {
        return roles.contains(Role.CONTROLLER)
                || roles.contains(Role.ANALYST)
                || (roles.contains(Role.EXECUTIVE) && units.contains(WHOLE_COMPANY));
    }

    /**
     * The customers whose figures they may see: the widest that one of their roles grants, and
     * those of the initiatives they work on.
     */
    public CustomerScope scope() {
        if (seesEveryCustomer()) {
            return new CustomerScope.WholeCompany();
        }
        return new CustomerScope.Part(
                roles.contains(Role.ACCOUNT_MANAGER) ? Set.of(user) : Set.of(),
                roles.contains(Role.EXECUTIVE) ? units : Set.of(),
                forNow);
    }
}
