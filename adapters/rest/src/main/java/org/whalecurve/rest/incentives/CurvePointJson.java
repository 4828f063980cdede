package org.whalecurve.rest.incentives;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.incentives.PayoutCurve.Point;
import org.whalecurve.rest.scorecards.MeasureNumber;

@Schema(name = "CurvePoint", description = "A point of a payout curve.")
record CurvePointJson(
        @Schema(description = "Achievement in per cent of the target.") BigDecimal at,
        @Schema(description = "Payout in per cent of what is paid at target.") BigDecimal pays) {

    static CurvePointJson from(Point point) {
        return new CurvePointJson(
                MeasureNumber.plain(point.achievement()), MeasureNumber.plain(point.payout()));
    }
}
