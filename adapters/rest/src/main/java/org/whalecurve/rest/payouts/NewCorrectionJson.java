package org.whalecurve.rest.payouts;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewPayoutCorrection", description = "What somebody decides to correct.")
record NewCorrectionJson(
        @Schema(
                        examples = "-12.50",
                        description =
                                "What is paid more to all together, below zero for what is paid"
                                        + " back, as whoever decides has read it.")
                String difference) {

    BigDecimal number() {
        return DecimalText.read("difference", difference);
    }
}
