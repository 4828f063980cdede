package org.whalecurve.domain.crm;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A record of a CRM as it was last read.
 *
 * @param id the CRM's own key
 * @param modified when the CRM says that it was last changed
 * @param hash of what it says and of its standing: records that are alike have the same
 * @param fields the values by the CRM's names
 * @param standing where it is in its life
 * @param survivor id of the record that stands for it if it was merged; null otherwise
 */
public record HeldRecord(
        String id,
        Instant modified,
        String hash,
        Map<String, String> fields,
        RecordStanding standing,
        @Nullable String survivor) {

    /** Keeps a copy of the fields that nobody can change. */
    public HeldRecord {
        fields = Map.copyOf(fields);
    }

    /**
     * What is held after a change. The same change twice moves nothing the second time; neither
     * does a change of what nobody asked for.
     *
     * @param before what was held; null if nothing was
     * @return empty if nothing moves
     */
    public static Optional<HeldRecord> after(@Nullable HeldRecord before, CrmChange change) {
        HeldRecord next =
                switch (change) {
                    case CrmChange.Upserted(var record) -> of(record, RecordStanding.LIVE);
                    case CrmChange.Archived(var record) -> of(record, RecordStanding.ARCHIVED);
                    case CrmChange.Deleted _ ->
                            before == null
                                    ? null
                                    : ended(before, before.id(), RecordStanding.DELETED, null);
                    case CrmChange.Merged(var id, var survivor) ->
                            ended(before, id, RecordStanding.MERGED, survivor);
                };
        return next == null || (before != null && before.hash().equals(next.hash()))
                ? Optional.empty()
                : Optional.of(next);
    }

    private static HeldRecord of(CrmRecord record, RecordStanding standing) {
        return new HeldRecord(
                record.id(),
                record.modified(),
                hash(record.fields(), standing, null),
                record.fields(),
                standing,
                null);
    }

    private static HeldRecord ended(
            @Nullable HeldRecord before,
            String id,
            RecordStanding standing,
            @Nullable String survivor) {
        Map<String, String> fields = before == null ? Map.of() : before.fields();
        return new HeldRecord(
                id,
                before == null ? Instant.EPOCH : before.modified(),
                hash(fields, standing, survivor),
                fields,
                standing,
                survivor);
    }

    /** Each part goes in with its length, so that no two contents run into the same text. */
    private static String hash(
            Map<String, String> fields, RecordStanding standing, @Nullable String survivor) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        add(digest, standing.name());
        add(digest, survivor == null ? "" : survivor);
        new TreeMap<>(fields)
                .forEach((name, value) -> {
                    add(digest, name);
                    add(digest, value);
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
