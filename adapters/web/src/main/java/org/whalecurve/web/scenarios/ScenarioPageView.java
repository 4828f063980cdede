package org.whalecurve.web.scenarios;

import java.util.List;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.scenarios.OpenedScenario;
import org.whalecurve.application.scenarios.SavedScenario;
import org.whalecurve.application.scenarios.ScenarioFigures;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Waterfall;
import org.whalecurve.web.Wording;

/**
 * A saved scenario, computed anew.
 *
 * @param currency ISO 4217 code of every amount
 * @param differs whether the figures are others than at saving
 * @param figures the figures of the run, at saving and now
 * @param changes what is different
 * @param bridge the steps from the run to the scenario
 * @param further the address at which it can be changed further; empty where sliders cannot say all
 * @param mayKeep whether the actor may rename and delete it
 * @param version the version that is shown
 */
record ScenarioPageView(
        String id,
        String run,
        String name,
        String note,
        String savedBy,
        String savedAt,
        String currency,
        boolean differs,
        List<Figure> figures,
        List<ChangeRow> changes,
        Waterfall bridge,
        String further,
        boolean mayKeep,
        long version) {

    /** A figure of the run, at saving and now. */
    record Figure(String label, Amount inTheRun, Amount atSaving, Amount now) {}

    static ScenarioPageView of(OpenedScenario opened, Actor actor, Wording wording) {
        SavedScenario saved = opened.saved();
        return new ScenarioPageView(
                saved.id(),
                saved.run(),
                saved.title().name(),
                saved.title().note(),
                saved.savedBy(),
                wording.moment(saved.savedAt()),
                saved.currency(),
                opened.differs(),
                figures(opened, wording),
                saved.changes().stream()
                        .map(change -> ChangeRow.of(change, opened.report().model()))
                        .toList(),
                ScenarioWaterfall.of(opened.report(), wording),
                Question.addressOf(saved.run(), saved.changes()).map(Address::text).orElse(""),
                saved.savedBy().equals(actor.user()) || actor.may(Right.KEEP_SCENARIOS_OF_OTHERS),
                saved.version());
    }

    private static List<Figure> figures(OpenedScenario opened, Wording wording) {
        ScenarioFigures run = ScenarioFigures.of(opened.report().before());
        ScenarioFigures saved = opened.saved().figures();
        ScenarioFigures now = opened.figures();
        String currency = opened.saved().currency();
        return List.of(
                new Figure(
                        "What the company keeps",
                        wording.amount(run.companyProfit(), currency),
                        wording.amount(saved.companyProfit(), currency),
                        wording.amount(now.companyProfit(), currency)),
                new Figure(
                        "Unused capacity",
                        wording.amount(run.unusedCost(), currency),
                        wording.amount(saved.unusedCost(), currency),
                        wording.amount(now.unusedCost(), currency)),
                new Figure(
                        "Peak of the whale curve",
                        wording.amount(run.peak(), currency),
                        wording.amount(saved.peak(), currency),
                        wording.amount(now.peak(), currency)),
                new Figure(
                        "Unprofitable customers",
                        wording.quantity(run.unprofitable()),
                        wording.quantity(saved.unprofitable()),
                        wording.quantity(now.unprofitable())));
    }
}
