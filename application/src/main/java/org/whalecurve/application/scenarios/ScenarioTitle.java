package org.whalecurve.application.scenarios;

/**
 * What people call a scenario.
 *
 * @param name a few words, not blank
 * @param note what it is about; may be empty
 */
public record ScenarioTitle(String name, String note) {

    /** As long as a line in a list. */
    public static final int LONGEST_NAME = 100;

    /** As long as anybody reads beside figures. */
    public static final int LONGEST_NOTE = 1_000;
}
