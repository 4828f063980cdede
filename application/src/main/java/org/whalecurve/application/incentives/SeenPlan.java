package org.whalecurve.application.incentives;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.incentives.IncentivePlan;

/**
 * A version of an incentive plan as somebody may see it.
 *
 * @param version from 1
 * @param publishedAt since when it is published; null for a draft
 * @param plan the plan, with those participants whose pay the reader may see
 * @param hidden how many other participants there are
 */
public record SeenPlan(
        int version, @Nullable Instant publishedAt, IncentivePlan plan, int hidden) {}
