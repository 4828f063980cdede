package org.whalecurve.application.crm.port;

import java.util.Map;

/** Encrypts credentials, so that who has the database has not got them. */
public interface SecretBox {

    /** Whether there is a key to encrypt with. */
    boolean isReady();

    /**
     * Encrypts credentials.
     *
     * @param owner to whom they belong: sealed for one owner, they cannot be opened as another's
     * @param secrets by name
     * @throws org.whalecurve.application.Refusal UNAVAILABLE, with what to do, if there is no key
     */
    String seal(String owner, Map<String, String> secrets);

    /**
     * Decrypts what {@link #seal} gave.
     *
     * @throws org.whalecurve.application.Refusal UNAVAILABLE, with what to do, if there is no key,
     *     or another than it was sealed with
     */
    Map<String, String> open(String owner, String sealed);
}
