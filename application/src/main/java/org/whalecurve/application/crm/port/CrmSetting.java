package org.whalecurve.application.crm.port;

/**
 * Something that a connection has to state.
 *
 * @param name by which it is kept, such as {@code api-key}
 * @param label for people
 * @param secret whether it is a credential: encrypted at rest, and never shown again
 * @param required whether a connection without it cannot work
 */
public record CrmSetting(String name, String label, boolean secret, boolean required) {}
