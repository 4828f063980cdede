package org.whalecurve.localstack;

/**
 * A user name and its password, for a database role or a Keycloak client.
 *
 * @param user the name to present
 * @param password the secret to present; never printed
 */
public record Login(String user, String password) {

    @Override
    public String toString() {
        return user + ":…";
    }
}
