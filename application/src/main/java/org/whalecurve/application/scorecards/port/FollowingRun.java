package org.whalecurve.application.scorecards.port;

import org.jspecify.annotations.Nullable;

/**
 * A run of record with what else its figures rest on: the run it follows, because some say what
 * became of the customers of the months before, and the facts of operations that its months have.
 *
 * @param run id of the run
 * @param before id of the run of record of as many months before it; null if there is none
 * @param facts hash of the batches of facts of operations; empty if there are none
 */
public record FollowingRun(String run, @Nullable String before, String facts) {}
