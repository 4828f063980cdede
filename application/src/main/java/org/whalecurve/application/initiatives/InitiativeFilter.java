package org.whalecurve.application.initiatives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.initiatives.InitiativeState;

/**
 * Which initiatives are wanted; what is null does not restrict.
 *
 * @param state how far it has come
 * @param attention what is wrong with it
 * @param card id of a scorecard that one of its measures is on
 * @param day as they stood on that day; null for today
 */
public record InitiativeFilter(
        @Nullable InitiativeState state,
        @Nullable Attention attention,
        @Nullable String card,
        @Nullable LocalDate day) {

    /** Restricts nothing. */
    public static final InitiativeFilter ALL = new InitiativeFilter(null, null, null, null);

    /** Why somebody should look. */
    public enum Attention {
        LATE,
        AT_RISK
    }

    /** Whether an initiative is wanted. */
    public boolean accepts(InitiativeReport report) {
        return (state == null || report.standing().state() == state)
                && (attention == null
                        || (attention == Attention.LATE
                                ? report.standing().isLate()
                                : report.standing().isAtRisk()))
                && (card == null
                        || report.initiative().moves().stream()
                                .anyMatch(moved -> moved.card().equals(card)));
    }
}
