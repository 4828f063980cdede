package org.whalecurve.domain.crm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.imports.RowKind;

/**
 * A row that is booked because of a line of an order in a CRM.
 *
 * @param kind {@code SALE} where units are sold or turn out not to have been, so that their product
 *     cost goes with them and nothing is counted as sent back; {@code ADJUSTMENT} where the same
 *     units turn out to be worth something else
 * @param line where it is booked, with the numbers of the difference
 */
public record LandingRow(RowKind kind, LandedLine line) {

    /**
     * What has to be booked so that a line stands as it is now. Facts never change: what was booked
     * before is not touched, and everything booked of the line adds up to what it is now.
     *
     * @param before as it stands among the facts; null if it does not
     * @param after as the CRM has it; null if it is not to stand there
     */
    public static List<LandingRow> between(
            @Nullable LandedLine before, @Nullable LandedLine after) {
        List<LandingRow> rows = new ArrayList<>(2);
        if (before != null && after != null && before.isBookedLike(after)) {
            LandedLine difference =
                    after.worth(
                            after.quantity().subtract(before.quantity()),
                            after.amount().subtract(before.amount()));
            if (difference.quantity().signum() != 0) {
                rows.add(new LandingRow(RowKind.SALE, difference));
            } else if (difference.amount().signum() != 0) {
                rows.add(new LandingRow(RowKind.ADJUSTMENT, difference));
            }
        } else {
            if (before != null) {
                rows.add(
                        new LandingRow(
                                RowKind.SALE,
                                before.worth(
                                        before.quantity().negate(), before.amount().negate())));
            }
            if (after != null) {
                rows.add(new LandingRow(RowKind.SALE, after));
            }
        }
        return rows;
    }
}
