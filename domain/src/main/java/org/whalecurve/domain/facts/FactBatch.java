package org.whalecurve.domain.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An immutable batch of facts: what one import booked.
 *
 * @param importId the import that booked it
 * @param currency ISO 4217 code of all its amounts
 * @param file the name of the file in the fact store; null when no row was accepted
 * @param sha256 the hexadecimal hash of that file, or of nothing
 * @param rows how many facts it holds
 * @param totals control totals taken while the rows were accepted, against which every run is
 *     checked
 */
public record FactBatch(
        String importId,
        String currency,
        @Nullable String file,
        String sha256,
        long rows,
        List<ControlTotal> totals) {}
