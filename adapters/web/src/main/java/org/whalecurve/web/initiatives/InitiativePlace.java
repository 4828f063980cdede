package org.whalecurve.web.initiatives;

import org.whalecurve.web.Address;

/** Where initiatives are shown. */
final class InitiativePlace {

    static final String INITIATIVES = "/app/initiatives";

    private static final String PARAMETER = "initiative";

    private InitiativePlace() {}

    static Address one(String id) {
        return Address.of(INITIATIVES).step("one").with(PARAMETER, id);
    }

    static Address form(String id) {
        return Address.of(INITIATIVES).step("charter").with(PARAMETER, id);
    }

    static Address closing(String id) {
        return Address.of(INITIATIVES).step("closing").with(PARAMETER, id);
    }
}
