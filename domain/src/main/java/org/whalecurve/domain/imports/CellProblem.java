package org.whalecurve.domain.imports;

/**
 * Why a row cannot be accepted.
 *
 * @param column the column's name as the file's header spells it; empty when the whole row is at
 *     fault
 * @param value what stands there, cut to {@value #VALUE_LIMIT} characters
 * @param code a stable name for the fault, such as {@code not-a-number}
 * @param reason a sentence for a person: what is wrong and what would be right
 */
public record CellProblem(String column, String value, String code, String reason) {

    /** More of a cell than this helps nobody who reads a list of faults. */
    public static final int VALUE_LIMIT = 200;

    public CellProblem {
        value = value.length() > VALUE_LIMIT ? value.substring(0, VALUE_LIMIT) : value;
    }
}
