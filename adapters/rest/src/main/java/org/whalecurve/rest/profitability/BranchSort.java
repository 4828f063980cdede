package org.whalecurve.rest.profitability;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.rest.problem.RequestProblem;

/** What stands between the customers and the company. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {BranchSort.USUAL})
record BranchSort(CostObject object) {

    static final String USUAL = "market";

    public static BranchSort fromString(String text) {
        if (!text.equals(USUAL)) {
            throw RequestProblem.wrongParameter(
                    "by", "There is no level '" + text + "'. There are: " + USUAL + ".");
        }
        return new BranchSort(CostObject.MARKET);
    }
}
