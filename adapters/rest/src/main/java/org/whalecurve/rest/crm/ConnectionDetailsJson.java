package org.whalecurve.rest.crm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.Connection;
import org.whalecurve.application.crm.ConnectionOrder;
import org.whalecurve.domain.crm.CrmMapping;
import org.whalecurve.domain.crm.CrmStream;

@Schema(name = "ConnectionDetails", description = "A connection as it is to be.")
record ConnectionDetailsJson(
        @Schema(description = "For people.") String name,
        @Schema(description = "Id of the kind of CRM; it never changes.") String system,
        @Schema(description = "By name, without credentials.") Map<String, String> settings,
        @Schema(
                        nullable = true,
                        description =
                                "Credentials by name; one that is missing or blank stays as it is.")
                @Nullable Map<String, String> secrets,
        @Schema(description = "By stream and our name of the field: the CRM's name.")
                Map<String, Map<String, String>> mapping,
        @Schema(description = "Id of the import profile by which order lines land.") String profile,
        @Schema(description = "States in which an order counts; none: every order does.")
                List<String> confirmedStates,
        @Schema(description = "Whether accounts that are nobody known become customers.")
                boolean newCustomers,
        @Schema(description = "Minutes between two syncs; 0: on demand alone.") int minutes) {

    /** Without the credentials, which no log may tell. */
    @Override
    public String toString() {
        return "ConnectionDetailsJson[" + name + "]";
    }

    /** A connection that is to be made is not paused; one that is changed stays as it is. */
    ConnectionOrder of(String id) {
        Map<CrmStream, Map<String, String>> fields = new HashMap<>();
        mapping.forEach((stream, names) -> fields.put(StreamName.read(stream), names));
        return new ConnectionOrder(
                new Connection(
                        id,
                        name,
                        system,
                        settings,
                        new CrmMapping(fields),
                        profile,
                        Set.copyOf(confirmedStates),
                        newCustomers,
                        minutes,
                        false),
                secrets == null ? Map.of() : secrets);
    }
}
