package org.whalecurve.persistence;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.whalecurve.application.IdempotencyKeys;
import org.whalecurve.application.Refusal;
import org.whalecurve.persistence.sql.Sql;

/**
 * Idempotency keys in a table. A claim waits for another transaction that has just claimed the same
 * key, because the primary key makes it wait.
 */
@Singleton
final class JdbcIdempotencyKeys implements IdempotencyKeys {

    private static final String CLAIM =
            """
            insert into idempotency_key as before
                (user_name, key, order_sha256, outcome, claimed_at)
            values (?, ?, ?, ?, ?)
            on conflict (user_name, key) do update
            set order_sha256 = excluded.order_sha256,
                outcome = excluded.outcome,
                claimed_at = excluded.claimed_at
            where before.claimed_at <= ?
            """;

    private static final String FIND =
            """
            select outcome, order_sha256 = ? as same_order
            from idempotency_key
            where user_name = ? and key = ?
            """;

    /** A few at each claim are enough to keep up; what another transaction holds is left to it. */
    private static final String FORGET =
            """
            delete from idempotency_key
            where (user_name, key) in (
                select user_name, key from idempotency_key
                where claimed_at <= ?
                order by claimed_at
                limit 100
                for update skip locked)
            """;

    private record Claim(String outcome, boolean sameOrder) {}

    private final Sql sql;
    private final Clock clock;

    JdbcIdempotencyKeys(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<String> claim(String user, String key, String order, String outcome) {
        Instant now = clock.instant();
        Instant forgotten = now.minus(REMEMBERED_FOR);
        byte[] hash = sha256(order);
        if (sql.change(CLAIM, user, key, hash, outcome, now, forgotten) == 1) {
            sql.change(FORGET, forgotten);
            return Optional.empty();
        }
        Claim first =
                sql.first(
                                FIND,
                                row ->
                                        new Claim(
                                                row.getString("outcome"),
                                                row.getBoolean("same_order")),
                                hash,
                                user,
                                key)
                        .orElseThrow();
        if (!first.sameOrder()) {
            throw Refusal.conflict(
                    "idempotency-key-reused",
                    "The idempotency key '"
                            + key
                            + "' was used for another order. Choose a new one.");
        }
        return Optional.of(first.outcome());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
