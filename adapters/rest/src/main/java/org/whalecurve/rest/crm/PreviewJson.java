package org.whalecurve.rest.crm;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.crm.RecordPreview;

@Schema(name = "RecordPreview", description = "What a CRM has in a stream; nothing of it is kept.")
record PreviewJson(
        @Schema(description = "All fields that could be mapped.") List<FieldJson> fields,
        @Schema(description = "What some records say, by our names of the fields.")
                List<SortedMap<String, String>> records) {

    @Schema(name = "CrmField", description = "A field of a stream, as the CRM describes it.")
    record FieldJson(String name, String label, String type, boolean writable) {}

    static PreviewJson from(RecordPreview preview) {
        return new PreviewJson(
                preview.fields().stream()
                        .map(each ->
                                new FieldJson(
                                        each.name(), each.label(), each.type(), each.writable()))
                        .toList(),
                preview.records().stream().<SortedMap<String, String>>map(TreeMap::new).toList());
    }
}
