package org.whalecurve.rest.products;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.products.Product;

@Schema(name = "Product", description = "A product.")
record ProductJson(
        String key,
        String name,
        @Schema(
                        nullable = true,
                        description =
                                "The import that met the product first and whose word nobody has"
                                        + " confirmed yet; null once confirmed.")
                @Nullable String metInImport) {

    static ProductJson from(Product product) {
        return new ProductJson(product.key(), product.name(), product.metInImport());
    }
}
