package org.whalecurve.rest.scorecards;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.cascade.CascadeReport;
import org.whalecurve.application.cascade.CascadeReport.Cascaded;
import org.whalecurve.application.cascade.CascadeReport.Upward;
import org.whalecurve.domain.cascade.CascadeBranch;
import org.whalecurve.domain.cascade.ContributionLink;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.rest.json.Word;

@Schema(name = "Cascade", description = "A scorecard between those above it and those beneath.")
record CascadeJson(
        String card,
        int version,
        String name,
        @Schema(description = "The organisation unit; `*` for the whole company.") String unit,
        @Schema(description = "The month that is looked at.", examples = "2011-03") String month,
        @Schema(enumeration = {"month", "quarter", "half-year", "year"}) String span,
        @Schema(nullable = true, description = "The moment it is told as of; null for the present.")
                @Nullable Instant asOf,
        @Schema(description = "In the order of the card.") List<CascadedJson> objectives) {

    private static final int WEIGHT_DECIMALS = 6;

    @Schema(
            name = "CascadedObjective",
            description = "An objective between those above and those beneath.")
    record CascadedJson(
            @Schema(description = "To what it contributes.") List<UpwardJson> above,
            @Schema(description = "The objective, with what contributes to it.")
                    BranchJson objective) {}

    @Schema(name = "UpwardContribution", description = "To what an objective contributes.")
    record UpwardJson(
            String card,
            String objective,
            @Schema(
                            nullable = true,
                            description = "Null where the caller may not see that scorecard.")
                    @Nullable String name,
            @Schema(description = "How much it counts among the contributions there.")
                    BigDecimal weight,
            @Schema(description = "Whether it is the same objective.") boolean shared,
            @Schema(nullable = true) @Nullable RollUpJson score,
            @Schema(nullable = true, description = "Why it leads nowhere; null if it does not.")
                    @Nullable String stray) {

        static UpwardJson from(Upward upward) {
            return new UpwardJson(
                    upward.contribution().to().card(),
                    upward.contribution().to().objective(),
                    upward.objective() == null ? null : upward.objective().objective().name(),
                    written(upward.contribution().weight()),
                    upward.contribution().shared(),
                    upward.objective() == null ? null : RollUpJson.from(upward.objective().score()),
                    upward.stray());
        }
    }

    @Schema(
            name = "CascadeBranch",
            description = "An objective with all that contributes to it, down to persons.")
    record BranchJson(
            String card,
            @Schema(description = "The organisation unit; `*` for the whole company.") String unit,
            String objective,
            String name,
            String owner,
            @Schema(
                            nullable = true,
                            description = "How much it counts above; null where it is the top.")
                    @Nullable BigDecimal weight,
            @Schema(description = "Whether it is the same objective as the one above.")
                    boolean shared,
            @Schema(description = "By its own measures.") RollUpJson score,
            @Schema(
                            description =
                                    "What the contributions that the caller may see come to, each by"
                                            + " its own measures.")
                    RollUpJson contributed,
            @Schema(description = "How many objectives contribute that the caller may not see.")
                    int hidden,
            List<BranchJson> beneath) {

        static BranchJson from(CascadeBranch branch) {
            Scorecard card = branch.card().card();
            ContributionLink link = branch.link();
            return new BranchJson(
                    card.id(),
                    card.unit(),
                    branch.key().objective(),
                    branch.scored().objective().name(),
                    branch.scored().objective().owner(),
                    link == null ? null : CascadeJson.written(link.weight()),
                    link != null && link.contribution().shared(),
                    RollUpJson.from(branch.scored().score()),
                    RollUpJson.from(branch.contributed()),
                    branch.hidden(),
                    branch.beneath().stream().map(BranchJson::from).toList());
        }
    }

    static CascadeJson from(CascadeReport report) {
        Scorecard card = report.card().card();
        return new CascadeJson(
                card.id(),
                report.version(),
                card.name(),
                card.unit(),
                report.moment().month().toString(),
                Word.of(report.moment().span()),
                report.moment().asOf(),
                report.objectives().stream().map(CascadeJson::cascaded).toList());
    }

    private static CascadedJson cascaded(Cascaded cascaded) {
        return new CascadedJson(
                cascaded.above().stream().map(UpwardJson::from).toList(),
                BranchJson.from(cascaded.branch()));
    }

    /** As the document has it. */
    static BigDecimal written(Fraction weight) {
        return new BigDecimal(weight.decimal(WEIGHT_DECIMALS).stripTrailingZeros().toPlainString());
    }
}
