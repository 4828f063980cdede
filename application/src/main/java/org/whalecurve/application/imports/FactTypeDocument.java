package org.whalecurve.application.imports;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.imports.FactType;

/**
 * A fact type and the document it was read from.
 *
 * @param type what it declares
 * @param document the YAML text as it was sent; null for a type that the product itself declares
 */
public record FactTypeDocument(FactType type, @Nullable String document) {}
