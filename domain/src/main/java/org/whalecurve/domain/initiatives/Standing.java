package org.whalecurve.domain.initiatives;

import java.time.LocalDate;
import java.util.List;
import org.whalecurve.domain.money.Fraction;

/**
 * How an initiative stands on a day, by what was said until then. What is over is neither late nor
 * at risk.
 *
 * @param day the day
 * @param state how far it has come
 * @param milestones its milestones in the order of the charter
 * @param spent in minor units
 * @param timeGone what part of its days is over, from 0 to 1
 * @param late what is not done though its day is over, the longest overdue first
 * @param risks what speaks against it, by rule
 */
public record Standing(
        LocalDate day,
        InitiativeState state,
        List<ReachedMilestone> milestones,
        long spent,
        Fraction timeGone,
        List<Lateness> late,
        List<Risk> risks) {

    /** Keeps copies. */
    public Standing {
        milestones = List.copyOf(milestones);
        late = List.copyOf(late);
        risks = List.copyOf(risks);
    }

    /** Whether something is overdue. */
    public boolean isLate() {
        return !late.isEmpty();
    }

    /** Whether a rule speaks against it. */
    public boolean isAtRisk() {
        return !risks.isEmpty();
    }

    /**
     * How many days the longest overdue is.
     *
     * @return 0 if nothing is late
     */
    public long daysLate() {
        return late.stream().mapToLong(Lateness::days).max().orElse(0);
    }
}
