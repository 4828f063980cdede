package org.whalecurve.files.documents;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.whalecurve.domain.incentives.Yardstick;
import org.whalecurve.domain.incentives.Yardstick.OfOwnCustomers;
import org.whalecurve.domain.incentives.Yardstick.OnCard;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;

/** Reads by what people are measured. */
final class YardstickReading {

    static final String OWN_CUSTOMERS = "own-customers";
    static final String MEASURE = "measure";

    private static final String ID = "([a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)";
    private static final Pattern KEY = Pattern.compile(ID + "/" + ID);

    /** What stands for one that could not be read. */
    private static final Yardstick HARMLESS = new OfOwnCustomers(LedgerFigure.CUSTOMER_PROFIT);

    private YardstickReading() {}

    /** Reads it from the keys {@value #OWN_CUSTOMERS} and {@value #MEASURE}. */
    static Yardstick read(Group of) {
        if (Stream.of(OWN_CUSTOMERS, MEASURE).filter(of::has).count() != 1) {
            of.fault("Say what it is measured by: give exactly one of own-customers and measure.");
            return HARMLESS;
        }
        return of.has(OWN_CUSTOMERS)
                ? figure(of.optional(OWN_CUSTOMERS))
                : of.optional(MEASURE)
                        .parsed(
                                YardstickReading::onCard,
                                HARMLESS,
                                "names no measure: write the id of a scorecard, a slash and the id of the measure on it.");
    }

    private static Yardstick figure(Place place) {
        String id = place.text();
        return LedgerFigure.of(id)
                .<Yardstick>map(OfOwnCustomers::new)
                .orElseGet(() -> {
                    if (!id.isBlank()) {
                        place.fault(
                                "There is no figure '" + id + "'." + Nearest.hint(id, figures()));
                    }
                    return HARMLESS;
                });
    }

    private static List<String> figures() {
        return Stream.of(LedgerFigure.values())
                .filter(LedgerFigure::isOfUnits)
                .map(LedgerFigure::id)
                .toList();
    }

    private static Yardstick onCard(String text) {
        Matcher key = KEY.matcher(text);
        if (!key.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new OnCard(key.group(1), key.group(2));
    }
}
