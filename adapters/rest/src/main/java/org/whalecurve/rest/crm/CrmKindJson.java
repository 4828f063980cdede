package org.whalecurve.rest.crm;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.crm.CrmKind;

@Schema(name = "CrmKind", description = "A kind of CRM that can be connected.")
record CrmKindJson(
        String id,
        String name,
        List<SettingJson> settings,
        @Schema(
                        description =
                                "By stream, and within it by our names of the fields: the CRM's"
                                        + " names unless somebody says otherwise.")
                Map<String, Map<String, String>> mapping) {

    @Schema(name = "CrmSetting", description = "Something that a connection has to state.")
    record SettingJson(
            String name,
            String label,
            @Schema(description = "A credential: stated among the secrets, and never shown again.")
                    boolean secret,
            boolean required) {}

    static CrmKindJson from(CrmKind kind) {
        return new CrmKindJson(
                kind.id(),
                kind.name(),
                kind.settings().stream()
                        .map(each ->
                                new SettingJson(
                                        each.name(), each.label(), each.secret(), each.required()))
                        .toList(),
                sorted(StreamName.byName(kind.mapping())));
    }

    static Map<String, Map<String, String>> sorted(Map<String, Map<String, String>> mapping) {
        Map<String, Map<String, String>> sorted = new TreeMap<>();
        mapping.forEach((stream, fields) -> sorted.put(stream, new TreeMap<>(fields)));
        return sorted;
    }
}
