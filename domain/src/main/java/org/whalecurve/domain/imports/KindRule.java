package org.whalecurve.domain.imports;

import java.util.List;

/**
 * Says of which kind a row is.
 *
 * @param kind the kind of the rows for which all conditions hold
 * @param when the conditions; an empty list holds for every row
 */
public record KindRule(RowKind kind, List<ColumnCondition> when) {}
