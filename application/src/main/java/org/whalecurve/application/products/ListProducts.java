package org.whalecurve.application.products;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.products.Product;

/** Products, sorted by key. */
@Requires(Right.SEE_PRODUCTS)
public interface ListProducts {

    /**
     * A page of those whose key or name holds the text, null for all; after is the cursor of the
     * page before.
     */
    Page<Product> listProducts(
            Actor actor, @Nullable String text, @Nullable String after, int limit);
}
