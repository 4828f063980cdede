package org.whalecurve.files.documents;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.Milestone;
import org.whalecurve.domain.initiatives.MovedMeasure;
import org.whalecurve.domain.initiatives.TeamMember;
import org.whalecurve.domain.initiatives.TouchedCustomers;
import org.whalecurve.domain.money.Fraction;

/** Reads a charter with its team, its milestones and whom it touches. */
final class InitiativeReading {

    /** Beyond it an amount is a slip of the pen. */
    private static final long MOST = 1_000_000_000_000L;

    private static final int DECIMALS_OF_PERCENT = 2;
    private static final long WHOLE = 100;

    /** The id of a card, a slash and that of a measure. */
    private static final Pattern MEASURE = Pattern.compile("([a-z0-9-]{1,64})/([a-z0-9-]{1,64})");

    private static final MovedMeasure HARMLESS = new MovedMeasure("-", "-");

    private final LocalDate start;
    private final LocalDate end;

    private InitiativeReading(LocalDate start, LocalDate end) {
        this.start = start;
        this.end = end;
    }

    static Initiative read(Place place) {
        Group root =
                place.group(
                        "initiative",
                        "name",
                        "purpose",
                        "approved",
                        "owner",
                        "sponsor",
                        "start",
                        "end",
                        "currency",
                        "budget",
                        "moves",
                        "customers",
                        "team",
                        "milestones");
        LocalDate start = root.required("start").day();
        LocalDate end = root.required("end").day();
        Currency currency = CurrencyReading.currency(root.required("currency"));
        InitiativeReading reading = new InitiativeReading(start, end);
        return new Initiative(
                root.required("initiative").id(),
                root.required("name").text(),
                root.required("purpose").text(),
                root.has("approved") && root.optional("approved").isTrue(),
                root.required("owner").text(),
                root.has("sponsor")
                        ? Optional.of(root.optional("sponsor").text())
                        : Optional.empty(),
                start,
                end,
                currency,
                money(root.optional("budget"), currency),
                root.optional("moves")
                        .items()
                        .map(each ->
                                each.parsed(
                                        InitiativeReading::moved,
                                        HARMLESS,
                                        "names no measure: write the id of a scorecard, a slash and the id of the measure on it."))
                        .toList(),
                touched(root.required("customers")),
                root.required("team").items().map(reading::member).toList(),
                root.optional("milestones").items().map(InitiativeReading::milestone).toList());
    }

    private static long money(Place place, Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        return place.decimal(digits, MOST).movePointRight(digits).longValueExact();
    }

    private static MovedMeasure moved(String text) {
        Matcher key = MEASURE.matcher(text);
        if (!key.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new MovedMeasure(key.group(1), key.group(2));
    }

    private static TouchedCustomers touched(Place place) {
        Group customers = place.group("keys", "segments", "countries");
        return new TouchedCustomers(
                texts(customers.optional("keys")),
                texts(customers.optional("segments")),
                texts(customers.optional("countries")));
    }

    private static Set<String> texts(Place place) {
        return place.items().map(Place::text).collect(Collectors.toSet());
    }

    /** Who is named without days is on the team from the first to the last. */
    private TeamMember member(Place place) {
        Group member = place.group("user", "role", "share", "from", "to");
        return new TeamMember(
                member.required("user").text(),
                member.required("role").text(),
                Fraction.of(member.required("share").decimal(DECIMALS_OF_PERCENT, WHOLE)),
                member.has("from") ? member.optional("from").day() : start,
                member.has("to") ? member.optional("to").day() : end);
    }

    private static Milestone milestone(Place place) {
        Group milestone = place.group("id", "name", "due");
        return new Milestone(
                milestone.required("id").id(),
                milestone.required("name").text(),
                milestone.required("due").day());
    }
}
