package org.whalecurve.domain.costing;

import static org.whalecurve.domain.imports.FactColumn.optional;
import static org.whalecurve.domain.imports.FactColumn.required;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.FactDriver.Negative;
import org.whalecurve.domain.imports.FactColumn.Content;
import org.whalecurve.domain.imports.FactType;

/** Service contacts, a type of facts that nobody coded, and drivers that count them. */
final class Contacts {

    static final FactType TYPE =
            new FactType(
                    "service-contacts",
                    "Service contacts",
                    "contact",
                    List.of(
                            required("contact", Content.TEXT),
                            required("day", Content.DAY),
                            optional("customer", Content.CUSTOMER),
                            required("channel", Content.TEXT),
                            optional("fee", Content.MONEY),
                            optional("minutes", Content.QUANTITY)));

    static final FactDriver ALL = driver(null, Map.of(), Negative.FAIL);

    static final FactDriver BY_PHONE =
            driver(null, Map.of("channel", Set.of("phone", "mobile")), Negative.FAIL);

    static final FactDriver MINUTES = driver("minutes", Map.of(), Negative.ZERO);

    static final List<FactDriver> DRIVERS = List.of(ALL, BY_PHONE, MINUTES);

    private Contacts() {}

    static FactDriver driver(@Nullable String sum, Map<String, Set<String>> of, Negative negative) {
        return new FactDriver(TYPE, sum, of, negative, DriverPolicy.ZERO);
    }
}
