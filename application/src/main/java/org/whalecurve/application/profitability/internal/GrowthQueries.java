package org.whalecurve.application.profitability.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.profitability.GrowthReport;
import org.whalecurve.application.profitability.ViewGrowth;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.growth.ChangedCustomer;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.growth.CustomerGrowth;
import org.whalecurve.domain.growth.Growth;

/** Sets what two runs kept of their customers against one another: neither is computed again. */
public final class GrowthQueries implements ViewGrowth {

    private final Results results;
    private final StatementStore statements;
    private final Customers customers;

    public GrowthQueries(Results results, StatementStore statements, Customers customers) {
        this.results = results;
        this.statements = statements;
        this.customers = customers;
    }

    @Override
    public GrowthReport viewGrowth(
            Actor actor, String from, String to, Growth answer, @Nullable String after, int limit) {
        RunPair runs = RunPair.of(results, actor, from, to);
        int skip = after == null ? 0 : Parts.positionOf(after);
        CustomerGrowth growth =
                CustomerGrowth.between(
                        earnings(runs.one()),
                        earnings(runs.other()),
                        answer,
                        skip,
                        Page.limit(limit));
        long end = (long) skip + growth.listed().size();
        return new GrowthReport(
                runs.from(),
                runs.to(),
                runs.months(),
                runs.currency(),
                runs.other().result().summary().levels().tellPurposesApart(),
                growth,
                answer,
                new Page<>(
                        named(growth.listed()),
                        end < growth.kept(answer).customers() ? String.valueOf(end) : null));
    }

    private CustomerEarnings earnings(Results.Found found) {
        return statements.earnings(
                found.result().statements(), found.result().summary().purposes());
    }

    private List<GrowthReport.GrownCustomer> named(List<ChangedCustomer> listed) {
        Map<Integer, Customer> known =
                customers.byNumber(listed.stream().map(ChangedCustomer::customer).toList());
        return listed.stream()
                .map(each ->
                        new GrowthReport.GrownCustomer(known.get(each.customer()), each.change()))
                .toList();
    }
}
