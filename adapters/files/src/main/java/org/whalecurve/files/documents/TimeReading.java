package org.whalecurve.files.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.imports.port.FactTypes;
import org.whalecurve.domain.costing.Driver;
import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.costing.LineDriver;
import org.whalecurve.domain.costing.Minutes;
import org.whalecurve.domain.costing.TimeTerm;
import org.whalecurve.domain.costing.expression.ExpressionParser;
import org.whalecurve.domain.costing.expression.Measure;
import org.whalecurve.domain.costing.expression.Vocabulary;

/** Reads the terms of time equations, whose formulas name drivers. */
final class TimeReading {

    private static final int MINUTE_DECIMALS = 3;

    /** Two years of minutes for one order, line or unit. */
    private static final long MOST_MINUTES = 1_000_000;

    private static final List<String> BASES = List.of("order", "line", "unit");

    private final Map<String, Driver> drivers;

    private TimeReading(Map<String, Driver> drivers) {
        this.drivers = drivers;
    }

    /** Reads the drivers that formulas and terms can name. */
    static TimeReading withDrivers(Place place, FactTypes declared) {
        return new TimeReading(new DriverReading(declared).named(place));
    }

    Map<String, Driver> drivers() {
        return drivers;
    }

    TimeTerm term(Place place) {
        Group term = place.group("minutes", "per", "of", "market");
        Place minutes = term.required("minutes");
        FactDriver facts = factsOf(term);
        if (facts != null) {
            return term(minutes, facts, new Vocabulary(Map.of(), unfitForFacts()));
        }
        hintAtFacts(term);
        LineDriver lines = DriverReading.overLines(term);
        return term(minutes, lines, vocabulary(lines.basis()));
    }

    private static TimeTerm term(Place minutes, Driver per, Vocabulary vocabulary) {
        return minutes.isNumber()
                ? new TimeTerm(
                        Minutes.toMilliminutes(minutes.decimal(MINUTE_DECIMALS, MOST_MINUTES)), per)
                : new TimeTerm(
                        minutes.formula(text -> ExpressionParser.parse(text, vocabulary)), per);
    }

    /** The driver over facts that a term names instead of order, line or unit; null for none. */
    private @Nullable FactDriver factsOf(Group term) {
        if (!term.has("per")
                || !(drivers.get(term.optional("per").textOrEmpty()) instanceof FactDriver facts)) {
            return null;
        }
        for (String key : List.of("of", "market")) {
            if (term.has(key)) {
                term.optional(key).fault("The driver itself says what counts: leave it out.");
            }
        }
        return facts;
    }

    /** Whoever meant a driver over facts is told which there are. */
    private void hintAtFacts(Group term) {
        List<String> known =
                drivers.keySet().stream()
                        .filter(name -> drivers.get(name) instanceof FactDriver)
                        .toList();
        String per = term.has("per") ? term.optional("per").textOrEmpty() : "";
        if (!per.isBlank() && !BASES.contains(per) && !known.isEmpty()) {
            term.optional("per")
                    .fault(
                            Nearest.hint(per, known)
                                    + " Drivers over facts are: "
                                    + String.join(", ", known)
                                    + ".");
        }
    }

    private Map<String, String> unfitForFacts() {
        Map<String, String> unfit = new HashMap<>();
        drivers.keySet()
                .forEach(name ->
                        unfit.put(
                                name,
                                "'%s' cannot be known of a single fact: minutes for each fact are a number."
                                        .formatted(name)));
        return unfit;
    }

    private Vocabulary vocabulary(Driver.Basis basis) {
        Map<String, Measure> known = new HashMap<>();
        Map<String, String> unfit = new HashMap<>();
        drivers.forEach((name, driver) -> {
            switch (driver) {
                case FactDriver _ ->
                        unfit.put(
                                name,
                                "'%s' counts facts, which lie in no order: give it a term of its own, {minutes: …, per: %s}."
                                        .formatted(name, name));
                case LineDriver lines
                        when basis == Driver.Basis.LINE && lines.basis() == Driver.Basis.ORDER ->
                        unfit.put(
                                name,
                                "'%s' counts orders: how many there are cannot be said of a single line. Use it per order."
                                        .formatted(name));
                case LineDriver lines -> known.put(name, measureOf(lines.basis()));
            }
        });
        return new Vocabulary(known, unfit);
    }

    private static Measure measureOf(Driver.Basis basis) {
        return switch (basis) {
            case ORDER -> Measure.ORDERS;
            case LINE -> Measure.LINES;
            case UNIT -> Measure.UNITS;
        };
    }
}
