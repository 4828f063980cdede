package org.whalecurve.rest.scorecards;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.EnteredValue;
import org.whalecurve.application.scorecards.KeptValue;
import org.whalecurve.application.scorecards.KeptValue.Decision;

@Schema(name = "EnteredValue", description = "A value of a measure that somebody entered.")
record EnteredValueJson(
        @Schema(description = "Which it is among all entered values.") long number,
        String card,
        String measure,
        @Schema(examples = "2011-03") String month,
        @Schema(description = "A decimal in the unit of the measure.") String value,
        String note,
        String enteredBy,
        Instant enteredAt,
        @Schema(
                        nullable = true,
                        description =
                                "What was decided about it; null while nobody has, or nobody needs to.")
                @Nullable DecisionJson decision) {

    @Schema(name = "ValueDecision", description = "What somebody decided about an entered value.")
    record DecisionJson(boolean approved, String note, String by, Instant at) {

        static @Nullable DecisionJson orNull(@Nullable Decision decision) {
            return decision == null
                    ? null
                    : new DecisionJson(
                            decision.approved(), decision.note(), decision.by(), decision.at());
        }
    }

    static EnteredValueJson from(KeptValue kept) {
        EnteredValue value = kept.value();
        return new EnteredValueJson(
                kept.number(),
                value.card(),
                value.measure(),
                value.month().toString(),
                value.value().toPlainString(),
                value.note(),
                value.enteredBy(),
                value.enteredAt(),
                DecisionJson.orNull(kept.decision()));
    }
}
