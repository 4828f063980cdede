package org.whalecurve.application.products.internal;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.products.ListProducts;
import org.whalecurve.application.products.port.Products;
import org.whalecurve.domain.products.Product;

/** Looks products up. */
public final class ProductQueries implements ListProducts {

    private final Products products;

    public ProductQueries(Products products) {
        this.products = products;
    }

    @Override
    public Page<Product> listProducts(
            Actor actor, @Nullable String text, @Nullable String after, int limit) {
        return products.list(text, after, Page.limit(limit));
    }
}
