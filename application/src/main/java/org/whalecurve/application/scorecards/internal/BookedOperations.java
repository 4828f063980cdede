package org.whalecurve.application.scorecards.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.scorecards.Months;

/**
 * The facts of operations that were booked at one moment.
 *
 * @param batches all of them, in no particular order
 */
public record BookedOperations(List<DeclaredBatch> batches) {

    /** Those that booked something into some months. */
    List<DeclaredBatch> in(Months months) {
        return batches.stream()
                .filter(batch ->
                        batch.totals().stream()
                                .anyMatch(total ->
                                        !total.month().isBefore(months.from())
                                                && !total.month().isAfter(months.to())))
                .toList();
    }

    /** What tells these facts of some months from others; empty if there are none. */
    String hash(Months months) {
        String all =
                in(months).stream()
                        .map(batch ->
                                batch.type() + " " + batch.importId() + " " + batch.sha256() + "\n")
                        .sorted()
                        .collect(Collectors.joining());
        if (all.isEmpty()) {
            return "";
        }
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
