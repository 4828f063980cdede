package org.whalecurve.domain.costing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.whalecurve.domain.costing.expression.Vocabulary;
import org.whalecurve.domain.imports.RowKind;

/** Finds what is wrong with drivers and time equations before any line is counted. */
final class TimeReview {

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
            review.kinds(driver.getValue(), where + ".of");
            position++;
        }
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
            review.kinds(terms.get(t).per(), where + ".time[" + t + "].of");
            review.formula(terms.get(t), where + ".time[" + t + "]");
        }
        return review.flaws;
    }

    private void kinds(Driver driver, String where) {
        if (driver.of().isEmpty()) {
            found(where, "A driver must say of which kinds of lines it counts.");
        }
        if (driver.of().contains(RowKind.NOT_A_CUSTOMERS)) {
            found(
                    where,
                    "Lines that are not a customer's cannot drive a cost: no customer causes it.");
        }
    }

    private void formula(TimeTerm term, String where) {
        List<String> names = term.minutes().drivers();
        String unknown =
                names.stream()
                        .filter(name -> !named.containsKey(name))
                        .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            found(where + ".minutes", "There is no driver '" + unknown + "'.");
        } else if (term.per().basis() == Driver.Basis.UNIT && !names.isEmpty()) {
            found(
                    where + ".per",
                    "Minutes for each unit are a number: a formula is worked out for an order or a line.");
        } else if (term.per().basis() == Driver.Basis.LINE && namesOrders(names)) {
            found(
                    where + ".minutes",
                    "A driver that counts orders cannot be known on a single line.");
        }
    }

    private boolean namesOrders(List<String> names) {
        return named.entrySet().stream()
                .filter(driver -> names.contains(driver.getKey()))
                .anyMatch(driver -> driver.getValue().basis() == Driver.Basis.ORDER);
    }

    private void found(String where, String problem) {
        flaws.add(new ModelFlaw(where, problem));
    }
}
