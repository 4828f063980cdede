package org.whalecurve.domain.lifetime.forecasts;

import java.util.ArrayList;
import java.util.List;
import org.whalecurve.domain.lifetime.models.TransactionModel;
import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.lifetime.purchases.Span;

/**
 * How frequency and recency together tell what comes: customers of one age, by how often they have
 * bought again and when last.
 *
 * @param age of the customers, in days
 * @param cells of all histories on the grid that there can be
 */
public record FrequencyRecencyMap(int age, List<Cell> cells) {

    public FrequencyRecencyMap {
        cells = List.copyOf(cells);
    }

    /**
     * One place on the map.
     *
     * @param repeats see {@link History#repeats}
     * @param recency in days, see {@link History#recency}
     * @param alive the likelihood to be alive
     * @param expected purchases within the span
     */
    public record Cell(int repeats, int recency, double alive, double expected) {}

    /**
     * The map of a model.
     *
     * @param age in days, up to {@link History#OLDEST}
     * @param mostRepeats the map goes up to so many
     * @param steps into how many the age is divided for the recency, at least one
     */
    public static FrequencyRecencyMap of(
            TransactionModel model, int age, int mostRepeats, int steps, Span span) {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(model, new History(0, 0, age), span));
        for (int repeats = 1; repeats <= mostRepeats; repeats++) {
            for (int step = 1; step <= steps; step++) {
                int recency = (int) ((long) age * step / steps);
                if (repeats <= recency) {
                    cells.add(cell(model, new History(repeats, recency, age), span));
                }
            }
        }
        return new FrequencyRecencyMap(age, cells);
    }

    private static Cell cell(TransactionModel model, History history, Span span) {
        return new Cell(
                history.repeats(),
                history.recency(),
                model.alive(history),
                model.expected(history, span));
    }
}
