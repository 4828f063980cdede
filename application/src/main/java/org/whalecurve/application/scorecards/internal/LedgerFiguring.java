package org.whalecurve.application.scorecards.internal;

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
import org.whalecurve.domain.profitability.RunResult;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;
import org.whalecurve.domain.scorecards.figures.LedgerFigures;

/** Works the figures of runs out, once for each run, of the company and of every unit. */
public final class LedgerFiguring {

    private final ProfitabilityRuns runs;
    private final StatementStore statements;
    private final Customers customers;
    private final RunFigures figures;

    public LedgerFiguring(
            ProfitabilityRuns runs,
            StatementStore statements,
            Customers customers,
            RunFigures figures) {
        this.runs = runs;
        this.statements = statements;
        this.customers = customers;
        this.figures = figures;
    }

    /** The figures of a unit in each of the runs; those that nobody has worked out yet are now. */
    Map<FollowingRun, Map<LedgerFigure, Observation>> of(
            Collection<FollowingRun> wanted, String unit) {
        Map<FollowingRun, Map<LedgerFigure, Observation>> kept = figures.find(wanted, unit);
        List<FollowingRun> missing = wanted.stream().filter(run -> !kept.containsKey(run)).toList();
        if (missing.isEmpty()) {
            return kept;
        }
        CustomerGroups groups = customers.groups();
        missing.forEach(run -> figures.keep(run, workedOut(run, groups)));
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

    private RunResult result(String run) {
        RunResult result = runs.find(run).orElseThrow().result();
        if (result == null) {
            throw new IllegalStateException("run " + run + " is of record and has no result");
        }
        return result;
    }

    private Map<String, Map<LedgerFigure, Observation>> workedOut(
            FollowingRun run, CustomerGroups groups) {
        CustomerEarnings is = earnings(run.run());
        CustomerEarnings was = run.before() == null ? null : earnings(run.before());
        Map<String, Map<LedgerFigure, Observation>> byUnit = new HashMap<>();
        Map<LedgerFigure, Observation> company =
                LedgerFigures.ofCompany(result(run.run()).summary());
        company.putAll(ofCustomers(was, is));
        byUnit.put(Scorecard.WHOLE_COMPANY, company);
        List<String> units = groups.membership(CustomerGrouping.UNIT).names();
        List<CustomerEarnings> present = parted(is, groups, units.size());
        List<CustomerEarnings> past = was == null ? List.of() : parted(was, groups, units.size());
        for (int unit = 0; unit < units.size(); unit++) {
            if (!units.get(unit).isEmpty()) {
                byUnit.put(
                        units.get(unit),
                        ofCustomers(was == null ? null : past.get(unit), present.get(unit)));
            }
        }
        return byUnit;
    }

    private static Map<LedgerFigure, Observation> ofCustomers(
            @Nullable CustomerEarnings was, CustomerEarnings is) {
        Map<LedgerFigure, Observation> figures = LedgerFigures.ofCustomers(is);
        if (was != null) {
            figures.putAll(LedgerFigures.between(was, is));
        }
        return figures;
    }

    private static List<CustomerEarnings> parted(
            CustomerEarnings earnings, CustomerGroups groups, int units) {
        int[] unitOf = groups.groupsOf(earnings.customers(), CustomerGrouping.UNIT);
        List<CustomerEarnings> parts = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            int wanted = unit;
            parts.add(earnings.where(row -> unitOf[row] == wanted));
        }
        return parts;
    }
}
