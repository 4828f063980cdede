package org.whalecurve.rest.crm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.crm.MatchStanding;
import org.whalecurve.rest.problem.RequestProblem;

@Schema(name = "MatchDecision", description = "Whether an account is a customer.")
record MatchDecisionJson(
        @Schema(description = "The customer's key.") String customer,
        @Schema(enumeration = {"confirmed", "rejected"}) String decision) {

    MatchStanding meant() {
        return standing("decision", decision);
    }

    static MatchStanding standing(String parameter, String name) {
        for (MatchStanding standing : MatchStanding.values()) {
            if (MatchJson.nameOf(standing).equals(name)) {
                return standing;
            }
        }
        throw RequestProblem.wrongParameter(
                parameter, "'" + parameter + "' must be proposed, confirmed or rejected.");
    }
}
