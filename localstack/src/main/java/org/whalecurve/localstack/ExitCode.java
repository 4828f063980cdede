package org.whalecurve.localstack;

/**
 * How the local stack ends: the number a script can rely on and what it means for the person who
 * typed the command.
 */
public enum ExitCode {
    OK(0, "all went well"),
    NOT_RUNNING(1, "nothing is running (status), or a test failed (test)"),
    USAGE(2, "the command line was not understood"),
    NO_JDK(3, "no JDK 25 was found"),
    PORT_TAKEN(4, "a port is taken by another program"),
    DISK_FULL(5, "there is too little room on the disk"),
    BUILD_FAILED(6, "the build failed, or a download did (no network?)"),
    POSTGRES_DOWN(7, "PostgreSQL did not come up"),
    KEYCLOAK_DOWN(8, "Keycloak did not come up"),
    APPLICATION_DOWN(9, "the application did not come up"),
    BROWSER_MISSING(10, "the tests need Chromium and it is not installed"),
    ALREADY_RUNNING(11, "another whalecurve is running in the same state directory");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** The number handed to the operating system. */
    public int number() {
        return number;
    }

    /** One short clause for the help text. */
    public String meaning() {
        return meaning;
    }
}
