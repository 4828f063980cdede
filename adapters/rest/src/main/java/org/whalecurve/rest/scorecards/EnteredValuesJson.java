package org.whalecurve.rest.scorecards;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.scorecards.KeptValue;

@Schema(name = "EnteredValues", description = "All that was entered of a measure, latest first.")
record EnteredValuesJson(List<EnteredValueJson> values) {

    static EnteredValuesJson from(List<KeptValue> values) {
        return new EnteredValuesJson(values.stream().map(EnteredValueJson::from).toList());
    }
}
