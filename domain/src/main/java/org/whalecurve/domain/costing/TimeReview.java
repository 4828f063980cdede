package org.whalecurve.domain.costing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.whalecurve.domain.costing.expression.LinearForm;
import org.whalecurve.domain.costing.expression.Vocabulary;
import org.whalecurve.domain.imports.RowKind;

/** Finds what is wrong with drivers and time equations before any line is counted. */
final class TimeReview {

    /** What terms can be per, besides drivers over facts. */
    private static final Set<String> BASES = Set.of("order", "line", "unit");

    private final Map<String, Driver> named;
    private final List<ModelFlaw> flaws = new ArrayList<>();

    private TimeReview(Map<String, Driver> named) {
        this.named = named;
    }

    /** The flaws of the drivers that formulas can name. */
    static List<ModelFlaw> flawsOf(Map<String, Driver> named) {
        TimeReview review = new TimeReview(named);
        int position = 0;
        for (Map.Entry<String, Driver> driver : named.entrySet()) {
            String where = "drivers[" + position + "]";
            if (!Vocabulary.isName(driver.getKey())) {
                review.found(
                        where + ".id",
                        "A formula cannot name a driver '%s': use words of small letters and digits, the first a letter, joined by single hyphens, and none that has a meaning in formulas."
                                .formatted(driver.getKey()));
            }
            review.driver(driver.getValue(), where);
            if (driver.getValue() instanceof FactDriver && BASES.contains(driver.getKey())) {
                review.found(
                        where + ".id",
                        "'%s' has a meaning in terms: call the driver otherwise."
                                .formatted(driver.getKey()));
            }
            position++;
        }
        review.policies();
        return review.flaws;
    }

    /** The flaws of the time equation of an activity. */
    static List<ModelFlaw> flawsOf(Activity activity, String where, Map<String, Driver> named) {
        TimeReview review = new TimeReview(named);
        List<TimeTerm> terms = activity.timeEquation();
        if (terms.isEmpty()) {
            review.found(where + ".time", "A time equation needs at least one term.");
        }
        for (int t = 0; t < terms.size(); t++) {
            review.term(terms.get(t), where + ".time[" + t + "]");
            if (isSum(terms.get(t)) && stands(terms.subList(0, t), terms.get(t).per())) {
                review.found(
                        where + ".time[" + t + "]",
                        "'%s' stands in two terms: write one, whose time can be rounded once."
                                .formatted(terms.get(t).per().name()));
            }
        }
        return review.flaws;
    }

    private static boolean isSum(TimeTerm term) {
        return term.per() instanceof FactDriver counted && counted.sum() != null;
    }

    private static boolean stands(List<TimeTerm> terms, Driver per) {
        return terms.stream().anyMatch(term -> term.per().equals(per));
    }

    private void driver(Driver driver, String where) {
        switch (driver) {
            case LineDriver lines -> kinds(lines, where + ".of");
            case FactDriver facts -> {
                FactDriverReview.problemsOf(facts)
                        .forEach((key, problem) -> found(where + "." + key, problem));
            }
        }
    }

    /** Results know a driver by its name: what counts the same must count it by the same policy. */
    private void policies() {
        Map<String, Driver> seen = new HashMap<>();
        int position = 0;
        for (Driver driver : named.values()) {
            Driver other = seen.putIfAbsent(driver.name(), driver);
            if (other != null && !other.equals(driver)) {
                found(
                        "drivers[" + position + "]",
                        "Another driver counts '%s' too, by another policy: keep one of them."
                                .formatted(driver.name()));
            }
            position++;
        }
    }

    private void term(TimeTerm term, String where) {
        switch (term.per()) {
            case LineDriver lines -> {
                kinds(lines, where + ".of");
                formula(term, lines, where);
            }
            case FactDriver _ -> {
                if (LinearForm.of(term.minutes())
                        .filter(form -> form.coefficients().isEmpty())
                        .isEmpty()) {
                    found(
                            where + ".minutes",
                            "Minutes for each fact are a number with at most three decimals: facts lie in no order on which a formula could be worked out.");
                }
            }
        }
    }

    private void kinds(LineDriver driver, String where) {
        if (driver.of().isEmpty()) {
            found(where, "A driver must say of which kinds of lines it counts.");
        }
        if (driver.of().contains(RowKind.NOT_A_CUSTOMERS)) {
            found(
                    where,
                    "Lines that are not a customer's cannot drive a cost: no customer causes it.");
        }
    }

    private void formula(TimeTerm term, LineDriver per, String where) {
        List<String> names = term.minutes().drivers();
        String unknown =
                names.stream()
                        .filter(name -> !named.containsKey(name))
                        .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            found(where + ".minutes", "There is no driver '" + unknown + "'.");
        } else if (namesFacts(names)) {
            found(
                    where + ".minutes",
                    "A driver over facts cannot be known in an order: give it a term of its own.");
        } else if (per.basis() == Driver.Basis.UNIT && !names.isEmpty()) {
            found(
                    where + ".per",
                    "Minutes for each unit are a number: a formula is worked out for an order or a line.");
        } else if (per.basis() == Driver.Basis.LINE && namesOrders(names)) {
            found(
                    where + ".minutes",
                    "A driver that counts orders cannot be known on a single line.");
        }
    }

    private boolean namesOrders(List<String> names) {
        return names.stream()
                .map(named::get)
                .anyMatch(driver ->
                        driver instanceof LineDriver lines && lines.basis() == Driver.Basis.ORDER);
    }

    private boolean namesFacts(List<String> names) {
        return names.stream().map(named::get).anyMatch(FactDriver.class::isInstance);
    }

    private void found(String where, String problem) {
        flaws.add(new ModelFlaw(where, problem));
    }
}
