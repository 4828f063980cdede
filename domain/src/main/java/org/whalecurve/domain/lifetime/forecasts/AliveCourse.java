package org.whalecurve.domain.lifetime.forecasts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.whalecurve.domain.lifetime.models.TransactionModel;
import org.whalecurve.domain.lifetime.purchases.History;

/**
 * How likely a customer still was one, as time went by: on each day by what had happened until
 * then. It falls while the customer is silent, the faster the shorter its own rhythm, and rises
 * when it buys.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>the last point is what the whole history says on the last day;
 *   <li>between purchases it never rises.
 * </ol>
 *
 * @param points at equal distances, as nearly as whole days allow, the last day among them
 * @param purchases every day on which the customer bought
 */
public record AliveCourse(List<Point> points, List<Purchase> purchases) {

    public AliveCourse {
        points = List.copyOf(points);
        purchases = List.copyOf(purchases);
    }

    /** The likelihood at the end of a day. */
    public record Point(LocalDate day, double alive) {}

    /**
     * A day on which the customer bought.
     *
     * @param before the likelihood at the end of the day before; 1 for the first purchase
     * @param after the likelihood at its end
     */
    public record Purchase(LocalDate day, double before, double after) {}

    /**
     * Follows a customer.
     *
     * @param bought the days on which it bought, ascending, each once, at least one
     * @param cut the last day, not before the last purchase
     * @param most how many points there are at the most, at least two
     */
    public static AliveCourse of(
            TransactionModel model, LocalDate[] bought, LocalDate cut, int most) {
        int[] days = Arrays.stream(bought).mapToInt(day -> (int) day.toEpochDay()).toArray();
        int first = days[0];
        int age = (int) cut.toEpochDay() - first;
        int steps = Math.clamp(age, 1, most - 1);
        List<Point> points = new ArrayList<>();
        for (int step = 0; step <= steps; step++) {
            int day = first + (int) ((long) age * step / steps);
            points.add(new Point(LocalDate.ofEpochDay(day), alive(model, days, day)));
        }
        List<Purchase> purchases = new ArrayList<>();
        for (int day : days) {
            purchases.add(
                    new Purchase(
                            LocalDate.ofEpochDay(day),
                            day == first ? 1 : alive(model, days, day - 1),
                            alive(model, days, day)));
        }
        return new AliveCourse(points, purchases);
    }

    private static double alive(TransactionModel model, int[] days, int day) {
        int known = Arrays.binarySearch(days, day);
        int last = known >= 0 ? known : -known - 2;
        return model.alive(new History(last, days[last] - days[0], day - days[0]));
    }
}
