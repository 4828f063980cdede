package org.whalecurve.application.customers.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.PagingRules;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.domain.customers.Customer;

/** How every store of customers is searched, and what a scope leaves out. */
public abstract class CustomerSearchContract {

    private static final CustomerScope EVERYONE = new CustomerScope.WholeCompany();

    protected abstract Customers customers();

    protected abstract UnitOfWork unitOfWork();

    @BeforeEach
    void sixCustomers() {
        unitOfWork()
                .perform(() ->
                        customers()
                                .putAll(
                                        List.of(
                                                customer("C6", "nobody's", null, null, null),
                                                customer("C1", "Anchor Inn", "Inn", "amara", "n"),
                                                customer("C2", "100% Öl_ag", "Oil", "amara", "s"),
                                                customer("C3", "1000 Boats", "Oil", "bastien", "n"),
                                                customer("C4", "Back\\slash", null, "bastien", "s"),
                                                customer("c5", "it's Inn", "Inn", null, "n"))));
    }

    @Test
    void theWholeCompanyIsEveryCustomerSortedByKey() {
        assertThat(found(EVERYONE, CustomerFilter.ALL))
                .containsExactly("C1", "C2", "C3", "C4", "C6", "c5");
    }

    @Test
    void aPartIsTheCustomersOfItsOwnersAndOfItsUnits() {
        assertThat(found(part(Set.of("amara"), Set.of()), CustomerFilter.ALL))
                .containsExactly("C1", "C2");
        assertThat(found(part(Set.of(), Set.of("n")), CustomerFilter.ALL))
                .containsExactly("C1", "C3", "c5");
        assertThat(found(part(Set.of("amara"), Set.of("n")), CustomerFilter.ALL))
                .containsExactly("C1", "C2", "C3", "c5");
        assertThat(found(part(Set.of("amara", "bastien"), Set.of()), CustomerFilter.ALL))
                .containsExactly("C1", "C2", "C3", "C4");
    }

    @Test
    void aPartWithoutOwnersAndUnitsIsNobody() {
        assertThat(found(part(Set.of(), Set.of()), CustomerFilter.ALL)).isEmpty();
        assertThat(found(part(Set.of(""), Set.of("*", "%")), CustomerFilter.ALL)).isEmpty();
    }

    @Test
    void textIsSoughtInKeyAndNameWhateverTheCase() {
        assertThat(found(EVERYONE, text("inn"))).containsExactly("C1", "c5");
        assertThat(found(EVERYONE, text("ANCHOR"))).containsExactly("C1");
        assertThat(found(EVERYONE, text("c5"))).containsExactly("c5");
        assertThat(found(EVERYONE, text("C5"))).containsExactly("c5");
        assertThat(found(EVERYONE, text("öL"))).containsExactly("C2");
        assertThat(found(EVERYONE, text("no such"))).isEmpty();
        assertThat(found(EVERYONE, text(""))).hasSize(6);
    }

    @Test
    void noCharacterOfTheTextHasAMeaningOfItsOwn() {
        assertThat(found(EVERYONE, text("100%"))).containsExactly("C2");
        assertThat(found(EVERYONE, text("l_a"))).containsExactly("C2");
        assertThat(found(EVERYONE, text("_"))).containsExactly("C2");
        assertThat(found(EVERYONE, text("\\"))).containsExactly("C4");
        assertThat(found(EVERYONE, text("'"))).containsExactly("C6", "c5");
        assertThat(found(EVERYONE, text("' or '1'='1"))).isEmpty();
    }

    @Test
    void allPartsOfAFilterMustFit() {
        assertThat(found(EVERYONE, new CustomerFilter(null, null, "Oil", null, null)))
                .containsExactly("C2", "C3");
        assertThat(found(EVERYONE, new CustomerFilter(null, null, "Oil", "amara", null)))
                .containsExactly("C2");
        assertThat(found(EVERYONE, new CustomerFilter("boat", null, "Oil", "bastien", "n")))
                .containsExactly("C3");
        assertThat(found(EVERYONE, new CustomerFilter(null, "land of C3", null, null, null)))
                .containsExactly("C3");
        assertThat(found(EVERYONE, new CustomerFilter(null, "land of c3", null, null, null)))
                .isEmpty();
    }

    @Test
    void aFilterNeverReachesBeyondTheScope() {
        assertThat(
                        found(
                                part(Set.of("amara"), Set.of()),
                                new CustomerFilter(null, null, null, "bastien", null)))
                .isEmpty();
        assertThat(found(part(Set.of("amara"), Set.of()), text("inn"))).containsExactly("C1");
    }

    @Test
    void aCursorNobodyHandedOutIsRefused() {
        PagingRules.refuseCursorsNobodyHandedOut(
                (after, limit) -> customers().list(EVERYONE, CustomerFilter.ALL, after, limit));
    }

    /** The keys found, having seen that the list and the numbers agree. */
    private List<String> found(CustomerScope scope, CustomerFilter filter) {
        List<Customer> listed =
                PagingRules.readThrough(
                        (after, limit) -> customers().list(scope, filter, after, limit));
        assertThat(customers().numbersOf(scope, filter))
                .isSorted()
                .containsExactlyInAnyOrder(listed.stream().mapToInt(Customer::number).toArray());
        return listed.stream().map(Customer::key).toList();
    }

    private static CustomerScope part(Set<String> owners, Set<String> units) {
        return new CustomerScope.Part(owners, units);
    }

    private static CustomerFilter text(String text) {
        return new CustomerFilter(text, null, null, null, null);
    }

    private static CustomerDetails customer(
            String key,
            String name,
            @Nullable String segment,
            @Nullable String owner,
            @Nullable String unit) {
        return new CustomerDetails(key, name, "land of " + key, segment, owner, unit);
    }
}
