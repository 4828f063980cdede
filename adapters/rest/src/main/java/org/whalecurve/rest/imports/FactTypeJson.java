package org.whalecurve.rest.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.imports.FactTypeDocument;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.rest.json.Word;

@Schema(name = "FactType", description = "A kind of fact that is declared, not coded.")
record FactTypeJson(
        @Schema(examples = "service-contacts") String id,
        @Schema(examples = "Service contacts") String name,
        @Schema(
                        description =
                                "The column that identifies a fact: the same key again is the same"
                                        + " fact.",
                        examples = "contact")
                String key,
        List<FactColumnJson> columns,
        @Schema(description = "As it was sent; null for a type that the product declares.")
                @Nullable String document) {

    @Schema(name = "FactColumn", description = "A column of a fact type.")
    record FactColumnJson(
            @Schema(examples = "minutes") String id,
            @Schema(
                            description =
                                    "`text`, `day`, `money`, `quantity`, `customer` or `product`.",
                            examples = "quantity")
                    String holds,
            @Schema(description = "Whether every fact states it.") boolean required) {

        static FactColumnJson from(FactColumn column) {
            return new FactColumnJson(column.id(), Word.of(column.content()), column.required());
        }
    }

    static FactTypeJson from(FactTypeDocument kept) {
        return new FactTypeJson(
                kept.type().id(),
                kept.type().name(),
                kept.type().key(),
                kept.type().columns().stream().map(FactColumnJson::from).toList(),
                kept.document());
    }
}
