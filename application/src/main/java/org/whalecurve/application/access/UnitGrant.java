package org.whalecurve.application.access;

/**
 * A user answers for an organisation unit.
 *
 * @param user the user name
 * @param unit the unit; {@value Actor#WHOLE_COMPANY} for the whole company
 */
public record UnitGrant(String user, String unit) {}
