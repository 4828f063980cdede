package org.whalecurve.application.periods;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.periods.Period;

/**
 * A period and its run of record.
 *
 * @param publishedRun id of the published run; null if none is
 */
public record PeriodView(Period period, @Nullable String publishedRun) {}
