package org.whalecurve.domain.crm;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By what an account may be recognised, written so that the same thing reads the same. Empty where
 * it is not known, or says nothing.
 *
 * @param taxId letters and digits alone, in capitals
 * @param domain without protocol and {@code www.}; never one where anybody gets a mailbox
 * @param name without case, accents, punctuation and legal form
 */
public record AccountTraits(String taxId, String domain, String name) {

    /** Shorter ones are placeholders such as 0 or n/a. */
    private static final int SHORTEST_TAX_ID = 6;

    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern HOST =
            Pattern.compile(
                    "(?:https?://)?(?:www\\.)?([\\p{L}\\p{N}.-]+\\.\\p{L}{2,})(?:[:/?#].*)?");

    private static final Set<String> ANYBODYS =
            Set.of(
                    "aol.com",
                    "example.com",
                    "gmail.com",
                    "gmx.de",
                    "gmx.net",
                    "googlemail.com",
                    "hotmail.com",
                    "icloud.com",
                    "live.com",
                    "mail.com",
                    "msn.com",
                    "outlook.com",
                    "proton.me",
                    "t-online.de",
                    "web.de",
                    "yahoo.com");

    private static final Set<String> LEGAL_FORMS =
            Set.of(
                    "ab",
                    "ag",
                    "as",
                    "asa",
                    "bv",
                    "co",
                    "company",
                    "corp",
                    "corporation",
                    "gmbh",
                    "inc",
                    "incorporated",
                    "kg",
                    "kk",
                    "limited",
                    "llc",
                    "llp",
                    "ltd",
                    "nv",
                    "oy",
                    "plc",
                    "pty",
                    "sa",
                    "sarl",
                    "sas",
                    "se",
                    "spa",
                    "srl");

    /** Reads them out of a record. */
    public static AccountTraits of(CrmMapping mapping, Map<String, String> record) {
        return new AccountTraits(
                value(mapping, "tax-id", record).map(AccountTraits::taxIdOf).orElse(""),
                value(mapping, "domain", record)
                        .map(AccountTraits::domainOf)
                        .filter(domain -> !domain.isEmpty())
                        .or(() -> value(mapping, "email", record).map(AccountTraits::domainOf))
                        .orElse(""),
                value(mapping, "name", record).map(AccountTraits::nameOf).orElse(""));
    }

    /** A tax number in one spelling; empty if it is too short to be one. */
    public static String taxIdOf(String text) {
        String plain = NOT_ALPHANUMERIC.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return plain.length() < SHORTEST_TAX_ID || plain.chars().distinct().count() == 1
                ? ""
                : plain;
    }

    /** The domain of a site or of an e-mail address; empty if it is nobody's own. */
    public static String domainOf(String text) {
        String site = text.strip().toLowerCase(Locale.ROOT);
        String host = site.substring(site.indexOf('@') + 1);
        var found = HOST.matcher(host);
        return found.matches() && !ANYBODYS.contains(found.group(1)) ? found.group(1) : "";
    }

    /** A company's name in one spelling; the name as it is if it holds nothing but a legal form. */
    public static String nameOf(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .replace("ß", "ss")
                        .replace(".", "");
        String[] words = NOT_ALPHANUMERIC.matcher(plain).replaceAll(" ").strip().split(" ");
        String kept =
                Arrays.stream(words)
                        .filter(word -> !LEGAL_FORMS.contains(word))
                        .collect(Collectors.joining(" "));
        return kept.isEmpty() ? String.join(" ", words) : kept;
    }

    private static Optional<String> value(
            CrmMapping mapping, String ours, Map<String, String> record) {
        return mapping.value(CrmStream.ACCOUNT, ours, record);
    }
}
