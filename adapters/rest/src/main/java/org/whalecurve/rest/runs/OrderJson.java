package org.whalecurve.rest.runs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RunOrder", description = "Which period is to be calculated with which model.")
record OrderJson(
        @Schema(description = "Id of the period.", examples = "2011-03") String period,
        @Schema(description = "Id of the cost model.") String costModel,
        @Schema(description = "Its version, which must be published.", minimum = "1")
                int version) {}
