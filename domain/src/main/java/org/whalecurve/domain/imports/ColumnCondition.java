package org.whalecurve.domain.imports;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A condition on one cell of a row. Text is compared as it stands, without leading and trailing
 * blanks.
 */
public sealed interface ColumnCondition {

    /** The header name of the column it looks at. */
    String column();

    /** The cell is one of the texts; an empty text stands for an empty cell. */
    record OneOf(String column, Set<String> texts) implements ColumnCondition {}

    /** The cell begins with the text. */
    record BeginsWith(String column, String text) implements ColumnCondition {}

    /** The cell is a number below the limit. */
    record Below(String column, BigDecimal limit) implements ColumnCondition {}

    /** The cell is a number equal to the value. */
    record EqualTo(String column, BigDecimal value) implements ColumnCondition {}
}
