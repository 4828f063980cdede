package org.whalecurve.application.profitability.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.VersionedCustomer;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.profitability.ObjectQuestion;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.RankedObjects;
import org.whalecurve.application.profitability.ViewObject;
import org.whalecurve.application.profitability.ViewWhaleCurve;
import org.whalecurve.application.runs.port.GroupedStatements;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.SustainedObject;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.WhaleCurve;

/**
 * What segments and accounts earn: the sum over the customers that belong to them now, whenever the
 * run was computed. Only for those who see the whole company, because a sum tells of all.
 */
final class GroupResults {

    /** Statements that get their groups' names in one look-up. */
    private static final int CHUNK = 1_000;

    private final StatementStore statements;
    private final Customers customers;

    GroupResults(StatementStore statements, Customers customers) {
        this.statements = statements;
        this.customers = customers;
    }

    RankedObjects rank(Results.Found found, ObjectQuestion question) {
        CostObject object = question.object();
        int skip = question.after() == null ? 0 : Parts.positionOf(question.after());
        int limit = Page.limit(question.limit());
        try (GroupedStatements groups = grouped(found, object)) {
            WhaleCurve curve = WhaleCurve.of(groups.ranked().profits(), ViewWhaleCurve.MOST_POINTS);
            List<CustomerStatement> part = groups.list(question.order(), skip, limit);
            int end = skip + part.size();
            return new RankedObjects(
                    found.run().id(),
                    found.run().inputs().period(),
                    found.result().summary().currency(),
                    object,
                    curve,
                    views(found, object, part),
                    none(found, object, groups).orElse(null),
                    unassigned(found).orElse(null),
                    end < curve.customers() ? String.valueOf(end) : null);
        }
    }

    /** Empty if the group has no customer, or none of them has a statement. */
    Optional<ObjectView> view(Results.Found found, CostObject object, String key) {
        if (key.equals(ViewObject.NONE)) {
            try (GroupedStatements groups = grouped(found, object)) {
                return none(found, object, groups);
            }
        }
        Optional<Customer> known = knownBy(object, key);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        try (GroupedStatements groups = grouped(found, object)) {
            return groups.find(known.get().number())
                    .map(statement -> view(found, object, known.get(), statement));
        }
    }

    void export(Results.Found found, CostObject object, Consumer<ObjectView> receiver) {
        List<CustomerStatement> chunk = new ArrayList<>(CHUNK);
        try (GroupedStatements groups = grouped(found, object)) {
            unassigned(found).ifPresent(receiver);
            none(found, object, groups).ifPresent(receiver);
            groups.forEach(statement -> {
                chunk.add(statement);
                if (chunk.size() == CHUNK) {
                    views(found, object, chunk).forEach(receiver);
                    chunk.clear();
                }
            });
        }
        views(found, object, chunk).forEach(receiver);
    }

    private GroupedStatements grouped(Results.Found found, CostObject object) {
        return statements.grouped(found.result().statements(), customers.groupedBy(object));
    }

    private static Optional<ObjectView> none(
            Results.Found found, CostObject object, GroupedStatements groups) {
        return groups.find(CostObject.NONE)
                .map(none -> new ObjectView(object, null, "", found.objectView(null, none)));
    }

    private Optional<ObjectView> unassigned(Results.Found found) {
        return statements
                .find(found.result().statements(), OrderLineColumns.UNASSIGNED)
                .map(lines ->
                        new ObjectView(
                                CostObject.CUSTOMER, null, "", found.objectView(null, lines)));
    }

    private List<ObjectView> views(
            Results.Found found, CostObject object, List<CustomerStatement> part) {
        Map<Integer, Customer> first =
                customers.byNumber(part.stream().map(CustomerStatement::customer).toList());
        return part.stream()
                .map(statement -> {
                    Customer customer = first.get(statement.customer());
                    if (customer == null) {
                        throw new IllegalStateException(
                                "there is no customer of number " + statement.customer());
                    }
                    return view(found, object, customer, statement);
                })
                .toList();
    }

    private static ObjectView view(
            Results.Found found, CostObject object, Customer knownBy, CustomerStatement statement) {
        String key = object == CostObject.SEGMENT ? segmentOf(knownBy) : knownBy.account();
        return new ObjectView(
                object,
                key,
                object == CostObject.ACCOUNT && key.equals(knownBy.key()) ? knownBy.name() : key,
                found.objectView(new SustainedObject(object, key), statement));
    }

    /** Master data may change between two questions; then the later answer counts. */
    private static String segmentOf(Customer customer) {
        return Objects.requireNonNullElse(customer.segment(), CustomerFilter.NO_SEGMENT);
    }

    /** The customer whose number stands for a group. */
    private Optional<Customer> knownBy(CostObject object, String key) {
        Optional<Customer> own =
                object == CostObject.ACCOUNT
                        ? customers.find(key).map(VersionedCustomer::customer)
                        : Optional.empty();
        return own.filter(customer -> customer.account().equals(key))
                .or(() -> firstOf(customersOf(object, key)));
    }

    private Optional<Customer> firstOf(CustomerFilter filter) {
        return IntStream.of(customers.numbersOf(new CustomerScope.WholeCompany(), filter))
                .limit(1)
                .mapToObj(number -> customers.byNumber(List.of(number)).get(number))
                .findFirst();
    }

    private static CustomerFilter customersOf(CostObject object, String key) {
        return object == CostObject.SEGMENT
                ? new CustomerFilter(null, null, key, null, null, null)
                : new CustomerFilter(null, null, null, key, null, null);
    }
}
