package org.whalecurve.files.documents;

import jakarta.inject.Singleton;
import org.whalecurve.application.incentives.port.IncentivePlanReader;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.PlanFlaw;
import org.whalecurve.domain.incentives.PlanReview;

/** Reads incentive plans written in YAML; {@code incentive-plan.schema.json} describes them. */
@Singleton
final class YamlIncentivePlanReader implements IncentivePlanReader {

    private static final String SCHEMA = "incentive-plan.schema.json";
    private static final String CODE = "faulty-incentive-plan";
    private static final String KIND = "incentive plan";

    @Override
    public IncentivePlan read(String document) {
        Faults faults = new Faults();
        YamlValue value = YamlDocument.read(document, faults);
        IncentivePlan plan = IncentivePlanReading.read(new Place(value, "", 1, faults));
        faults.refuseIfAny(CODE, KIND);
        for (PlanFlaw flaw : PlanReview.flawsOf(plan)) {
            faults.add(flaw.where(), LineFinder.lineOf(flaw.where(), value), flaw.problem());
        }
        faults.refuseIfAny(CODE, KIND);
        return plan;
    }

    @Override
    public String schema() {
        return SchemaFile.named(SCHEMA);
    }
}
