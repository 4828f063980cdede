package org.whalecurve.application.imports.port;

import java.util.List;
import java.util.function.Consumer;
import org.whalecurve.domain.imports.QuarantinedRow;

/** Where rejected rows are kept as they were delivered. */
public interface Quarantine {

    /**
     * Adds rows in a transaction of their own; nobody looks at them before the import is committed.
     */
    void add(String importId, String rawHeader, List<QuarantinedRow> rows);

    /** Removes whatever is kept of an import. */
    void clear(String importId);

    /**
     * Rows in ascending order of line.
     *
     * @param afterLine rows up to this line are left out
     */
    List<QuarantinedRow> rows(String importId, long afterLine, int limit);

    /** Hands out the header and then every row as delivered, in order, in constant memory. */
    void forEachRaw(String importId, Consumer<String> lines);
}
