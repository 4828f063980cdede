package org.whalecurve.persistence.customers;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.VersionedCustomer;
import org.whalecurve.application.customers.port.CustomerGroups;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.customers.port.GroupedCustomers;
import org.whalecurve.application.facts.port.Numbering;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.persistence.facts.JdbcNumbering;
import org.whalecurve.persistence.sql.Sql;
import org.whalecurve.persistence.sql.Transactions;

/** Customers in a table: one by one as entities, in bulk by SQL. */
@Singleton
final class PanacheCustomers implements Customers {

    private static final String NEWCOMER =
            "(key, name, country, met_in_import) select key, key, hint, ?";

    private final CustomerEntities entities;
    private final CustomerMapper mapper;
    private final JdbcCustomerSearch search;
    private final JdbcCustomerBulk bulk;
    private final Sql sql;
    private final Transactions transactions;

    PanacheCustomers(
            CustomerEntities entities,
            CustomerMapper mapper,
            JdbcCustomerSearch search,
            JdbcCustomerBulk bulk,
            Sql sql,
            Transactions transactions) {
        this.entities = entities;
        this.mapper = mapper;
        this.search = search;
        this.bulk = bulk;
        this.sql = sql;
        this.transactions = transactions;
    }

    @Override
    public Numbering numbering(String importId) {
        return new JdbcNumbering(sql, "customer", NEWCOMER, importId);
    }

    @Override
    public Optional<VersionedCustomer> find(String key) {
        return transactions.inThePresent(() -> entities.findByKey(key).map(this::versioned));
    }

    @Override
    public Map<Integer, Customer> byNumber(Collection<Integer> numbers) {
        return transactions.inThePresent(() ->
                entities.list("number in ?1", numbers).stream()
                        .map(mapper::customer)
                        .collect(Collectors.toMap(Customer::number, customer -> customer)));
    }

    @Override
    public int[] numbersOf(CustomerScope scope, CustomerFilter filter) {
        return search.numbersOf(scope, filter);
    }

    @Override
    public CustomerGroups groups() {
        return search.groups();
    }

    @Override
    public GroupedCustomers groupedBy(CostObject group) {
        return search.groupedBy(group);
    }

    @Override
    public Page<Customer> list(
            CustomerScope scope, CustomerFilter filter, @Nullable String after, int limit) {
        return search.list(scope, filter, after, limit);
    }

    @Override
    public Optional<VersionedCustomer> change(CustomerDetails details, long expectedVersion) {
        return transactions.inThePresent(() ->
                entities.findByKey(details.key())
                        .flatMap(there -> change(there, details, expectedVersion)));
    }

    /** The lock makes a second change wait, so that it sees the version that the first gave. */
    private Optional<VersionedCustomer> change(
            CustomerEntity there, CustomerDetails details, long expectedVersion) {
        entities.getEntityManager().refresh(there, LockModeType.PESSIMISTIC_WRITE);
        if (there.version != expectedVersion) {
            return Optional.empty();
        }
        mapper.say(details, there);
        entities.flush();
        return Optional.of(versioned(there));
    }

    /** Entities read before know nothing of it, and are forgotten. */
    @Override
    public int putAll(List<CustomerDetails> details) {
        return transactions.inThePresent(() -> {
            int added = bulk.putAll(details);
            entities.getEntityManager().clear();
            return added;
        });
    }

    private VersionedCustomer versioned(CustomerEntity entity) {
        return new VersionedCustomer(mapper.customer(entity), entity.version);
    }
}
