package org.whalecurve.rest.initiatives;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.initiatives.CloseInitiative;
import org.whalecurve.application.initiatives.ClosingWords;

@Schema(name = "NewClosing", description = "What is said when an initiative is closed.")
record NewClosingJson(
        @Schema(description = "Whether it is given up.") boolean abandoned,
        @Schema(maxLength = CloseInitiative.LONGEST_PART, description = "What came out.")
                String result,
        @Schema(
                        maxLength = CloseInitiative.LONGEST_PART,
                        description = "What the next one should know.")
                String lessons,
        @Schema(maxLength = CloseInitiative.LONGEST_PART, description = "Who goes on with what.")
                String handOver) {

    ClosingWords words() {
        return new ClosingWords(abandoned, result, lessons, handOver);
    }
}
