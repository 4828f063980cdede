package org.whalecurve.application.profitability.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.products.port.Products;
import org.whalecurve.application.profitability.ExportCustomerObjects;
import org.whalecurve.application.profitability.ObjectQuestion;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.RankCustomerObjects;
import org.whalecurve.application.profitability.RankedCustomerObjects;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.explanation.DividedStatement;
import org.whalecurve.domain.profitability.CustomerStatement;

/**
 * What one customer's products, markets and channels earn, worked out when it is asked for from the
 * customer's own lines. Whoever may see a statement may see it divided.
 */
public final class CustomerObjects implements RankCustomerObjects, ExportCustomerObjects {

    private final Results results;
    private final ViewStatement statements;
    private final RunMaterial material;
    private final ObjectNaming naming;

    /**
     * @param statements looks statements up within the actor's scope
     */
    public CustomerObjects(
            Results results, ViewStatement statements, RunMaterial material, Products products) {
        this.results = results;
        this.statements = statements;
        this.material = material;
        this.naming = new ObjectNaming(products);
    }

    private record Divided(ExplainedCustomer customer, DividedStatement statement) {}

    @Override
    public RankedCustomerObjects rankCustomerObjects(
            Actor actor, String runId, String customerKey, ObjectQuestion question) {
        Divided divided = divide(actor, runId, customerKey, question.object());
        List<CustomerStatement> ranked =
                divided.statement().parts().stream()
                        .filter(part -> part.customer() != CostObject.NONE)
                        .sorted(comparator(question.order()))
                        .toList();
        Page<CustomerStatement> part = Parts.of(ranked, question.after(), question.limit());
        return new RankedCustomerObjects(
                divided.customer().view(),
                question.object(),
                views(divided, part.items()),
                none(divided),
                ranked.size(),
                Math.toIntExact(ranked.stream().filter(each -> each.profit() < 0).count()),
                part.next());
    }

    @Override
    public void exportCustomerObjects(
            Actor actor,
            String runId,
            String customerKey,
            CostObject object,
            Consumer<ObjectView> receiver) {
        Divided divided = divide(actor, runId, customerKey, object);
        views(divided, divided.statement().parts()).forEach(receiver);
    }

    private Divided divide(Actor actor, String runId, String customerKey, CostObject object) {
        ExplainedCustomer customer =
                ExplainedCustomer.of(actor, runId, customerKey, results, statements, material);
        return new Divided(
                customer,
                ExplainedCustomer.orRefused(() ->
                        customer.explanation()
                                .dividedOver(
                                        object, customer.found().result().objects().lineNames())));
    }

    private List<ObjectView> views(Divided divided, List<CustomerStatement> parts) {
        DividedStatement statement = divided.statement();
        return naming.views(
                statement.object(),
                parts,
                statement::nameOf,
                (_, part) -> divided.customer().found().objectView(null, part));
    }

    private @Nullable ObjectView none(Divided divided) {
        List<CustomerStatement> none =
                divided.statement().parts().stream()
                        .filter(part -> part.customer() == CostObject.NONE)
                        .toList();
        return none.isEmpty() ? null : views(divided, none).getFirst();
    }

    private static Comparator<CustomerStatement> comparator(StatementOrder order) {
        ToLongFunction<CustomerStatement> figure =
                switch (order.by()) {
                    case PROFIT -> CustomerStatement::profit;
                    case NET_REVENUE -> CustomerStatement::netRevenue;
                    case PRODUCT_COST -> CustomerStatement::productCost;
                    case COST_TO_SERVE -> CustomerStatement::costToServe;
                };
        Comparator<CustomerStatement> by = Comparator.comparingLong(figure);
        return (order.ascending() ? by : by.reversed())
                .thenComparingInt(CustomerStatement::customer);
    }
}
