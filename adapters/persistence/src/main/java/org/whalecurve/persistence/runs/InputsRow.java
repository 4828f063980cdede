package org.whalecurve.persistence.runs;

import java.util.List;

/** What a run computes from besides its period, as it is stored. */
record InputsRow(
        String months,
        String model,
        int modelVersion,
        String modelSha256,
        List<String> importIds,
        List<String> factHashes) {}
