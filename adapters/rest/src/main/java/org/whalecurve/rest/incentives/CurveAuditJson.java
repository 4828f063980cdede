package org.whalecurve.rest.incentives;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.incentives.CurveAudit;
import org.whalecurve.domain.incentives.CurveAudit.Cliff;
import org.whalecurve.domain.incentives.PayoutCurve.Point;
import org.whalecurve.domain.incentives.PlanComponent;
import org.whalecurve.rest.scorecards.MeasureNumber;

@Schema(
        name = "CurveAudit",
        description =
                "Where a payout curve invites people to move results from one period into another.")
record CurveAuditJson(
        @Schema(description = "Whose curve it is.") String component,
        @Schema(nullable = true, description = "The jump at the threshold; null if there is none.")
                @Nullable CliffJson cliff,
        @Schema(description = "Where the slope changes, the jump left out.") List<KinkJson> kinks,
        @Schema(nullable = true, description = "Beyond which no more is paid; null if it goes on.")
                @Nullable CurvePointJson cap) {

    @Schema(name = "Cliff", description = "Where next to nothing more achieved is paid at once.")
    record CliffJson(
            @Schema(description = "Achievement in per cent of the target.") BigDecimal at,
            @Schema(description = "By how many points the payout jumps.") BigDecimal size) {}

    @Schema(name = "Kink", description = "Where a point more becomes worth more or less.")
    record KinkJson(
            @Schema(description = "Achievement in per cent of the target.") BigDecimal at,
            @Schema(description = "Points paid for a point achieved below it.") BigDecimal before,
            @Schema(description = "Points paid for a point achieved above it.") BigDecimal after) {}

    static CurveAuditJson from(PlanComponent component) {
        CurveAudit audit = CurveAudit.of(component.curve());
        Cliff cliff = audit.cliff();
        Point cap = audit.cap();
        return new CurveAuditJson(
                component.id(),
                cliff == null
                        ? null
                        : new CliffJson(
                                MeasureNumber.plain(cliff.at()), MeasureNumber.plain(cliff.size())),
                audit.kinks().stream()
                        .map(kink ->
                                new KinkJson(
                                        MeasureNumber.plain(kink.at()),
                                        MeasureNumber.plain(kink.before()),
                                        MeasureNumber.plain(kink.after())))
                        .toList(),
                cap == null ? null : CurvePointJson.from(cap));
    }
}
