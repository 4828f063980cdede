package org.whalecurve.application.crm;

/**
 * What came of trying a connection.
 *
 * @param reached whether the CRM answered and let us in
 * @param told what it said, or what is in the way, in a sentence for people
 */
public record ConnectionTrial(boolean reached, String told) {}
