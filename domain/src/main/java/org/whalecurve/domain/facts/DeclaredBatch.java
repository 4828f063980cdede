package org.whalecurve.domain.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An immutable batch of facts of a declared type: what one import booked.
 *
 * @param importId the import that booked it
 * @param type id of the fact type
 * @param currency ISO 4217 code of all its amounts
 * @param file the name of the file in the fact store; null when no row was accepted
 * @param sha256 the hexadecimal hash of that file, or of nothing
 * @param rows how many facts it holds
 * @param totals control totals by month, taken while the rows were accepted
 */
public record DeclaredBatch(
        String importId,
        String type,
        String currency,
        @Nullable String file,
        String sha256,
        long rows,
        List<DeclaredTotal> totals) {}
