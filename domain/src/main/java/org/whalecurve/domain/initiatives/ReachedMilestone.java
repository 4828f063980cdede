package org.whalecurve.domain.initiatives;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A milestone as it stands on a day.
 *
 * @param milestone the milestone
 * @param reached when it was reached; empty if it is not
 * @param late whether its day is over and it is not reached
 */
public record ReachedMilestone(Milestone milestone, Optional<LocalDate> reached, boolean late) {}
