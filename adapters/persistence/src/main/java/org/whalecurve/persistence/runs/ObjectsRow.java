package org.whalecurve.persistence.runs;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whalecurve.domain.costing.CostObject;

/**
 * Where the statements of cost objects other than customers are, as it is stored; the list of
 * statement files looks into it.
 */
record ObjectsRow(SortedMap<String, FileRow> files, SortedMap<String, List<String>> names) {

    /** A file and its hash. */
    record FileRow(String name, String sha256) {}

    /** The row of a run of a time when markets were the only objects that order lines named. */
    record BeforeChannels(SortedMap<String, FileRow> files, List<String> markets) {

        ObjectsRow now() {
            return new ObjectsRow(files, new TreeMap<>(Map.of(CostObject.MARKET.name(), markets)));
        }
    }
}
