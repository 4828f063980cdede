package org.whalecurve.application.scorecards.internal;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.customers.port.CustomerGroups;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.application.scorecards.port.FollowingRun;
import org.whalecurve.application.scorecards.port.RunFigures;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunResult;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.figures.Figure;
import org.whalecurve.domain.scorecards.figures.LedgerFigures;
import org.whalecurve.domain.scorecards.figures.OperationsFigure;

/** Works the figures of runs out, once for each run, of the company and of every unit. */
public final class LedgerFiguring {

    private final ProfitabilityRuns runs;
    private final StatementStore statements;
    private final Customers customers;
    private final OperationsFiguring operations;
    private final RunFigures figures;

    public LedgerFiguring(
            ProfitabilityRuns runs,
            StatementStore statements,
            Customers customers,
            OperationsFiguring operations,
            RunFigures figures) {
        this.runs = runs;
        this.statements = statements;
        this.customers = customers;
        this.operations = operations;
        this.figures = figures;
    }

    /** The facts of operations that figures rest on besides the runs, as they were at a moment. */
    BookedOperations operations(Instant by) {
        return operations.booked(by);
    }

    /**
     * The figures of a unit in each of the runs; those that nobody has worked out yet are now.
     *
     * @param booked the facts of operations that they rest on
     */
    Map<FollowingRun, Map<Figure, Observation>> of(
            Collection<FollowingRun> wanted, BookedOperations booked, String unit) {
        Map<FollowingRun, Map<Figure, Observation>> kept = figures.find(wanted, unit);
        List<FollowingRun> missing = wanted.stream().filter(run -> !kept.containsKey(run)).toList();
        if (missing.isEmpty()) {
            return kept;
        }
        CustomerGroups groups = customers.groups();
        missing.forEach(run -> figures.keep(run, workedOut(run, booked, groups)));
        return figures.find(wanted, unit);
    }

    /** What every customer brought and took in a run. */
    public CustomerEarnings earnings(String run) {
        RunResult result = result(run);
        return statements.earnings(result.statements(), result.summary().purposes());
    }

    /** ISO 4217 code of the amounts of a run. */
    public String currency(String run) {
        return result(run).summary().currency();
    }

    private Run run(String id) {
        return runs.find(id).orElseThrow();
    }

    private RunResult result(String run) {
        RunResult result = run(run).result();
        if (result == null) {
            throw new IllegalStateException("run " + run + " is of record and has no result");
        }
        return result;
    }

    private Map<String, Map<Figure, Observation>> workedOut(
            FollowingRun run, BookedOperations booked, CustomerGroups groups) {
        CustomerEarnings is = earnings(run.run());
        CustomerEarnings was = run.before() == null ? null : earnings(run.before());
        List<String> units = groups.membership(CustomerGrouping.UNIT).names();
        List<CustomerEarnings> present = parted(is, groups, units.size());
        List<CustomerEarnings> past = was == null ? List.of() : parted(was, groups, units.size());
        List<Map<OperationsFigure, Observation>> worked =
                operations.of(run(run.run()), currency(run.run()), booked, groups, present);
        Map<String, Map<Figure, Observation>> byUnit = new HashMap<>();
        for (int part = 0; part < present.size(); part++) {
            String unit = part == 0 ? Scorecard.WHOLE_COMPANY : units.get(part - 1);
            if (!unit.isEmpty()) {
                Map<Figure, Observation> figures =
                        ofCustomers(was == null ? null : past.get(part), present.get(part));
                figures.putAll(worked.get(part));
                byUnit.put(unit, figures);
            }
        }
        requireNonNull(byUnit.get(Scorecard.WHOLE_COMPANY))
                .putAll(LedgerFigures.ofCompany(result(run.run()).summary()));
        return byUnit;
    }

    private static Map<Figure, Observation> ofCustomers(
            @Nullable CustomerEarnings was, CustomerEarnings is) {
        Map<Figure, Observation> figures = new HashMap<>(LedgerFigures.ofCustomers(is));
        if (was != null) {
            figures.putAll(LedgerFigures.between(was, is));
        }
        return figures;
    }

    /** All customers first, then those of each unit. */
    private static List<CustomerEarnings> parted(
            CustomerEarnings earnings, CustomerGroups groups, int units) {
        int[] unitOf = groups.groupsOf(earnings.customers(), CustomerGrouping.UNIT);
        List<CustomerEarnings> parts = new ArrayList<>();
        parts.add(earnings);
        for (int unit = 0; unit < units; unit++) {
            int wanted = unit;
            parts.add(earnings.where(row -> unitOf[row] == wanted));
        }
        return parts;
    }
}
