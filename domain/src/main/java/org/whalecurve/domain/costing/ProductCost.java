package org.whalecurve.domain.costing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goods cost. A known unit cost goes before the assumption; goods with neither have no cost
 * and therefore no margin.
 *
 * @param unitCosts known costs; the validities of one product do not overlap
 * @param assumption what is assumed of all other goods, or null if nothing is
 */
public record ProductCost(List<UnitCost> unitCosts, @Nullable ShareOfPrice assumption) {}
