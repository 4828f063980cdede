package org.whalecurve.application.products.port;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.facts.port.Numbering;
import org.whalecurve.domain.products.Product;

/** The company's products. */
public interface Products {

    /** Numbers for keys met by an import, within the present unit of work; the hint is the name. */
    Numbering numbering(String importId);

    /** The numbers of keys; unknown keys are left out. */
    Map<String, Integer> numbersOf(Collection<String> keys);

    /** The products of these numbers; numbers of none are left out. */
    Map<Integer, Product> byNumber(Collection<Integer> numbers);

    /** Products whose key or name holds the text (null for all), sorted by key. */
    Page<Product> list(@Nullable String text, @Nullable String after, int limit);
}
