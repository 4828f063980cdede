package org.whalecurve.web.world;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.profitability.AllocationReport;
import org.whalecurve.application.profitability.RankedCustomers;
import org.whalecurve.application.profitability.RankingQuestion;
import org.whalecurve.application.profitability.Reconciliation;
import org.whalecurve.application.profitability.ScopedWhaleCurve;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.profitability.CapitalCharge;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.WhaleCurve;

/** Answers the questions about results from generated companies. */
final class Results {

    private final List<GeneratedCompany> periods;

    Results(List<GeneratedCompany> periods) {
        this.periods = periods;
    }

    ScopedWhaleCurve whaleCurve(Actor actor, String run, CustomerFilter filter) {
        GeneratedCompany company = company(run);
        List<CustomerStatement> seen = seen(actor, company, filter);
        return new ScopedWhaleCurve(
                run,
                company.run.inputs().period(),
                "GBP",
                WhaleCurve.of(seen.stream().mapToLong(CustomerStatement::profit).toArray(), 400),
                GeneratedCompany.CUSTOMERS - seen.size());
    }

    RankedCustomers rank(Actor actor, String run, RankingQuestion question) {
        GeneratedCompany company = company(run);
        int from = question.fromRank() == null ? 1 : question.fromRank();
        int to = question.toRank() == null ? Integer.MAX_VALUE : question.toRank();
        if (from < 1 || to < from) {
            throw Refusal.wrongInput("ranks", "Ranks begin at 1 and end after they begin.");
        }
        List<CustomerStatement> seen = seen(actor, company, CustomerFilter.ALL);
        List<CustomerStatement> selected =
                seen.subList(Math.min(from - 1, seen.size()), Math.min(to, seen.size())).stream()
                        .filter(one -> fits(company, one, question.filter()))
                        .sorted(order(question.order()))
                        .toList();
        int after = question.after() == null ? 0 : Integer.parseInt(question.after());
        int end = Math.min(after + question.limit(), selected.size());
        return new RankedCustomers(
                selected.subList(after, end).stream().map(one -> view(company, one)).toList(),
                selected.size(),
                GeneratedCompany.CUSTOMERS - seen.size(),
                end == selected.size() ? null : Integer.toString(end));
    }

    StatementView statement(Actor actor, String run, String key) {
        GeneratedCompany company = company(run);
        if (key.equals(ViewStatement.UNASSIGNED)
                && actor.scope() instanceof CustomerScope.WholeCompany) {
            return view(company, company.statements.getFirst());
        }
        return seen(actor, company, CustomerFilter.ALL).stream()
                .map(one -> view(company, one))
                .filter(view -> view.customer() != null && view.customer().key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("customer", key));
    }

    List<StatementView> all(Actor actor, String run) {
        GeneratedCompany company = company(run);
        return seen(actor, company, CustomerFilter.ALL).stream()
                .map(one -> view(company, one))
                .toList();
    }

    Reconciliation reconciliation(Actor actor, String run) {
        GeneratedCompany company = company(run);
        if (!(actor.scope() instanceof CustomerScope.WholeCompany)) {
            throw Refusal.denied();
        }
        var result = company.run.result();
        if (result == null) {
            throw Refusal.notFound("run", run);
        }
        return new Reconciliation(
                run,
                company.run.inputs().period(),
                result.summary(),
                result.certificate(),
                result.ledger());
    }

    AllocationReport allocations(Actor actor, String run) {
        Reconciliation whole = reconciliation(actor, run);
        var result = company(run).run.result();
        if (result == null) {
            throw Refusal.notFound("run", run);
        }
        return new AllocationReport(
                run, whole.period(), "GBP", result.allocation(), result.summary().pools());
    }

    private GeneratedCompany company(String run) {
        return periods.stream()
                .filter(company -> company.run.id().equals(run))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("run", run));
    }

    private static List<CustomerStatement> seen(
            Actor actor, GeneratedCompany company, CustomerFilter filter) {
        return company.statements.stream()
                .filter(one -> one.rank() > 0)
                .filter(one -> sees(actor, customer(company, one)))
                .filter(one -> fits(company, one, filter))
                .toList();
    }

    private static boolean sees(Actor actor, Customer customer) {
        return actor.scope().includes(customer);
    }

    private static boolean fits(
            GeneratedCompany company, CustomerStatement one, CustomerFilter filter) {
        Customer customer = customer(company, one);
        String text = filter.text();
        return (text == null || customer.name().contains(text) || customer.key().contains(text))
                && is(filter.country(), customer.country())
                && is(filter.segment(), customer.segment())
                && is(filter.account(), customer.account())
                && is(filter.owner(), customer.owner())
                && is(filter.unit(), customer.unit());
    }

    private static boolean is(@Nullable String wanted, @Nullable String value) {
        return wanted == null || wanted.equals(value);
    }

    private static Comparator<CustomerStatement> order(StatementOrder order) {
        Comparator<CustomerStatement> by =
                Comparator.comparingLong(
                        switch (order.by()) {
                            case PROFIT -> CustomerStatement::profit;
                            case NET_REVENUE -> CustomerStatement::netRevenue;
                            case PRODUCT_COST -> CustomerStatement::productCost;
                            case COST_TO_SERVE -> CustomerStatement::costToServe;
                        });
        return order.ascending() ? by : by.reversed();
    }

    private static Customer customer(GeneratedCompany company, CustomerStatement one) {
        return company.customers.get(one.customer() - 1);
    }

    private static StatementView view(GeneratedCompany company, CustomerStatement one) {
        var result = company.run.result();
        if (result == null) {
            throw new IllegalStateException("a generated company is always computed");
        }
        Customer customer = one.rank() == 0 ? null : customer(company, one);
        CapitalCharge charge = result.summary().capital();
        return new StatementView(
                company.run.id(),
                company.run.inputs().period(),
                "GBP",
                customer,
                one,
                company.activities,
                company.activities.stream().map(name -> "take-orders").toList(),
                result.summary().drivers(),
                result.summary().assumption(),
                result.summary().levels(),
                List.of(),
                charge == null
                        ? null
                        : charge.costOf(
                                customer == null ? null : customer.key(), one.netRevenue()));
    }
}
