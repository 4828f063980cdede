package org.whalecurve.domain.costing;

import java.util.Map;

/**
 * What order lines bring and take, for several sorts of cost objects at once.
 *
 * @param rows the rows of each sort that was folded; customers always are
 */
public record FoldedObjects(Map<CostObject, FoldedCustomers> rows) {

    /** The rows of the customers. */
    public FoldedCustomers customers() {
        return of(CostObject.CUSTOMER);
    }

    /**
     * The rows of a sort.
     *
     * @throws IllegalArgumentException if that sort was not folded
     */
    public FoldedCustomers of(CostObject object) {
        FoldedCustomers folded = rows.get(object);
        if (folded == null) {
            throw new IllegalArgumentException(object + " was not folded");
        }
        return folded;
    }
}
