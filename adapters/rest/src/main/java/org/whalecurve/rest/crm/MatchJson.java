package org.whalecurve.rest.crm;

import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.crm.SeenMatch;

@Schema(name = "AccountMatch", description = "An account of a CRM that is, or may be, a customer.")
record MatchJson(
        @Schema(description = "The CRM's id of the account.") String account,
        String accountName,
        @Schema(description = "The customer's key.") String customer,
        String customerName,
        @Schema(
                        enumeration = {"key", "merge", "new", "tax-id", "domain", "name", "person"},
                        description = "Why.")
                String rule,
        @Schema(enumeration = {"proposed", "confirmed", "rejected"}) String standing,
        @Schema(description = "Who said so; the connection where a rule did.") String by,
        Instant at) {

    static MatchJson from(SeenMatch seen) {
        return new MatchJson(
                seen.match().account(),
                seen.accountName(),
                seen.match().customer(),
                seen.customerName(),
                nameOf(seen.match().rule()),
                nameOf(seen.match().standing()),
                seen.match().by(),
                seen.match().at());
    }

    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
