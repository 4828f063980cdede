package org.whalecurve.application.imports.port;

import java.time.Instant;
import java.util.List;
import org.whalecurve.application.sample.BriefDocuments;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.periods.Book;

/** Imports just received, for tests that need some. */
public final class Deliveries {

    /** When the first of them arrived. */
    public static final Instant MONDAY_NOON = Instant.parse("2011-04-04T12:00:00Z");

    private Deliveries() {}

    /** Puts the profiles that deliveries name. */
    public static void putProfiles(ImportProfiles profiles) {
        for (String id : List.of("harbour-ledger", "ledger", "shop")) {
            profiles.put(BriefDocuments.profile(id, "for deliveries"));
        }
    }

    /** A delivery with content of its own. */
    public static Import delivery(String id) {
        return delivery(id, "harbour-ledger", "hash of " + id, MONDAY_NOON);
    }

    public static Import delivery(String id, String profile, String sha256, Instant at) {
        return delivery(id, Book.ACTUAL, profile, sha256, at);
    }

    /** A delivery for a book. */
    public static Import delivery(String id, Book book, String profile, String sha256, Instant at) {
        return new Import(
                id,
                profile,
                book,
                id + ".csv",
                sha256,
                1_234,
                "amara",
                at,
                ImportState.RECEIVED,
                0,
                0,
                0,
                0,
                null);
    }
}
