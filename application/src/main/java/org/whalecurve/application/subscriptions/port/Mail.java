package org.whalecurve.application.subscriptions.port;

/** Hands e-mail to a server. */
public interface Mail {

    /** Whether there is a server to hand it to. */
    boolean isConfigured();

    /**
     * Hands a message over, whole.
     *
     * @throws MailNotSent if the server did not take it
     */
    void send(MailMessage message);
}
