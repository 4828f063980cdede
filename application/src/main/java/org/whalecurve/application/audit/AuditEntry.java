package org.whalecurve.application.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did.
 *
 * @param sequence position in the record, from 1 without gaps
 * @param at when, to the microsecond
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
        String hash) {

    /** Names the way the hash is taken, so that a later way can be told from it. */
    private static final String FORM = "audit-1";

    /**
     * The entry that comes next.
     *
     * @param last the last entry so far; null for the first of all
     */
    public static AuditEntry after(
            @Nullable AuditEntry last,
            Instant now,
            String user,
            String action,
            String object,
            String detail) {
        long sequence = last == null ? 1 : last.sequence + 1;
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        String hash =
                hash(last == null ? "" : last.hash, sequence, at, user, action, object, detail);
        return new AuditEntry(sequence, at, user, action, object, detail, hash);
    }

    /**
     * Whether position and hash fit the content and the entry before.
     *
     * @param before the entry before; null for the first of all
     */
    public boolean follows(@Nullable AuditEntry before) {
        return equals(after(before, at, user, action, object, detail));
    }

    /** Each part is preceded by its length, so that no text can be moved from one to the next. */
    private static String hash(
            String previous,
            long sequence,
            Instant at,
            String user,
            String action,
            String object,
            String detail) {
        StringBuilder canonical = new StringBuilder(FORM);
        for (String part :
                new String[] {
                    previous, Long.toString(sequence), at.toString(), user, action, object, detail
                }) {
            canonical.append('\n').append(part.length()).append(':').append(part);
        }
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
