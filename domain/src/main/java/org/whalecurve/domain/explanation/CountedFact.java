package org.whalecurve.domain.explanation;

import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.facts.SourceFact;

/**
 * A fact beside the order lines and the driver that counts it.
 *
 * @param driver what counts it
 * @param fact the fact, what it adds, and where it comes from
 */
public record CountedFact(FactDriver driver, SourceFact fact) {}
