package org.whalecurve.rest.door;

import jakarta.ws.rs.container.ResourceInfo;

/** The operations of this interface; pages, which are served beside it, keep their own rules. */
final class OurOperations {

    private static final String OURS = "org.whalecurve.rest.";

    private OurOperations() {}

    static boolean include(ResourceInfo resource) {
        Class<?> type = resource.getResourceClass();
        return type != null && type.getName().startsWith(OURS);
    }
}
