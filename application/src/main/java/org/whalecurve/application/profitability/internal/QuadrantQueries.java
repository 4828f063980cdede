package org.whalecurve.application.profitability.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.profitability.QuadrantReport;
import org.whalecurve.application.profitability.QuadrantReport.Placed;
import org.whalecurve.application.profitability.ViewQuadrant;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.quadrant.CustomerQuadrant;

/** Parts the customers of a run from columns of numbers, never from whole statements. */
public final class QuadrantQueries implements ViewQuadrant {

    private final Results results;
    private final StatementStore statements;
    private final Customers customers;

    public QuadrantQueries(Results results, StatementStore statements, Customers customers) {
        this.results = results;
        this.statements = statements;
        this.customers = customers;
    }

    @Override
    public QuadrantReport viewQuadrant(
            Actor actor, String runId, CustomerFilter filter, int limit) {
        Results.Found found = results.of(actor, runId);
        RunSummary summary = found.result().summary();
        CustomerEarnings all = statements.earnings(found.result().statements(), summary.purposes());
        int @Nullable [] wanted = results.selection(actor, filter);
        CustomerEarnings seen =
                wanted == null
                        ? all
                        : all.where(row -> Arrays.binarySearch(wanted, all.customers()[row]) >= 0);
        CustomerQuadrant quadrant = CustomerQuadrant.of(seen, Page.limit(limit));
        return new QuadrantReport(
                runId,
                found.run().inputs().period(),
                summary.currency(),
                quadrant,
                placed(quadrant),
                summary.customers() - seen.size());
    }

    private List<Placed> placed(CustomerQuadrant quadrant) {
        Map<Integer, Customer> known =
                customers.byNumber(
                        quadrant.largest().stream().map(CustomerQuadrant.Point::customer).toList());
        return quadrant.largest().stream()
                .map(point ->
                        new Placed(Objects.requireNonNull(known.get(point.customer())), point))
                .toList();
    }
}
