package org.whalecurve.application.access;

import static org.whalecurve.application.access.Role.ACCOUNT_MANAGER;
import static org.whalecurve.application.access.Role.ADMINISTRATOR;
import static org.whalecurve.application.access.Role.ANALYST;
import static org.whalecurve.application.access.Role.CONTROLLER;
import static org.whalecurve.application.access.Role.EXECUTIVE;
import static org.whalecurve.application.access.Role.INTEGRATION;

import java.util.Set;

/** What one may ask or order, and the roles that may. Whatever is not granted here is denied. */
public enum Right {
    SEE_ONESELF(CONTROLLER, ANALYST, ACCOUNT_MANAGER, EXECUTIVE, INTEGRATION, ADMINISTRATOR),
    DELIVER_FILES(CONTROLLER, INTEGRATION),
    SEE_IMPORTS(CONTROLLER, ANALYST, INTEGRATION),
    KEEP_PROFILES(CONTROLLER),
    SEE_CUSTOMERS(CONTROLLER, ANALYST, ACCOUNT_MANAGER, EXECUTIVE),
    KEEP_CUSTOMERS(CONTROLLER),
    SEE_PRODUCTS(CONTROLLER, ANALYST),
    SEE_PERIODS(CONTROLLER, ANALYST, ACCOUNT_MANAGER, EXECUTIVE),
    KEEP_PERIODS(CONTROLLER),
    SEE_MODELS(CONTROLLER, ANALYST),
    KEEP_MODELS(CONTROLLER),
    SEE_RUNS(CONTROLLER, ANALYST),
    ORDER_RUNS(CONTROLLER),
    PUBLISH_RUNS(CONTROLLER),
    /** Results of the customers within one's scope. */
    SEE_RESULTS(CONTROLLER, ANALYST, ACCOUNT_MANAGER, EXECUTIVE),
    /**
     * Results of the company as a whole, such as its unused capacity; one's scope must be the whole
     * company.
     */
    SEE_COMPANY_RESULTS(CONTROLLER, ANALYST, EXECUTIVE),
    /** Scenarios are nobody's books: who sees the whole company may keep what they tried. */
    KEEP_SCENARIOS(CONTROLLER, ANALYST, EXECUTIVE),
    /** Those that somebody else saved. */
    KEEP_SCENARIOS_OF_OTHERS(CONTROLLER),
    /** Scorecards of the company, of one's units, and those on which one answers for something. */
    SEE_SCORECARDS(CONTROLLER, ANALYST, ACCOUNT_MANAGER, EXECUTIVE),
    KEEP_SCORECARDS(CONTROLLER),
    /** How the company is divided, from which it follows who is above whom. */
    KEEP_ORGANISATION(CONTROLLER),
    /** Incentive plans with one's own pay, and that of others without their names. */
    SEE_INCENTIVES(CONTROLLER, ANALYST, ACCOUNT_MANAGER, EXECUTIVE),
    /** Incentive plans with everybody's pay, and what is paid by them. */
    KEEP_INCENTIVES(CONTROLLER),
    /** Initiatives: all for who sees the whole company, otherwise one's own and those one is on. */
    SEE_INITIATIVES(CONTROLLER, ANALYST, ACCOUNT_MANAGER, EXECUTIVE),
    /** What happens in them, for their team, and their end, for who answers for them. */
    REPORT_ON_INITIATIVES(CONTROLLER, ANALYST, ACCOUNT_MANAGER, EXECUTIVE),
    /** Their charters, which also say who sees what for how long. */
    KEEP_INITIATIVES(CONTROLLER),
    /** Connections to CRMs and how they are, without credentials. */
    SEE_CONNECTIONS(CONTROLLER, ADMINISTRATOR),
    /** Connections to CRMs and their credentials. */
    KEEP_CONNECTIONS(ADMINISTRATOR),
    /** Which account of a CRM is which customer. */
    MATCH_ACCOUNTS(CONTROLLER, ADMINISTRATOR),
    SEE_AUDIT(CONTROLLER, ADMINISTRATOR),
    KEEP_ACCESS(ADMINISTRATOR);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives a set nobody can change
    private final Set<Role> roles;

    Right(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** The roles that have this right. */
    public Set<Role> roles() {
        return roles;
    }
}
