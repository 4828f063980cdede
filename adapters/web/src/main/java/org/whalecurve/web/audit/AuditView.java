package org.whalecurve.web.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.audit.AuditEntry;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * A part of the record.
 *
 * @param next the address of the next part; null at the end
 */
record AuditView(List<Row> entries, @Nullable Address next) {

    /** What somebody did. */
    record Row(
            String sequence,
            String at,
            String user,
            String action,
            String object,
            String detail,
            String hash) {

        static Row of(AuditEntry entry, Wording wording) {
            return new Row(
                    wording.count(entry.sequence()),
                    wording.moment(entry.at()),
                    entry.user(),
                    entry.action(),
                    entry.object(),
                    entry.detail(),
                    entry.hash().substring(0, Math.min(12, entry.hash().length())));
        }
    }
}
