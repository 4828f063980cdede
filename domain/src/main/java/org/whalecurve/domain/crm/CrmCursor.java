package org.whalecurve.domain.crm;

/**
 * Up to where a stream has been read: what only the adapter that gave it understands.
 *
 * @param kind what sort of place it is, such as {@code time-keyset}; an adapter refuses a kind that
 *     is not its own
 * @param state the place; never a credential
 */
public record CrmCursor(String kind, String state) {}
