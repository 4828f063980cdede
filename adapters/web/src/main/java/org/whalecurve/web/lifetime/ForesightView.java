package org.whalecurve.web.lifetime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.lifetime.ForesightReport;
import org.whalecurve.domain.lifetime.forecasts.FrequencyRecencyMap;
import org.whalecurve.domain.lifetime.forecasts.Tracking;
import org.whalecurve.web.Wording;

/**
 * How well the model foresees, and what it makes of each history.
 *
 * @param message what the tracking shows, in a sentence
 * @param byStretch purchases within each stretch; null if there is nothing to follow
 * @param soFar the same, cumulated
 * @param known for how long the customers of the map have been known, in words
 * @param columns days since the last purchase
 * @param map empty where the histories do not tell whether customers stop
 */
record ForesightView(
        String message,
        String stretch,
        @Nullable LinePlot byStretch,
        @Nullable LinePlot soFar,
        List<Stretch> stretches,
        String known,
        List<String> columns,
        List<MapRow> map) {

    private static final int SHADES = 5;

    /** Some weeks of purchases. */
    record Stretch(
            String end,
            boolean foreseen,
            String actual,
            String expected,
            String actualSoFar,
            String expectedSoFar) {}

    /** Customers that bought again so often. */
    record MapRow(String repeats, List<Cell> cells) {}

    /**
     * Customers of one history.
     *
     * @param alive the likelihood that they still are; empty for a history that cannot be
     * @param shade the stronger, the likelier
     */
    record Cell(String alive, String shade) {

        private static final Cell IMPOSSIBLE = new Cell("", "heat-none");
    }

    static ForesightView of(ForesightReport report, Wording wording) {
        Tracking tracking = report.selection().tracking();
        boolean drawn = tracking.size() > 1;
        NavigableSet<Integer> since = since(report.map());
        return new ForesightView(
                message(tracking, wording),
                tracking.days() == 7 ? "week" : "four weeks",
                drawn ? byStretch(tracking, wording) : null,
                drawn ? soFar(tracking, wording) : null,
                IntStream.range(0, tracking.size())
                        .mapToObj(i -> stretch(tracking, i, wording))
                        .toList(),
                wording.count(report.map().age(), "day", "days"),
                since.stream().map(days -> wording.count(days)).toList(),
                LifetimeWords.tellsStopping(report.run())
                        ? map(report.map(), since, wording)
                        : List.of());
    }

    private static String message(Tracking tracking, Wording wording) {
        int last = tracking.size() - 1;
        if (last < 0) {
            return "";
        }
        int shown = shown(tracking);
        String from =
                shown > last || shown == 0
                        ? ""
                        : "The model was shown what happened up to "
                                + wording.day(tracking.shown())
                                + "; what follows, on the shaded ground, it foresaw. ";
        return from
                + "Up to "
                + wording.day(tracking.end(last))
                + " these customers bought again "
                + wording.count(tracking.actual()[last])
                + " times; "
                + LifetimeWords.number(tracking.expected()[last], wording)
                + " were expected.";
    }

    /** How many stretches the model was shown whole. */
    private static int shown(Tracking tracking) {
        return (int)
                IntStream.range(0, tracking.size()).filter(i -> !tracking.isForeseen(i)).count();
    }

    private static LinePlot byStretch(Tracking tracking, Wording wording) {
        int size = tracking.size();
        return plot(
                "by-stretch",
                IntStream.range(0, size).mapToDouble(tracking::actualIn).toArray(),
                IntStream.range(0, size).mapToDouble(tracking::expectedIn).toArray(),
                tracking,
                wording);
    }

    private static LinePlot soFar(Tracking tracking, Wording wording) {
        return plot(
                "so-far",
                Arrays.stream(tracking.actual()).asDoubleStream().toArray(),
                tracking.expected(),
                tracking,
                wording);
    }

    private static LinePlot plot(
            String id, double[] actual, double[] expected, Tracking tracking, Wording wording) {
        return LinePlot.of(
                id,
                actual,
                expected,
                0,
                shown(tracking),
                new String[] {
                    wording.day(tracking.end(0)), wording.day(tracking.end(tracking.size() - 1))
                },
                figure -> BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString());
    }

    private static Stretch stretch(Tracking tracking, int i, Wording wording) {
        return new Stretch(
                wording.day(tracking.end(i)),
                tracking.isForeseen(i),
                wording.count(tracking.actualIn(i)),
                LifetimeWords.number(tracking.expectedIn(i), wording),
                wording.count(tracking.actual()[i]),
                LifetimeWords.number(tracking.expected()[i], wording));
    }

    /** Days since the last purchase, the fewest first. */
    private static NavigableSet<Integer> since(FrequencyRecencyMap map) {
        NavigableSet<Integer> since = new TreeSet<>();
        map.cells().forEach(cell -> since.add(map.age() - cell.recency()));
        return since;
    }

    private static List<MapRow> map(
            FrequencyRecencyMap map, NavigableSet<Integer> since, Wording wording) {
        int most = map.cells().stream().mapToInt(FrequencyRecencyMap.Cell::repeats).max().orElse(0);
        List<MapRow> rows = new ArrayList<>();
        for (int repeats = most; repeats >= 0; repeats--) {
            int wanted = repeats;
            rows.add(
                    new MapRow(
                            wording.count(repeats),
                            since.stream()
                                    .map(days -> cell(map, wanted, map.age() - days, wording))
                                    .toList()));
        }
        return rows;
    }

    private static Cell cell(FrequencyRecencyMap map, int repeats, int recency, Wording wording) {
        return map.cells().stream()
                .filter(cell -> cell.repeats() == repeats && cell.recency() == recency)
                .findAny()
                .map(cell ->
                        new Cell(
                                LifetimeWords.likelihood(cell.alive(), wording),
                                shade(cell.alive())))
                .orElse(Cell.IMPOSSIBLE);
    }

    private static String shade(double alive) {
        return "heat-plus-" + Math.min(SHADES - 1, (int) (alive * SHADES));
    }
}
