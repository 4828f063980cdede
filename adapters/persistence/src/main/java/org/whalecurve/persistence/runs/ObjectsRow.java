package org.whalecurve.persistence.runs;

import java.util.List;
import java.util.SortedMap;

/**
 * Where the statements of cost objects other than customers are, as it is stored; the list of
 * statement files looks into it.
 */
record ObjectsRow(SortedMap<String, FileRow> files, List<String> markets) {

    /** A file and its hash. */
    record FileRow(String name, String sha256) {}
}
