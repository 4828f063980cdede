package org.whalecurve.rest.initiatives;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.initiatives.Closing;

@Schema(name = "Closing", description = "How an initiative ended; it never changes.")
record ClosingJson(
        boolean abandoned,
        String result,
        String lessons,
        String handOver,
        @Schema(description = "As it was measured when the initiative was closed.")
                BenefitJson benefit,
        @Schema(description = "User name.") String by,
        Instant at) {

    static ClosingJson from(Closing closing) {
        return new ClosingJson(
                closing.abandoned(),
                closing.result(),
                closing.lessons(),
                closing.handOver(),
                BenefitJson.from(closing.benefit()),
                closing.by(),
                closing.at());
    }
}
