package org.whalecurve.web.initiatives;

import org.whalecurve.domain.initiatives.InitiativeState;
import org.whalecurve.domain.initiatives.RiskRule;
import org.whalecurve.domain.initiatives.Verdict;

/** How states, rules and verdicts read on pages. */
final class InitiativeWords {

    private InitiativeWords() {}

    static String state(InitiativeState state) {
        return switch (state) {
            case PROPOSED -> "proposed";
            case UNDER_WAY -> "under way";
            case CLOSED -> "closed";
            case ABANDONED -> "abandoned";
        };
    }

    static String rule(RiskRule rule) {
        return switch (rule) {
            case OVERSPENT -> "Overspent";
            case SPENT_AHEAD -> "Money ahead of time";
            case SILENT_BEFORE_MILESTONE -> "Silence before a milestone";
            case OPEN_RISK -> "Open risk";
            case WRONG_WAY -> "Measure goes the wrong way";
            case NO_TEAM -> "No team";
        };
    }

    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case EARNED -> "It earned more than it would have without";
            case LOST -> "It earned less than it would have without";
            case CANNOT_TELL -> "The data cannot tell whether it brought anything";
            case TOO_FEW -> "There are too few customers to say anything";
        };
    }
}
