package org.whalecurve.domain.operations;

import static java.lang.Math.subtractExact;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.operations.OperationsFacts.Columns;

/** Adds the errors of forecasts up by who made them, or by article, and month. */
public final class ForecastLeanFold {

    private final SortedMap<String, Map<YearMonth, Long>> ofPeople = new TreeMap<>();
    private final SortedMap<String, Map<YearMonth, Long>> ofArticles = new TreeMap<>();

    /**
     * Adds a fact; one that names neither person nor article tells of nobody.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public void add(Fact fact) {
        Long foreseen = fact.numbers().get(Columns.FORECAST);
        Long came = fact.numbers().get(Columns.ACTUAL);
        String person = fact.texts().get(Columns.PERSON);
        String article = fact.texts().get(Columns.ARTICLE);
        String who = person == null ? article : person;
        if (foreseen != null && came != null && who != null) {
            (person == null ? ofArticles : ofPeople)
                    .computeIfAbsent(who, _ -> new HashMap<>())
                    .merge(
                            YearMonth.from(fact.day()),
                            subtractExact(foreseen, came),
                            Math::addExact);
        }
    }

    /** People first, then articles, each in the order of their names. The fold is used up. */
    public List<ForecastLean> finish() {
        List<ForecastLean> leans = new ArrayList<>();
        ofPeople.forEach((who, errors) -> leans.add(lean(who, true, errors)));
        ofArticles.forEach((who, errors) -> leans.add(lean(who, false, errors)));
        return List.copyOf(leans);
    }

    private static ForecastLean lean(String who, boolean person, Map<YearMonth, Long> errors) {
        return new ForecastLean(
                who,
                person,
                Math.toIntExact(errors.values().stream().filter(error -> error > 0).count()),
                Math.toIntExact(errors.values().stream().filter(error -> error < 0).count()));
    }
}
