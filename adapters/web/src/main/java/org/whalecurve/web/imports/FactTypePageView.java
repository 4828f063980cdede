package org.whalecurve.web.imports;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.imports.FactTypeDocument;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.web.documents.DocumentView;

/**
 * A fact type.
 *
 * @param mayKeep whether the actor may change it
 * @param document the document that declares it; null for a type of the product
 */
record FactTypePageView(
        String id,
        String name,
        List<Column> columns,
        boolean mayKeep,
        @Nullable DocumentView document) {

    /**
     * A column.
     *
     * @param holds what its cells hold, in words
     * @param role what it is to the type: its key, or empty
     */
    record Column(String id, String holds, boolean required, String role) {}

    static FactTypePageView of(FactTypeDocument declared, boolean mayKeep) {
        FactType type = declared.type();
        String document = declared.document();
        return new FactTypePageView(
                type.id(),
                type.name(),
                type.columns().stream().map(column -> of(column, type)).toList(),
                mayKeep && document != null,
                document == null ? null : DocumentView.of(document));
    }

    private static Column of(FactColumn column, FactType type) {
        return new Column(
                column.id(),
                column.content().name().toLowerCase(Locale.ROOT),
                column.required(),
                column.id().equals(type.key()) ? "key" : "");
    }
}
