package org.whalecurve.localstack;

/**
 * A part of the local stack could not do its work. The message is written for the person at the
 * terminal: what happened and what to do; the exit code is for the script that called.
 */
public final class LocalStackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    public LocalStackException(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public LocalStackException(ExitCode exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
