package org.whalecurve.rest.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.access.UnitGrant;

@Schema(name = "UnitGrant", description = "A user answers for an organisation unit.")
record UnitGrantJson(String user, String unit) {

    static UnitGrantJson from(UnitGrant grant) {
        return new UnitGrantJson(grant.user(), grant.unit());
    }
}
