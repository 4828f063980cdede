package org.whalecurve.files.documents;

import jakarta.inject.Singleton;
import org.whalecurve.application.incentives.port.IncentivePlanReader;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.PlanReview;
import org.whalecurve.files.documents.ReviewedDocument.Flaw;

/** Reads incentive plans written in YAML; {@code incentive-plan.schema.json} describes them. */
@Singleton
final class YamlIncentivePlanReader implements IncentivePlanReader {

    private static final String SCHEMA = "incentive-plan.schema.json";
    private static final ReviewedDocument DOCUMENT =
            new ReviewedDocument("faulty-incentive-plan", "incentive plan");

    @Override
    public IncentivePlan read(String document) {
        return DOCUMENT.read(
                document,
                IncentivePlanReading::read,
                read ->
                        PlanReview.flawsOf(read).stream()
                                .map(each -> new Flaw(each.where(), each.problem()))
                                .toList());
    }

    @Override
    public String schema() {
        return SchemaFile.named(SCHEMA);
    }
}
