package org.whalecurve.domain.organisation;

import java.util.List;

/**
 * How the company is divided, as it was written down.
 *
 * @param name what people call the company
 * @param units its units, in the order in which people list them
 */
public record Organisation(String name, List<OrganisationUnit> units) {

    /** Keeps a copy. */
    public Organisation {
        units = List.copyOf(units);
    }
}
