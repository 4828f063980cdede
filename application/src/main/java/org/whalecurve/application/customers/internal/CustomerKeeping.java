package org.whalecurve.application.customers.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.Refusal.Fault;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.EditCustomer;
import org.whalecurve.application.customers.ListCustomers;
import org.whalecurve.application.customers.PutCustomers;
import org.whalecurve.application.customers.VersionedCustomer;
import org.whalecurve.application.customers.ViewCustomer;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.domain.customers.Customer;

/** Lists and edits customers. */
public final class CustomerKeeping
        implements ListCustomers, ViewCustomer, EditCustomer, PutCustomers {

    /** As long as an import accepts a key or a name. */
    private static final int LONGEST_TEXT = 200;

    private final Customers customers;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;

    public CustomerKeeping(Customers customers, AuditTrail audit, UnitOfWork unitOfWork) {
        this.customers = customers;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Page<Customer> listCustomers(
            Actor actor, CustomerFilter filter, @Nullable String after, int limit) {
        return customers.list(actor.scope(), filter, after, Page.limit(limit));
    }

    @Override
    public VersionedCustomer viewCustomer(Actor actor, String key) {
        return customers
                .find(key)
                .filter(found -> actor.scope().includes(found.customer()))
                .orElseThrow(() -> Refusal.notFound("customer", key));
    }

    @Override
    public VersionedCustomer editCustomer(
            Actor actor, CustomerDetails details, long expectedVersion) {
        refuseIf(faultsOf(List.of(details)));
        return unitOfWork.perform(() -> {
            VersionedCustomer present = viewCustomer(actor, details.key());
            VersionedCustomer changed =
                    customers
                            .change(details, expectedVersion)
                            .orElseThrow(() ->
                                    new Refusal(
                                            Refusal.Kind.STALE,
                                            "customer-changed",
                                            "Customer '"
                                                    + details.key()
                                                    + "' was changed since you read version "
                                                    + expectedVersion
                                                    + "; it is now at version "
                                                    + present.version()
                                                    + ". Read it again."));
            audit.record(actor.user(), "changed customer", details.key(), "");
            return changed;
        });
    }

    @Override
    public int putCustomers(Actor actor, List<CustomerDetails> details) {
        if (details.size() > MOST_CUSTOMERS) {
            throw new Refusal(
                    Refusal.Kind.LIMIT,
                    "too-many-customers",
                    "One order may hold "
                            + MOST_CUSTOMERS
                            + " customers, not "
                            + details.size()
                            + ": split it.");
        }
        refuseIf(faultsOf(details));
        return unitOfWork.perform(() -> {
            int added = customers.putAll(details);
            audit.record(
                    actor.user(),
                    "put customers",
                    String.valueOf(details.size()),
                    added + " of them new");
            return added;
        });
    }

    private static void refuseIf(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.WRONG_INPUT,
                    "customers-wrong",
                    "Nothing was changed: " + faults.size() + " faults must be mended first.",
                    faults);
        }
    }

    private static List<Fault> faultsOf(List<CustomerDetails> all) {
        List<Fault> faults = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            CustomerDetails details = all.get(i);
            long position = i + 1L;
            checkText("key", details.key(), true, position, faults);
            checkText("name", details.name(), true, position, faults);
            checkText("country", details.country(), false, position, faults);
            checkText("segment", details.segment(), false, position, faults);
            checkText("parent", details.parent(), false, position, faults);
            checkText("owner", details.owner(), false, position, faults);
            checkText("unit", details.unit(), false, position, faults);
            if (!keys.add(details.key())) {
                faults.add(
                        new Fault(
                                "key",
                                position,
                                "Customer '" + details.key() + "' stands here twice."));
            }
        }
        return faults;
    }

    private static void checkText(
            String field,
            @Nullable String text,
            boolean required,
            long position,
            List<Fault> faults) {
        if (text == null || text.isBlank()) {
            if (required) {
                faults.add(new Fault(field, position, "The " + field + " must not be blank."));
            }
        } else if (text.length() > LONGEST_TEXT) {
            faults.add(
                    new Fault(
                            field,
                            position,
                            "The " + field + " has more than " + LONGEST_TEXT + " characters."));
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            faults.add(new Fault(field, position, "The " + field + " holds a control character."));
        }
    }
}
