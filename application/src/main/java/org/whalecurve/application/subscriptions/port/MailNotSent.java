package org.whalecurve.application.subscriptions.port;

/** A mail server did not take a message; the message says why. */
public final class MailNotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MailNotSent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
