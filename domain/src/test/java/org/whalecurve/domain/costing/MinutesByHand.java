package org.whalecurve.domain.costing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whalecurve.domain.costing.expression.ExactOracle;
import org.whalecurve.domain.imports.RowKind;

/**
 * The minutes of each customer as anybody would work them out: every order and every line by
 * itself, each term as it stands, nothing folded before.
 */
final class MinutesByHand {

    private MinutesByHand() {}

    /** By the words "customer", its number, "minutes" and the position of the activity. */
    static Map<String, Long> of(RandomCompany company) {
        Map<String, Long> minutes = new HashMap<>();
        for (List<Line> order : orders(company.lines())) {
            for (int a = 0; a < company.model().activities().size(); a++) {
                String place = "customer " + order.getFirst().customer() + " minutes " + a;
                for (TimeTerm term : company.model().activities().get(a).timeEquation()) {
                    minutes.merge(place, minutes(term, order, company.model()), Long::sum);
                }
            }
        }
        return minutes;
    }

    static boolean counts(LineDriver driver, Line line) {
        boolean inMarket =
                switch (driver.market()) {
                    case ANYWHERE -> true;
                    case HOME -> line.country() < 2;
                    case ABROAD -> line.country() == 2;
                };
        return inMarket && driver.of().contains(line.kind());
    }

    private static long minutes(TimeTerm term, List<Line> order, CostModel model) {
        LineDriver per = (LineDriver) term.per();
        List<Line> counting = order.stream().filter(line -> counts(per, line)).toList();
        return switch (per.basis()) {
            case ORDER -> counting.isEmpty() ? 0 : one(term, order, model);
            case LINE -> counting.stream().mapToLong(line -> one(term, List.of(line), model)).sum();
            case UNIT -> quantity(per, counting) * one(term, List.of(), model);
        };
    }

    private static long one(TimeTerm term, List<Line> lines, CostModel model) {
        Map<String, Long> quantities = new HashMap<>();
        model.drivers()
                .forEach((name, driver) ->
                        quantities.put(name, quantity((LineDriver) driver, lines)));
        return ExactOracle.thousandths(term.minutes(), quantities).longValueExact();
    }

    private static long quantity(LineDriver driver, List<Line> lines) {
        List<Line> counting = lines.stream().filter(line -> counts(driver, line)).toList();
        return switch (driver.basis()) {
            case ORDER -> counting.isEmpty() ? 0 : 1;
            case LINE -> counting.size();
            case UNIT -> counting.stream().mapToLong(line -> Math.abs(line.quantity())).sum();
        };
    }

    private static List<List<Line>> orders(List<Line> lines) {
        Map<String, List<Line>> orders = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.kind() != RowKind.NOT_A_CUSTOMERS) {
                orders.computeIfAbsent(line.customer() + " " + line.order(), _ -> new ArrayList<>())
                        .add(line);
            }
        }
        return List.copyOf(orders.values());
    }
}
