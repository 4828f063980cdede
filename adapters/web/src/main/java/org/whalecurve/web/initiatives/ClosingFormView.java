package org.whalecurve.web.initiatives;

import org.whalecurve.domain.initiatives.BenefitFinding;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * The form that closes an initiative.
 *
 * @param benefit what the record will keep of the benefit
 */
record ClosingFormView(String id, String name, Address back, BenefitView benefit) {

    static ClosingFormView of(Initiative initiative, BenefitFinding benefit, Wording wording) {
        return new ClosingFormView(
                initiative.id(),
                initiative.name(),
                InitiativePlace.one(initiative.id()),
                BenefitView.of(benefit, wording));
    }
}
