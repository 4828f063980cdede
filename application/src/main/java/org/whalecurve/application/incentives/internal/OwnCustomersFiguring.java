package org.whalecurve.application.incentives.internal;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.customers.port.CustomerGroups;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.scorecards.internal.LedgerFiguring;
import org.whalecurve.application.scorecards.internal.RunsOfRecord;
import org.whalecurve.application.scorecards.port.FollowingRun;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.Participant;
import org.whalecurve.domain.incentives.Yardstick.OfOwnCustomers;
import org.whalecurve.domain.scorecards.MeasureHistory;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;
import org.whalecurve.domain.scorecards.figures.LedgerFigures;

/** Works out of the runs of record what the customers of each participant brought and took. */
public final class OwnCustomersFiguring {

    private final LedgerFiguring figuring;
    private final Customers customers;

    public OwnCustomersFiguring(LedgerFiguring figuring, Customers customers) {
        this.figuring = figuring;
        this.customers = customers;
    }

    /**
     * The figures of the customers of each participant of a plan.
     *
     * @throws Refusal CONFLICT if the runs are of another currency than the plan
     */
    OwnFigures of(IncentivePlan plan, RunsOfRecord record, Months months) {
        Map<Months, FollowingRun> runs = runs(record, months);
        requireCurrency(plan, runs);
        CustomerGroups groups = customers.groups();
        List<String> owners = groups.membership(CustomerGrouping.OWNER).names();
        Map<String, Map<LedgerFigure, Map<Months, Observation>>> observed = new HashMap<>();
        Map<String, BitSet> seen = new HashMap<>();
        boolean comparing = comparesPeriods(plan);
        runs.forEach((stretch, run) -> {
            CustomerEarnings is = figuring.earnings(run.run());
            int[] ownerOf = groups.groupsOf(is.customers(), CustomerGrouping.OWNER);
            CustomerEarnings was =
                    comparing && run.before() != null ? figuring.earnings(run.before()) : null;
            int[] ownerOfThose =
                    was == null
                            ? new int[0]
                            : groups.groupsOf(was.customers(), CustomerGrouping.OWNER);
            for (Participant participant : plan.participants()) {
                int owner = owners.indexOf(participant.user());
                if (owner >= 0) {
                    CustomerEarnings own = is.where(row -> ownerOf[row] == owner);
                    keep(
                            observed.computeIfAbsent(
                                    participant.user(), _ -> new EnumMap<>(LedgerFigure.class)),
                            stretch,
                            figures(
                                    own,
                                    was == null
                                            ? null
                                            : was.where(row -> ownerOfThose[row] == owner)));
                    BitSet known = seen.computeIfAbsent(participant.user(), _ -> new BitSet());
                    for (int customer : own.customers()) {
                        known.set(customer);
                    }
                }
            }
        });
        return new OwnFigures(months, histories(observed), counts(seen));
    }

    /** That of all the months together if there is one, because it tells all of them. */
    static Map<Months, FollowingRun> runs(RunsOfRecord record, Months months) {
        Map<Months, FollowingRun> within = record.within(months);
        FollowingRun together = within.get(months);
        return together == null ? within : Map.of(months, together);
    }

    private void requireCurrency(IncentivePlan plan, Map<Months, FollowingRun> runs) {
        runs.values().stream()
                .limit(1) // the runs of record of a company share the currency of its books
                .map(run -> figuring.currency(run.run()))
                .filter(currency -> !currency.equals(plan.currency().getCurrencyCode()))
                .forEach(currency -> {
                    throw Refusal.conflict(
                            "plan-currency",
                            "The incentive plan is in %s, but the runs of record are in %s: add a version in that currency."
                                    .formatted(plan.currency().getCurrencyCode(), currency));
                });
    }

    private static boolean comparesPeriods(IncentivePlan plan) {
        return plan.yardsticks().stream()
                .anyMatch(by ->
                        by instanceof OfOwnCustomers(var figure)
                                && (figure == LedgerFigure.RETENTION
                                        || figure == LedgerFigure.RECOVERED_PROFIT));
    }

    private static Map<LedgerFigure, Observation> figures(
            CustomerEarnings is, @Nullable CustomerEarnings was) {
        Map<LedgerFigure, Observation> figures = LedgerFigures.ofCustomers(is);
        if (was != null) {
            figures.putAll(LedgerFigures.between(was, is));
        }
        return figures;
    }

    private static void keep(
            Map<LedgerFigure, Map<Months, Observation>> observed,
            Months stretch,
            Map<LedgerFigure, Observation> figures) {
        figures.forEach((figure, observation) ->
                observed.computeIfAbsent(figure, _ -> new LinkedHashMap<>())
                        .put(stretch, observation));
    }

    private static Map<String, Map<LedgerFigure, MeasureHistory>> histories(
            Map<String, Map<LedgerFigure, Map<Months, Observation>>> observed) {
        Map<String, Map<LedgerFigure, MeasureHistory>> histories = new HashMap<>();
        observed.forEach((user, figures) -> {
            Map<LedgerFigure, MeasureHistory> own = new EnumMap<>(LedgerFigure.class);
            figures.forEach((figure, values) -> own.put(figure, new MeasureHistory(values)));
            histories.put(user, own);
        });
        return histories;
    }

    private static Map<String, Integer> counts(Map<String, BitSet> seen) {
        Map<String, Integer> counts = new HashMap<>();
        seen.forEach((user, known) -> counts.put(user, known.cardinality()));
        return counts;
    }
}
