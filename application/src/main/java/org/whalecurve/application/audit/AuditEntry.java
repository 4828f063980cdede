package org.whalecurve.application.audit;

import java.time.Instant;

/**
 * What somebody did.
 *
 * @param sequence position in the record, from 1 without gaps
 * @param at when
 * @param user who
 * @param action what, such as {@code published run}
 * @param object to what, such as a run's id
 * @param detail further words; never figures of customers
 * @param hash the entry's hash, which covers the hash of the entry before it
 */
public record AuditEntry(
        long sequence,
        Instant at,
        String user,
        String action,
        String object,
        String detail,
        String hash) {}
