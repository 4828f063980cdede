package org.whalecurve.domain.explanation;

/**
 * A rule of a cost model that is another in another version.
 *
 * @param rule what sort of rule
 * @param of what it is the rule of: a pool, an activity, a driver, a cost; empty for the model
 * @param before the rule in the one version; empty where it has none
 * @param after the rule in the other; empty where it has none
 */
public record RuleChange(Rule rule, String of, String before, String after) {

    /** The sorts of rules. */
    public enum Rule {
        HOME_COUNTRIES,
        DRIVER,
        POOL_EXPENSE,
        POOL_CAPACITY,
        SERVICE_EXPENSE,
        SERVICE_RULE,
        ALLOCATION_METHOD,
        PERFORMING_POOL,
        TIME_EQUATION,
        PURPOSE,
        UNIT_COST,
        ASSUMED_COST,
        SUSTAINING_COST,
        CONTRIBUTION_MARGIN,
        CURRENCY_ROUNDING,
        CURRENCY_RATES,
        PAYMENT_TERMS
    }
}
