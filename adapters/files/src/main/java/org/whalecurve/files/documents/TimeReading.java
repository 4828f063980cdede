package org.whalecurve.files.documents;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.whalecurve.domain.costing.Driver;
import org.whalecurve.domain.costing.Minutes;
import org.whalecurve.domain.costing.TimeTerm;
import org.whalecurve.domain.costing.expression.Expression;
import org.whalecurve.domain.costing.expression.ExpressionParser;
import org.whalecurve.domain.costing.expression.Measure;
import org.whalecurve.domain.costing.expression.Vocabulary;
import org.whalecurve.domain.imports.RowKind;

/** Reads drivers, and the terms of time equations whose formulas name them. */
final class TimeReading {

    private static final int MINUTE_DECIMALS = 3;

    /** Two years of minutes for one order, line or unit. */
    private static final long MOST_MINUTES = 1_000_000;

    private final Map<String, Driver> drivers;

    private TimeReading(Map<String, Driver> drivers) {
        this.drivers = drivers;
    }

    /** Reads the drivers that formulas can name. */
    static TimeReading withDrivers(Place place) {
        Map<String, Driver> drivers = new LinkedHashMap<>();
        for (Place item : place.items().toList()) {
            Group driver = item.group("id", "per", "of", "market");
            String id = driver.required("id").id();
            if (drivers.putIfAbsent(id, driver(driver)) != null) {
                driver.optional("id")
                        .fault("The id '" + id + "' is already that of another driver.");
            }
        }
        return new TimeReading(drivers);
    }

    Map<String, Driver> drivers() {
        return drivers;
    }

    TimeTerm term(Place place) {
        Group term = place.group("minutes", "per", "of", "market");
        Place minutes = term.required("minutes");
        Driver per = driver(term);
        if (minutes.isNumber()) {
            return new TimeTerm(
                    Minutes.toMilliminutes(minutes.decimal(MINUTE_DECIMALS, MOST_MINUTES)), per);
        }
        Expression formula =
                minutes.formula(text -> ExpressionParser.parse(text, vocabulary(per.basis())));
        return new TimeTerm(formula, per);
    }

    private Vocabulary vocabulary(Driver.Basis basis) {
        Map<String, Measure> known = new HashMap<>();
        Map<String, String> unfit = new HashMap<>();
        drivers.forEach((name, driver) -> {
            if (basis == Driver.Basis.LINE && driver.basis() == Driver.Basis.ORDER) {
                unfit.put(
                        name,
                        "'%s' counts orders: how many there are cannot be said of a single line. Use it per order."
                                .formatted(name));
            } else {
                known.put(name, measureOf(driver.basis()));
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

    private static Driver driver(Group group) {
        Driver.Basis basis = group.required("per").word(List.of(Driver.Basis.values()));
        Set<RowKind> kinds = kinds(group.required("of"));
        Driver.Market market =
                group.has("market")
                        ? group.optional("market").word(List.of(Driver.Market.values()))
                        : Driver.Market.ANYWHERE;
        return new Driver(basis, kinds, market);
    }

    private static Set<RowKind> kinds(Place place) {
        return place.items()
                .map(item -> item.word(List.of(RowKind.values())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
