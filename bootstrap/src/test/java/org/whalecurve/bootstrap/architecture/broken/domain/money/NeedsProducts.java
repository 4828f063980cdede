package org.whalecurve.bootstrap.architecture.broken.domain.money;

import org.whalecurve.bootstrap.architecture.broken.domain.products.NeedsMoney;

/** One half of a cycle. */
public interface NeedsProducts {
    NeedsMoney product();
}
