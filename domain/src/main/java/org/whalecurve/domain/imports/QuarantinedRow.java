package org.whalecurve.domain.imports;

import java.util.List;

/**
 * A rejected row as it was delivered.
 *
 * @param line the physical line on which it begins
 * @param raw the row as it stands in the file, without its line end
 * @param problems why it was rejected, at least one
 */
public record QuarantinedRow(long line, String raw, List<CellProblem> problems) {}
