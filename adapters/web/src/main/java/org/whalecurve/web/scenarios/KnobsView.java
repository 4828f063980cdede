package org.whalecurve.web.scenarios;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.whalecurve.application.scenarios.ScenarioReport;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.Driver;
import org.whalecurve.domain.costing.Minutes;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.web.Wording;

/**
 * All that can be changed.
 *
 * @param price what is charged for goods
 * @param fee the amount charged for each unit of a driver
 * @param drivers what can be charged for
 * @param minimumFee the amount charged for an order that is too small
 * @param minimumUnder the value below which an order is too small
 * @param termsDays after how many days customers pay
 * @param termsRate what capital costs a year, in per cent
 * @param pools the resource pools
 * @param activities the activities
 * @param drop keys of the customers to be dropped, parted by commas
 */
record KnobsView(
        Knob price,
        String fee,
        List<DriverChoice> drivers,
        String minimumFee,
        String minimumUnder,
        String termsDays,
        String termsRate,
        List<PoolKnobs> pools,
        List<ActivityKnobs> activities,
        String drop) {

    private static final int PRICES = 25;
    private static final int RESOURCES = 60;

    /** Whether a pool is to be different, so that it should be seen. */
    public boolean poolsChanged() {
        return pools.stream().anyMatch(pool -> pool.expense().moved() || pool.capacity().moved());
    }

    /** Whether an activity is to be different, so that it should be seen. */
    public boolean activitiesChanged() {
        return activities.stream().anyMatch(activity -> activity.time().moved() || activity.open());
    }

    /** A driver in the list of those that can be charged for. */
    record DriverChoice(String name, boolean chosen) {}

    /** What can be changed of a pool. */
    record PoolKnobs(String name, Knob expense, Knob capacity) {}

    /**
     * What can be changed of an activity.
     *
     * @param terms the coefficients of its time equation
     */
    record ActivityKnobs(String name, Knob time, List<TermKnob> terms) {

        /** Whether somebody changed a coefficient, so that they should be seen. */
        public boolean open() {
            return terms.stream().anyMatch(term -> !term.value().isEmpty());
        }
    }

    /**
     * A coefficient.
     *
     * @param name the parameter that sets it
     * @param now minutes in the run
     * @param value minutes asked for; empty for those of the run
     */
    record TermKnob(String name, String driver, String now, String value) {}

    static KnobsView of(ScenarioReport report, Question question, Wording wording) {
        String charged = question.value(Question.FEE_FOR);
        return new KnobsView(
                Knob.of(
                        Question.PRICE,
                        "Prices",
                        "of goods sold and taken back",
                        question,
                        -PRICES,
                        PRICES),
                question.value(Question.FEE),
                report.model().drivers().stream()
                        .map(Driver::name)
                        .map(name -> new DriverChoice(name, name.equals(charged)))
                        .toList(),
                question.value(Question.MINIMUM_FEE),
                question.value(Question.MINIMUM_UNDER),
                question.value(Question.TERMS_DAYS),
                question.value(Question.TERMS_RATE),
                report.before().outcome().pools().stream()
                        .map(pool -> pool(pool, report.currency(), question, wording))
                        .toList(),
                activities(report.model(), question),
                question.value(Question.DROP));
    }

    private static PoolKnobs pool(
            PoolUsage pool, String currency, Question question, Wording wording) {
        return new PoolKnobs(
                pool.name(),
                Knob.of(
                        Question.EXPENSE + pool.pool(),
                        "Expense",
                        wording.money(pool.expense(), currency),
                        question,
                        -RESOURCES,
                        RESOURCES),
                Knob.of(
                        Question.CAPACITY + pool.pool(),
                        "Capacity",
                        wording.hours(pool.capacity()) + " hours",
                        question,
                        -RESOURCES,
                        RESOURCES));
    }

    private static List<ActivityKnobs> activities(ResolvedModel model, Question question) {
        List<ActivityKnobs> knobs = new ArrayList<>();
        for (int a = 0; a < model.activities(); a++) {
            Activity activity = model.model().activities().get(a);
            knobs.add(
                    new ActivityKnobs(
                            activity.name(),
                            Knob.of(
                                    Question.TIME + activity.id(),
                                    "Time",
                                    "it takes",
                                    question,
                                    -RESOURCES,
                                    RESOURCES),
                            terms(model, a, question)));
        }
        return knobs;
    }

    private static List<TermKnob> terms(ResolvedModel model, int activity, Question question) {
        List<TermKnob> terms = new ArrayList<>();
        for (int d = 0; d < model.drivers().size(); d++) {
            long coefficient = model.coefficient(activity, d);
            if (coefficient != 0) {
                String driver = model.drivers().get(d).name();
                String name =
                        Question.MINUTES
                                + model.model().activities().get(activity).id()
                                + "."
                                + driver;
                BigDecimal minutes = Minutes.ofMilliminutes(coefficient).stripTrailingZeros();
                terms.add(
                        new TermKnob(name, driver, minutes.toPlainString(), question.value(name)));
            }
        }
        return terms;
    }
}
