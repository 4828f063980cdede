package org.whalecurve.domain.profitability;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whalecurve.domain.costing.CostObject;

/**
 * Where a run keeps the statements of its cost objects other than customers.
 *
 * @param files the file of each sort
 * @param markets the names of the markets: number 1 is the first
 */
public record ObjectStatements(Map<CostObject, StatementFile> files, List<String> markets) {

    /** Those of a run of a time when only customers had statements. */
    public static final ObjectStatements NONE = new ObjectStatements(Map.of(), List.of());

    /** The file of one sort; empty if the run kept none. */
    public Optional<StatementFile> of(CostObject object) {
        return Optional.ofNullable(files.get(object));
    }
}
