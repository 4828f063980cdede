package org.whalecurve.web.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.imports.QuarantinedRow;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * One import with the rows it rejected.
 *
 * @param delivery the import
 * @param again whether the same file had been delivered before
 * @param mayDeliver whether the actor may resume or discard it
 * @param rejected the rejected rows of this part
 * @param next the address of the next part; null at the end
 * @param download the address of all rejected rows as delivered
 */
record ImportPageView(
        ImportRow delivery,
        boolean again,
        boolean mayDeliver,
        List<Rejected> rejected,
        @Nullable Address next,
        Address download) {

    /**
     * A rejected row.
     *
     * @param line the line of the file
     * @param faults why
     * @param raw the row as it stands in the file
     */
    record Rejected(String line, List<Fault> faults, String raw) {

        static Rejected of(QuarantinedRow row, Wording wording) {
            return new Rejected(
                    wording.count(row.line()),
                    row.problems().stream()
                            .map(problem ->
                                    new Fault(
                                            problem.column().isEmpty()
                                                    ? "whole row"
                                                    : problem.column(),
                                            problem.value(),
                                            problem.reason()))
                            .toList(),
                    row.raw());
        }
    }

    /** Why a row was rejected: the column, what stands there, and what is wrong with it. */
    record Fault(String column, String value, String reason) {}
}
