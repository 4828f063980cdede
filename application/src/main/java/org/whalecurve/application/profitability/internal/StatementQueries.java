package org.whalecurve.application.profitability.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.VersionedCustomer;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.profitability.ExportStatements;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.profitability.CustomerStatement;

/** Looks the statements of customers up, one by one or all of them. */
public final class StatementQueries implements ViewStatement, ExportStatements {

    /** Statements that get their customers' names in one look-up. */
    private static final int CHUNK = 1_000;

    private final Results results;
    private final StatementStore statements;
    private final Customers customers;

    public StatementQueries(Results results, StatementStore statements, Customers customers) {
        this.results = results;
        this.statements = statements;
        this.customers = customers;
    }

    @Override
    public StatementView viewStatement(Actor actor, String runId, String customerKey) {
        Results.Found found = results.of(actor, runId);
        Customer customer =
                customerKey.equals(UNASSIGNED) ? null : customerInScope(actor, customerKey);
        if (customer == null && !(actor.scope() instanceof CustomerScope.WholeCompany)) {
            throw Refusal.notFound("customer", customerKey);
        }
        int number = customer == null ? OrderLineColumns.UNASSIGNED : customer.number();
        return statements
                .find(found.result().statements(), number)
                .map(statement -> found.view(customer, statement))
                .orElseThrow(() -> Refusal.notFound("statement of customer", customerKey));
    }

    @Override
    public void exportStatements(Actor actor, String runId, Consumer<StatementView> receiver) {
        Results.Found found = results.of(actor, runId);
        if (actor.scope() instanceof CustomerScope.WholeCompany) {
            statements
                    .find(found.result().statements(), OrderLineColumns.UNASSIGNED)
                    .ifPresent(unassigned -> receiver.accept(found.view(null, unassigned)));
        }
        List<CustomerStatement> chunk = new ArrayList<>(CHUNK);
        statements.forEach(
                found.result().statements(),
                results.selection(actor, CustomerFilter.ALL),
                statement -> {
                    chunk.add(statement);
                    if (chunk.size() == CHUNK) {
                        handOut(found, chunk, receiver);
                    }
                });
        handOut(found, chunk, receiver);
    }

    private void handOut(
            Results.Found found, List<CustomerStatement> chunk, Consumer<StatementView> receiver) {
        Map<Integer, Customer> known =
                customers.byNumber(chunk.stream().map(CustomerStatement::customer).toList());
        chunk.forEach(statement ->
                receiver.accept(found.view(known.get(statement.customer()), statement)));
        chunk.clear();
    }

    private @Nullable Customer customerInScope(Actor actor, String key) {
        return customers
                .find(key)
                .map(VersionedCustomer::customer)
                .filter(actor.scope()::includes)
                .orElseThrow(() -> Refusal.notFound("customer", key));
    }
}
