package org.whalecurve.application.profitability.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.products.port.Products;
import org.whalecurve.application.profitability.HeatMapQuestion;
import org.whalecurve.application.profitability.HeatMapReport;
import org.whalecurve.application.profitability.ViewHeatMap;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.heatmap.HeatCell;
import org.whalecurve.domain.heatmap.HeatMap;
import org.whalecurve.domain.heatmap.HeatMap.OfAll;
import org.whalecurve.domain.heatmap.HeatMap.OfCustomer;
import org.whalecurve.domain.products.Product;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.profitability.StatementFile;

/**
 * Lays customers and products out as a map. Customers are chosen by rank from the statements; only
 * the lines of those chosen are read.
 */
public final class HeatMapping implements ViewHeatMap {

    private final Results results;
    private final StatementStore statements;
    private final ViewStatement viewStatement;
    private final RunMaterial material;
    private final Customers customers;
    private final Products products;

    /**
     * @param viewStatement looks statements up within the actor's scope
     */
    public HeatMapping(
            Results results,
            StatementStore statements,
            ViewStatement viewStatement,
            RunMaterial material,
            Customers customers,
            Products products) {
        this.results = results;
        this.statements = statements;
        this.viewStatement = viewStatement;
        this.material = material;
        this.customers = customers;
        this.products = products;
    }

    @Override
    public HeatMapReport viewHeatMap(Actor actor, String runId, HeatMapQuestion question) {
        StatementOrder order = question.order();
        int rows = question.customers();
        int columns = question.products();
        requireInRange("customers", rows);
        requireInRange("products", columns);
        Results.Found found = results.of(actor, runId);
        int @Nullable [] inScope = results.selection(actor, CustomerFilter.ALL);
        List<Customer> chosen =
                named(statements.list(found.result().statements(), inScope, order, 0, rows));
        List<OfCustomer> cells =
                chosen.stream().map(customer -> divided(actor, runId, customer)).toList();
        OfAll all =
                actor.scope() instanceof CustomerScope.WholeCompany
                        ? ofAll(found, order, columns)
                        : null;
        List<Integer> numbers =
                all == null
                        ? bought(cells, order, columns)
                        : chosenProducts(fileOf(found), order, columns);
        Map<Integer, Product> known = products.byNumber(numbers);
        int present = found.result().summary().customers();
        int seen =
                inScope == null
                        ? present
                        : statements
                                .ranked(found.result().statements(), inScope)
                                .customers()
                                .length;
        return new HeatMapReport(
                runId,
                found.run().inputs().period(),
                found.result().summary().currency(),
                chosen,
                numbers.stream().map(number -> Objects.requireNonNull(known.get(number))).toList(),
                HeatMap.of(cells, numbers, all),
                all == null ? 0 : present - chosen.size(),
                present - seen);
    }

    /** What the customer bought and bore, divided as the run did. */
    private OfCustomer divided(Actor actor, String runId, Customer of) {
        ExplainedCustomer customer =
                ExplainedCustomer.of(actor, runId, of.key(), results, viewStatement, material);
        Map<Integer, HeatCell> byProduct = new HashMap<>();
        ExplainedCustomer.orRefused(() ->
                        customer.explanation()
                                .dividedOver(
                                        CostObject.PRODUCT,
                                        customer.found().result().objects().lineNames()))
                .parts()
                .forEach(part -> byProduct.put(part.customer(), cell(part)));
        return new OfCustomer(cell(customer.view().statement()), byProduct);
    }

    private OfAll ofAll(Results.Found found, StatementOrder order, int columns) {
        StatementFile file = fileOf(found);
        Map<Integer, HeatCell> byProduct = new HashMap<>();
        statements
                .list(file, null, order, 0, columns)
                .forEach(each -> byProduct.put(each.customer(), cell(each)));
        statements
                .find(file, CostObject.NONE)
                .ifPresent(none -> byProduct.put(CostObject.NONE, cell(none)));
        return new OfAll(whole(found), byProduct);
    }

    /** All customers and the lines without one. */
    private static HeatCell whole(Results.Found found) {
        RunSummary summary = found.result().summary();
        return cell(summary.assigned()).plus(cell(summary.unassigned()));
    }

    private static HeatCell cell(RunSummary.Totals totals) {
        return new HeatCell(totals.netRevenue(), totals.profit());
    }

    private List<Integer> chosenProducts(StatementFile file, StatementOrder order, int columns) {
        return statements.list(file, null, order, 0, columns).stream()
                .map(CustomerStatement::customer)
                .toList();
    }

    /**
     * Who does not see the company sees what these customers bought, and what of it counts most.
     */
    private static List<Integer> bought(
            List<OfCustomer> customers, StatementOrder order, int columns) {
        Map<Integer, HeatCell> together = new HashMap<>();
        customers.forEach(customer ->
                customer.byProduct()
                        .forEach((product, cell) -> together.merge(product, cell, HeatCell::plus)));
        together.remove(CostObject.NONE);
        ToLongFunction<HeatCell> figure =
                order.by() == StatementOrder.Figure.PROFIT
                        ? HeatCell::profit
                        : HeatCell::netRevenue;
        Comparator<Map.Entry<Integer, HeatCell>> ascending =
                Comparator.comparingLong(each -> figure.applyAsLong(each.getValue()));
        return together.entrySet().stream()
                .sorted(
                        (order.ascending() ? ascending : ascending.reversed())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(columns)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Customer> named(List<CustomerStatement> part) {
        Map<Integer, Customer> known =
                customers.byNumber(part.stream().map(CustomerStatement::customer).toList());
        return part.stream()
                .map(each -> Objects.requireNonNull(known.get(each.customer())))
                .toList();
    }

    private static HeatCell cell(CustomerStatement statement) {
        return new HeatCell(statement.netRevenue(), statement.profit());
    }

    private static StatementFile fileOf(Results.Found found) {
        return found.result()
                .objects()
                .of(CostObject.PRODUCT)
                .orElseThrow(() ->
                        Refusal.conflict(
                                "no-statements-of-objects",
                                "The run was computed before every product had a statement: order the period again."));
    }

    private static void requireInRange(String what, int number) {
        if (number < 1 || number > MOST) {
            throw Refusal.wrongInput(
                    "map-too-large",
                    "A map has from 1 to %d %s, not %d.".formatted(MOST, what, number));
        }
    }
}
