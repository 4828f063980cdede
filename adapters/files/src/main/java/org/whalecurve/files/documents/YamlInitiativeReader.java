package org.whalecurve.files.documents;

import jakarta.inject.Singleton;
import org.whalecurve.application.initiatives.port.InitiativeReader;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.InitiativeFlaw;
import org.whalecurve.domain.initiatives.InitiativeReview;

/** Reads charters written in YAML; {@code initiative.schema.json} describes them. */
@Singleton
final class YamlInitiativeReader implements InitiativeReader {

    private static final String SCHEMA = "initiative.schema.json";
    private static final String CODE = "faulty-charter";
    private static final String KIND = "charter";

    @Override
    public Initiative read(String document) {
        Faults faults = new Faults();
        YamlValue value = YamlDocument.read(document, faults);
        Initiative initiative = InitiativeReading.read(new Place(value, "", 1, faults));
        faults.refuseIfAny(CODE, KIND);
        for (InitiativeFlaw flaw : InitiativeReview.flawsOf(initiative)) {
            faults.add(flaw.where(), LineFinder.lineOf(flaw.where(), value), flaw.problem());
        }
        faults.refuseIfAny(CODE, KIND);
        return initiative;
    }

    @Override
    public String schema() {
        return SchemaFile.named(SCHEMA);
    }
}
