package org.whalecurve.application.scorecards.port;

import org.jspecify.annotations.Nullable;

/**
 * A run of record and the one it follows, because some figures say what became of the customers of
 * the months before.
 *
 * @param run id of the run
 * @param before id of the run of record of as many months before it; null if there is none
 */
public record FollowingRun(String run, @Nullable String before) {}
