package org.whalecurve.persistence.runs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run computes from besides its period, as it is stored.
 *
 * @param book null in a run of a time when all books were of what happened
 */
record InputsRow(
        String months,
        @Nullable String book,
        String model,
        int modelVersion,
        String modelSha256,
        List<String> importIds,
        List<String> factHashes) {}
