package org.whalecurve.domain.profitability;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.facts.LineNames;

/**
 * Where a run keeps the statements of its cost objects other than customers.
 *
 * @param files the file of each sort
 * @param names of each sort that order lines name, the names: number 1 is the first
 */
public record ObjectStatements(
        Map<CostObject, StatementFile> files, Map<CostObject, List<String>> names) {

    /** Those of a run of a time when only customers had statements. */
    public static final ObjectStatements NONE = new ObjectStatements(Map.of(), Map.of());

    /** Keeps what was given. */
    public ObjectStatements {
        files = Map.copyOf(files);
        names = Map.copyOf(names);
    }

    /** The file of one sort; empty if the run kept none. */
    public Optional<StatementFile> of(CostObject object) {
        return Optional.ofNullable(files.get(object));
    }

    /** The names of a sort; none where order lines do not name them. */
    public List<String> namesOf(CostObject object) {
        return names.getOrDefault(object, List.of());
    }

    /** What order lines name, with the numbers that the run gave. */
    public LineNames lineNames() {
        LineNames met = new LineNames();
        names.forEach((object, given) ->
                object.calledBy().ifPresent(sort -> given.forEach(name -> met.number(sort, name))));
        return met;
    }
}
