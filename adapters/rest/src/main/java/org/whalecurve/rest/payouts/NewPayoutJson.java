package org.whalecurve.rest.payouts;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.rest.scorecards.MonthName;

@Schema(name = "NewPayout", description = "What somebody decides to pay by a plan.")
record NewPayoutJson(
        @Schema(description = "A published version of the plan.") int version,
        @Schema(examples = "2011-03", description = "The first month.") String from,
        @Schema(examples = "2011-03", description = "The last month.") String to,
        @Schema(
                        examples = "1197.68",
                        description =
                                "What the trial of these months pays all together, as whoever"
                                        + " decides has read it.")
                String amount) {

    YearMonth first() {
        return MonthName.fromString(from).month();
    }

    YearMonth last() {
        return MonthName.fromString(to).month();
    }

    BigDecimal number() {
        return DecimalText.read("amount", amount);
    }
}
