package org.whalecurve.domain.incentives;

/**
 * A rule that could not be held against a plan, because the records do not tell what it needs. That
 * nothing was found then means nothing.
 *
 * @param rule the rule
 * @param reason what it needs, in a sentence
 */
public record Unseen(Rule rule, String reason) {

    /** The rules that need more than the plan itself. */
    public enum Rule {
        PERVERSE_PLAN,
        EXCESS_STOCK,
        LOST_SALES,
        BIASED_FORECASTS,
        MONTH_END_PEAK,
        WORSE_SERVICE
    }
}
