package org.whalecurve.domain.facts;

import java.time.YearMonth;
import org.whalecurve.domain.imports.RowKind;

/**
 * How much a batch booked in one month and of one kind.
 *
 * @param lines number of lines
 * @param amountMinor sum of their amounts in minor units
 */
public record ControlTotal(YearMonth month, RowKind kind, long lines, long amountMinor) {}
