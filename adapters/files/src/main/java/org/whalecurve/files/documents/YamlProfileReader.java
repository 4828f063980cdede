package org.whalecurve.files.documents;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import org.whalecurve.application.imports.port.FactTypes;
import org.whalecurve.application.imports.port.ProfileReader;
import org.whalecurve.domain.imports.ImportProfile;

/** Reads import profiles written in YAML; {@code import-profile.schema.json} describes them. */
@Singleton
final class YamlProfileReader implements ProfileReader {

    /** Above it a row's amount in minor units could no longer be added up safely. */
    private static final long LARGEST_AMOUNT = 1_000_000_000_000L;

    private static final int AMOUNT_DECIMALS = 6;

    private static final Currency NO_CURRENCY = Currency.getInstance("XXX");

    private final FactTypes factTypes;

    @Inject
    YamlProfileReader(FactTypes factTypes) {
        this.factTypes = factTypes;
    }

    @Override
    public ImportProfile read(String document) {
        Faults faults = new Faults();
        YamlValue value = YamlDocument.read(document, faults);
        Group root =
                new Place(value, "", 1, faults)
                        .group(
                                "profile",
                                "description",
                                "facts",
                                "encoding",
                                "separator",
                                "columns",
                                "formats",
                                "zone",
                                "currency",
                                "kinds",
                                "first-day",
                                "largest-amount");
        ImportProfile profile =
                new ImportProfile(
                        root.required("profile").id(),
                        root.required("description").text(),
                        encoding(root.required("encoding")),
                        separator(root.required("separator")),
                        ProfileFactsReading.read(root, factTypes),
                        FormatsReading.read(root.required("formats")),
                        root.required("zone")
                                .parsed(
                                        ZoneId::of,
                                        ZoneOffset.UTC,
                                        "is no time zone such as Europe/London."),
                        currency(root.required("currency")),
                        root.required("first-day").day(),
                        largestAmount(root.required("largest-amount")));
        faults.refuseIfAny("faulty-profile", "import profile");
        return profile;
    }

    private static String encoding(Place place) {
        return place.parsed(
                        Charset::forName,
                        StandardCharsets.UTF_8,
                        "is no encoding this server knows, such as UTF-8 or windows-1252.")
                .name();
    }

    private static char separator(Place place) {
        char separator = place.character("\",\", \";\" or \"\\t\"");
        if (separator == '"' || separator == '\n' || separator == '\r') {
            place.fault("Quotes and line ends cannot separate fields.");
        }
        return separator;
    }

    private static Currency currency(Place place) {
        Currency currency =
                place.parsed(
                        Currency::getInstance,
                        NO_CURRENCY,
                        "is no ISO 4217 currency such as GBP or EUR.");
        if (currency.getDefaultFractionDigits() < 0 && !currency.equals(NO_CURRENCY)) {
            place.fault("Amounts of " + currency.getCurrencyCode() + " have no decimals to count.");
        }
        return currency;
    }

    private static BigDecimal largestAmount(Place place) {
        BigDecimal amount = place.decimal(AMOUNT_DECIMALS, LARGEST_AMOUNT);
        if (amount.signum() < 0) {
            place.fault("The largest amount cannot be negative.");
        }
        return amount;
    }
}
