package org.whalecurve.web.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.whalecurve.application.scenarios.OpenedScenario;
import org.whalecurve.application.scenarios.SavedScenario;
import org.whalecurve.application.scenarios.ScenarioReport;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * The saved scenarios of a run, and some of them side by side.
 *
 * @param rows the scenarios, the latest first
 * @param compared the names of those that are compared; empty if none are
 * @param lines what is compared
 * @param currency ISO 4217 code of every amount; empty where there is none
 * @param most how many can be compared at once
 */
record ScenariosView(
        List<Row> rows, List<String> compared, List<Line> lines, String currency, int most) {

    /** As many columns as can be read side by side. */
    static final int MOST_COMPARED = 5;

    /**
     * A saved scenario with its figures at saving.
     *
     * @param page address of the scenario
     * @param chosen whether it is among those compared
     */
    record Row(
            String id,
            String name,
            String note,
            String page,
            boolean chosen,
            Amount companyProfit,
            Amount unusedCost,
            String unprofitable,
            Amount peak,
            String savedBy,
            String savedAt) {}

    /**
     * A figure of the run and of each scenario.
     *
     * @param result whether it is a result and not a part
     */
    record Line(String label, List<Amount> values, boolean result) {}

    static ScenariosView of(
            List<SavedScenario> saved, List<OpenedScenario> compared, Wording wording) {
        List<String> chosen = compared.stream().map(opened -> opened.saved().id()).toList();
        return new ScenariosView(
                saved.stream()
                        .map(scenario -> row(scenario, chosen.contains(scenario.id()), wording))
                        .toList(),
                compared.stream().map(opened -> opened.saved().title().name()).toList(),
                compared.isEmpty() ? List.of() : lines(compared, wording),
                saved.isEmpty() ? "" : saved.getFirst().currency(),
                MOST_COMPARED);
    }

    /** The address of a saved scenario. */
    static Address pageOf(SavedScenario scenario) {
        return Address.of("/app/what-if/scenarios/one")
                .with("run", scenario.run())
                .with("scenario", scenario.id());
    }

    private static Row row(SavedScenario scenario, boolean chosen, Wording wording) {
        return new Row(
                scenario.id(),
                scenario.title().name(),
                scenario.title().note(),
                pageOf(scenario).text(),
                chosen,
                wording.amount(scenario.figures().companyProfit(), scenario.currency()),
                wording.amount(scenario.figures().unusedCost(), scenario.currency()),
                wording.count(scenario.figures().unprofitable()),
                wording.amount(scenario.figures().peak(), scenario.currency()),
                scenario.savedBy(),
                wording.moment(scenario.savedAt()));
    }

    private static List<Line> lines(List<OpenedScenario> compared, Wording wording) {
        ScenarioReport first = compared.getFirst().report();
        List<ScenarioReport.Side> sides =
                Stream.concat(
                                Stream.of(first.before()),
                                compared.stream().map(opened -> opened.report().after()))
                        .toList();
        long kept = first.before().outcome().companyProfit();
        Lines lines = new Lines(sides, amount -> wording.amount(amount, first.currency()));
        lines.add("Net revenue", false, side -> side.outcome().total().netRevenue());
        lines.add("Product cost", false, side -> -side.outcome().total().productCost());
        lines.add("Cost to serve", false, side -> -side.outcome().total().costToServe());
        if (sides.stream().anyMatch(side -> side.outcome().total().capitalCost() != 0)) {
            lines.add(
                    "Cost of payment terms", false, side -> -side.outcome().total().capitalCost());
        }
        lines.add("Profit", true, side -> side.outcome().total().profit());
        lines.add("Unused capacity", false, side -> -side.outcome().unusedCost());
        if (first.before().outcome().sustainingCost() != 0) {
            lines.add("Sustaining costs", false, side -> -side.outcome().sustainingCost());
        }
        lines.add("What the company keeps", true, side -> side.outcome().companyProfit());
        lines.add("More than in the run", false, side -> side.outcome().companyProfit() - kept);
        lines.add("Peak of the whale curve", false, side -> side.curve().peakMinor());
        Lines counts = new Lines(sides, wording::quantity);
        counts.add("Unprofitable customers", false, side -> side.curve().unprofitable());
        counts.add("Customers", false, side -> side.curve().customers());
        return Stream.concat(lines.lines.stream(), counts.lines.stream()).toList();
    }

    /** Collects figures of all sides. */
    private static final class Lines {

        private final List<Line> lines = new ArrayList<>();
        private final List<ScenarioReport.Side> sides;
        private final Function<Long, Amount> form;

        Lines(List<ScenarioReport.Side> sides, Function<Long, Amount> form) {
            this.sides = sides;
            this.form = form;
        }

        void add(String label, boolean result, ToLongFunction<ScenarioReport.Side> figure) {
            lines.add(
                    new Line(
                            label,
                            sides.stream()
                                    .map(side -> form.apply(figure.applyAsLong(side)))
                                    .toList(),
                            result));
        }
    }
}
