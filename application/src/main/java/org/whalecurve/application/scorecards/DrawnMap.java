package org.whalecurve.application.scorecards;

import org.whalecurve.domain.scorecards.Scorecard;

/**
 * A strategy map that somebody draws on.
 *
 * @param document the whole card as it is written
 * @param card what the document says
 */
public record DrawnMap(String document, Scorecard card) {}
