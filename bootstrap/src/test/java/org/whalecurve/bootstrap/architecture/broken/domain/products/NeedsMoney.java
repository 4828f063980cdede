package org.whalecurve.bootstrap.architecture.broken.domain.products;

import org.whalecurve.bootstrap.architecture.broken.domain.money.NeedsProducts;

/** The other half. */
public interface NeedsMoney {
    NeedsProducts price();
}
