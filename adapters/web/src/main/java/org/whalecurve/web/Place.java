package org.whalecurve.web;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.access.Right;

/** The places the navigation leads to, each for those who have the right to be there. */
public enum Place {
    OVERVIEW("Overview", "/app", Right.SEE_RESULTS),
    SCORECARDS("Scorecards", "/app/scorecards", Right.SEE_SCORECARDS),
    INITIATIVES("Initiatives", "/app/initiatives", Right.SEE_INITIATIVES),
    INCENTIVES("Incentives", "/app/incentives", Right.SEE_INCENTIVES),
    CUSTOMERS("Customers", "/app/customers", Right.SEE_RESULTS),
    LIFETIME("Customer value", "/app/lifetime", Right.SEE_RESULTS),
    LEAVING("Who may leave", "/app/leaving", Right.SEE_RESULTS),
    PRODUCTS("Products", "/app/products", Right.SEE_COMPANY_RESULTS),
    IMPORTS("Imports", "/app/imports", Right.SEE_IMPORTS),
    RUNS("Runs", "/app/runs", Right.SEE_RUNS),
    MODELS("Cost models", "/app/models", Right.SEE_MODELS),
    PERIODS("Periods", "/app/periods", Right.SEE_PERIODS),
    ACCESS("Access", "/app/access", Right.KEEP_ACCESS),
    AUDIT("Audit", "/app/audit", Right.SEE_AUDIT);

    private final String label;
    private final String path;
    private final Right right;

    Place(String label, String path, Right right) {
        this.label = label;
        this.path = path;
        this.right = right;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** Where it is. */
    public String path() {
        return path;
    }

    /**
     * Whether it is shown to an actor: who lacks its right, or sees a part of the company where the
     * whole is shown, would be turned away there.
     */
    public boolean isOpenTo(Actor actor) {
        return actor.may(right)
                && (right != Right.SEE_COMPANY_RESULTS
                        || actor.scope() instanceof CustomerScope.WholeCompany);
    }
}
