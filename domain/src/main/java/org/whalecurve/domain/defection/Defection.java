package org.whalecurve.domain.defection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.lifetime.models.TransactionModel;
import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.lifetime.purchases.HistoryGroups;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.lifetime.purchases.PurchaseHistories;
import org.whalecurve.domain.lifetime.runs.LifetimeCalculation;
import org.whalecurve.domain.lifetime.runs.LifetimeInputs;
import org.whalecurve.domain.lifetime.value.Valuation;
import org.whalecurve.domain.lifetime.value.ValuedCustomer;
import org.whalecurve.domain.lifetime.value.ValuedCustomers;
import org.whalecurve.domain.statistics.Estimate;

/**
 * Which customers may be leaving: those whose pause is so long that, in their own rhythm, it
 * happens by chance once in twenty times at the most, and, where the histories tell that customers
 * stop, those whose likelihood to still be one has fallen by a fifth within a quarter of a year.
 *
 * <p>Invariants, each with a property test: who is named has a reason; whoever bought once alone
 * has no rhythm of its own and is never named for a long pause; stakes are finite.
 *
 * @param looked how many customers were looked at
 * @param withoutRhythm how many of them bought on one day only
 * @param leaving those who may be leaving, by number
 */
public record Defection(int looked, int withoutRhythm, List<LeavingCustomer> leaving) {

    /** A pause is long if it is this likely by chance, at the most. */
    public static final double RARE = 0.05;

    /** A likelihood has fallen if it did by so much. */
    public static final double FALL = 0.2;

    /** Within so many days: a quarter of a year of whole weeks. */
    public static final int QUARTER_DAYS = 91;

    /** Less likely a customer than that is none any more: nothing is at stake with it. */
    private static final double SURELY_GONE = 1e-6;

    public Defection {
        leaving = List.copyOf(leaving);
    }

    /**
     * Looks at every customer of a lifetime run.
     *
     * @param revenue the purchases of the run with what they brought as amounts
     * @param calculated the run's customers and model
     */
    public static Defection of(
            LifetimeInputs inputs, PurchaseDays revenue, LifetimeCalculation calculated) {
        TransactionModel model = calculated.result().used().model();
        ValuedCustomers profits = calculated.customers();
        ValuedCustomers revenues =
                new Valuation(revenue, inputs.horizon(), inputs.discounting()).of(model);
        PurchaseRhythm rhythm = PurchaseRhythm.of(model);
        double[] before =
                calculated.result().stoppingIsSeen()
                        ? aliveBefore(model, revenue)
                        : new double[] {};
        int withoutRhythm = 0;
        List<LeavingCustomer> leaving = new ArrayList<>();
        for (int row = 0; row < profits.size(); row++) {
            ValuedCustomer profit = profits.row(row);
            withoutRhythm += profit.history().repeats() == 0 ? 1 : 0;
            AliveFall fall = before.length == 0 ? null : new AliveFall(before[row], profit.alive());
            LeavingCustomer one = looked(rhythm, fall, profit, revenues.row(row), revenue, row);
            if (one != null) {
                leaving.add(one);
            }
        }
        return new Defection(profits.size(), withoutRhythm, leaving);
    }

    private static @Nullable LeavingCustomer looked(
            PurchaseRhythm rhythm,
            @Nullable AliveFall fall,
            ValuedCustomer profit,
            ValuedCustomer brings,
            PurchaseDays revenue,
            int place) {
        History history = profit.history();
        double chance = rhythm.chanceOfPause(history);
        boolean pauses = history.repeats() > 0 && chance <= RARE;
        boolean gone = profit.alive() < SURELY_GONE;
        boolean fell = fall != null && fall.fall() >= FALL;
        if (gone || !(pauses || fell)) {
            return null;
        }
        List<Reason> reasons = new ArrayList<>();
        double usual = rhythm.usualGap(history);
        if (pauses) {
            reasons.add(
                    new Reason(Reason.Kind.LONG_PAUSE, history.age() - history.recency(), usual));
        }
        if (fall != null && fell) {
            reasons.add(new Reason(Reason.Kind.LIKELIHOOD_FELL, fall.at(), fall.before()));
        }
        reasons.addAll(Trend.reasons(revenue, place));
        return new LeavingCustomer(
                profit.customer(),
                history,
                usual,
                chance,
                fall,
                ifAlive(profit),
                ifAlive(brings),
                reasons);
    }

    /**
     * What is expected of a customer if it is alive, and its error, out of what is expected of it
     * anyway: with a likelihood p to be alive, V = p·V₁ + p(1 − p)·m².
     */
    static Estimate ifAlive(ValuedCustomer value) {
        double alive = value.alive();
        double stake = value.future().value() / alive;
        double error = value.future().standardError();
        double variance = (error * error - alive * (1 - alive) * stake * stake) / alive;
        return new Estimate(stake, Math.sqrt(Math.max(0, variance)));
    }

    /** The likelihoods a quarter earlier; those who came later surely were customers by then. */
    private static double[] aliveBefore(TransactionModel model, PurchaseDays purchases) {
        LocalDate day = purchases.cut().minusDays(QUARTER_DAYS);
        PurchaseHistories known = purchases.histories(day);
        HistoryGroups groups = known.grouped();
        double[] ofGroup = new double[groups.size()];
        for (int group = 0; group < ofGroup.length; group++) {
            ofGroup[group] = model.alive(groups.history(group));
        }
        double[] alive = new double[purchases.size()];
        Arrays.fill(alive, 1);
        for (int row = 0; row < known.size(); row++) {
            alive[known.places()[row]] = ofGroup[groups.groupOf(row)];
        }
        return alive;
    }
}
