package org.whalecurve.rest.initiatives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.Standing;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Word;

@Schema(name = "Standing", description = "How an initiative stands on a day.")
record StandingJson(
        LocalDate day,
        @Schema(enumeration = {"proposed", "under-way", "closed", "abandoned"}) String state,
        Amount budget,
        Amount spent,
        @Schema(description = "What part of its days is over, in per cent.") BigDecimal timeGone,
        @Schema(description = "What is overdue, the longest first.") List<LatenessJson> late,
        @Schema(description = "What speaks against it.") List<RiskJson> risks) {

    private static final int DECIMALS = 2;
    private static final int WHOLE = 100;

    @Schema(name = "Lateness", description = "Something that is not done though its day is over.")
    record LatenessJson(
            String what,
            LocalDate due,
            @Schema(description = "How many days ago that was.") long days) {}

    @Schema(name = "InitiativeRisk", description = "A rule that speaks against an initiative.")
    record RiskJson(
            @Schema(
                            enumeration = {
                                "overspent",
                                "spent-ahead",
                                "silent-before-milestone",
                                "open-risk",
                                "wrong-way",
                                "no-team"
                            })
                    String rule,
            String words) {}

    static StandingJson from(Initiative initiative, Standing standing) {
        String currency = initiative.currency().getCurrencyCode();
        return new StandingJson(
                standing.day(),
                Word.of(standing.state()),
                Amount.of(initiative.budget(), currency),
                Amount.of(standing.spent(), currency),
                standing.timeGone().times(WHOLE).decimal(DECIMALS),
                standing.late().stream()
                        .map(each -> new LatenessJson(each.what(), each.due(), each.days()))
                        .toList(),
                standing.risks().stream()
                        .map(each -> new RiskJson(Word.of(each.rule()), each.words()))
                        .toList());
    }
}
