package org.whalecurve.crm.odoo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.whalecurve.crm.http.Documents;
import org.whalecurve.domain.crm.CrmRecord;

/**
 * Odoo's values and ours. An empty field reads as {@code false} whatever its type, a moment is UTC
 * without saying so, a reference is a pair of id and name.
 */
final class OdooValues {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private OdooValues() {}

    static String moment(Instant moment) {
        return MOMENT.format(moment.atOffset(ZoneOffset.UTC));
    }

    private static Instant moment(String text) {
        return LocalDateTime.parse(text, MOMENT).toInstant(ZoneOffset.UTC);
    }

    /**
     * A record.
     *
     * @param accounts by id of a contact, the account that it belongs to
     */
    static CrmRecord record(
            JsonNode row, OdooSchema schema, Set<String> wanted, Map<String, String> accounts) {
        Map<String, String> fields = new HashMap<>();
        for (String name : wanted) {
            String text = value(row.path(OdooSchema.base(name)), name, schema.typeOf(name));
            String value =
                    text != null && name.endsWith(OdooSchema.ACCOUNT_OF)
                            ? accounts.get(text)
                            : text;
            if (value != null) {
                fields.put(name, value);
            }
        }
        JsonNode stamp = row.path("write_date");
        return new CrmRecord(
                row.path("id").asText(),
                stamp.isTextual() ? moment(stamp.asText()) : schema.known().asOf(),
                row.path("write_uid").path(0).asText(""),
                fields);
    }

    private static @Nullable String value(JsonNode value, String name, String type) {
        if (type.equals("boolean")) {
            return value.asText();
        }
        if (value.isBoolean()) {
            return null;
        }
        return switch (type) {
            case "datetime" -> moment(value.asText()).toString();
            case "many2one" ->
                    Documents.plain(value.path(name.endsWith(OdooSchema.NAME_OF) ? 1 : 0));
            case "many2many", "one2many" ->
                    value.isEmpty()
                            ? null
                            : StreamSupport.stream(value.spliterator(), false)
                                    .map(JsonNode::asText)
                                    .collect(Collectors.joining(","));
            default -> Documents.plain(value);
        };
    }

    /**
     * A value as Odoo wants to be told it; what is no number is sent as it is, and refused there.
     */
    static Object written(String value, String type) {
        if (value.isEmpty()) {
            return false;
        }
        try {
            return switch (type) {
                case "float", "monetary" -> new BigDecimal(value);
                case "integer" -> new BigInteger(value);
                default -> value;
            };
        } catch (NumberFormatException e) {
            return value;
        }
    }
}
