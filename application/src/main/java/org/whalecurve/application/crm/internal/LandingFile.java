package org.whalecurve.application.crm.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.whalecurve.domain.crm.LandedLine;
import org.whalecurve.domain.crm.LandingRow;
import org.whalecurve.domain.imports.ImportProfile;
import org.whalecurve.domain.imports.ProfileFacts;

/**
 * The file by which a batch lands. Its first column tells the batch, so that two batches that book
 * the same are still two files.
 */
final class LandingFile {

    /** The columns. */
    static final List<String> HEADER =
            List.of(
                    "batch",
                    "line",
                    "order",
                    "date",
                    "customer",
                    "product",
                    "product-name",
                    "quantity",
                    "price",
                    "amount",
                    "country",
                    "channel",
                    "kind");

    private final StringBuilder text = new StringBuilder(String.join(",", HEADER)).append('\n');
    private final String batch;
    private int rows;

    /**
     * Begins a file.
     *
     * @param connection id of the connection
     * @param number of the batch
     */
    LandingFile(String connection, long number) {
        this.batch = connection + "/" + number;
    }

    /** Adds what is booked because of a line. */
    void add(String lineId, List<LandingRow> booked) {
        for (LandingRow row : booked) {
            LandedLine line = row.line();
            text.append(
                            List.of(
                                            batch,
                                            lineId,
                                            line.order(),
                                            line.day().toString(),
                                            line.customer(),
                                            line.product(),
                                            line.productName(),
                                            line.quantity().toPlainString(),
                                            line.unitPrice().toPlainString(),
                                            line.amount().toPlainString(),
                                            line.country(),
                                            line.channel(),
                                            row.kind().name().toLowerCase(Locale.ROOT))
                                    .stream()
                                    .map(LandingFile::quoted)
                                    .collect(Collectors.joining(",")))
                    .append('\n');
            rows++;
        }
    }

    int rows() {
        return rows;
    }

    String text() {
        return text.toString();
    }

    /** Why such files cannot be read by a profile; empty if they can. */
    static List<String> faultsOf(ImportProfile profile) {
        List<String> faults = new ArrayList<>();
        if (!(profile.facts() instanceof ProfileFacts.OrderLines)) {
            faults.add("The profile does not deliver order lines.");
            return faults;
        }
        profile.facts()
                .columnsRead()
                .filter(column -> !HEADER.contains(column))
                .distinct()
                .forEach(column ->
                        faults.add(
                                "The profile reads a column '%s'; orders of a CRM land with %s."
                                        .formatted(column, String.join(", ", HEADER))));
        if (!profile.encoding().equalsIgnoreCase("UTF-8") || profile.separator() != ',') {
            faults.add("The profile must read UTF-8 with commas.");
        }
        String date = profile.formats().date();
        if (!date.equals("uuuu-MM-dd") && !date.equals("yyyy-MM-dd")) {
            faults.add("The profile must read dates as uuuu-MM-dd.");
        }
        if (profile.formats().decimalMark() != '.') {
            faults.add("The profile must read numbers with a point before the decimals.");
        }
        return faults;
    }

    /** As RFC 4180 has it; the cells hold no line breaks. */
    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"")
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
