package org.whalecurve.application.cascade;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.scorecards.Span;

/**
 * Which unit is wanted, at the end of which month, and what was known of it.
 *
 * @param unit the id of the unit, or {@value
 *     org.whalecurve.domain.organisation.OrganisationTree#WHOLE_COMPANY}
 * @param month the month that is looked at; null for the latest that was closed
 * @param span how far back values begin
 * @param asOf the moment whose truth is wanted; null for the present
 */
public record UnitQuestion(
        String unit, @Nullable YearMonth month, Span span, @Nullable Instant asOf) {}
