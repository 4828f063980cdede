package org.whalecurve.application.cascade;

import java.time.Instant;
import java.time.YearMonth;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.scorecards.Span;

/**
 * What the scores of several cards together are about.
 *
 * @param month the month that is looked at
 * @param span how far back values begin
 * @param closed the months that have a run of record, of which one can be looked at
 * @param asOf the moment whose truth it tells; null for the present
 */
public record CascadeMoment(
        YearMonth month, Span span, SortedSet<YearMonth> closed, @Nullable Instant asOf) {}
