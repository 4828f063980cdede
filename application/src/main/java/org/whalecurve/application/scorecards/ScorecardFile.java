package org.whalecurve.application.scorecards;

/**
 * A scorecard to take along.
 *
 * @param name of the file, with its ending: letters, digits, hyphens and dots
 * @param form what it is
 * @param content all of it
 */
public record ScorecardFile(String name, DocumentForm form, byte[] content) {}
