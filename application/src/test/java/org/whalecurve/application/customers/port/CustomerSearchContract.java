package org.whalecurve.application.customers.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.PagingRules;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.initiatives.TouchedCustomers;

/** How every store of customers is searched, and what a scope leaves out. */
public abstract class CustomerSearchContract {

    private static final CustomerScope EVERYONE = new CustomerScope.WholeCompany();

    /** C1 is an account of its own, to which C3 belongs; C5 and c5 are different keys. */
    private static final Map<String, String> PARENTS =
            Map.of("C3", "C1", "C2", "Boats & Co", "C4", "Boats & Co", "c5", "C5");

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
    void aPartHasWhoIsNamedByKeySegmentOrCountryBesides() {
        assertThat(found(besides(Set.of("C6"), Set.of("Inn"), Set.of()), CustomerFilter.ALL))
                .containsExactly("C1", "C2", "C6", "c5");
        assertThat(found(besides(Set.of(), Set.of(), Set.of("land of c5")), CustomerFilter.ALL))
                .containsExactly("C1", "C2", "c5");
        assertThat(found(besides(Set.of("c1", "%"), Set.of("inn"), Set.of("")), text("i")))
                .containsExactly("C1");
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
        assertThat(found(EVERYONE, new CustomerFilter(null, null, "Oil", null, null, null)))
                .containsExactly("C2", "C3");
        assertThat(found(EVERYONE, new CustomerFilter(null, null, "Oil", null, "amara", null)))
                .containsExactly("C2");
        assertThat(found(EVERYONE, new CustomerFilter("boat", null, "Oil", null, "bastien", "n")))
                .containsExactly("C3");
        assertThat(found(EVERYONE, new CustomerFilter(null, "land of C3", null, null, null, null)))
                .containsExactly("C3");
        assertThat(found(EVERYONE, new CustomerFilter(null, "land of c3", null, null, null, null)))
                .isEmpty();
    }

    @Test
    void anAccountIsItsParentAndWhoeverNamesIt() {
        assertThat(found(EVERYONE, account("C1"))).containsExactly("C1", "C3");
        assertThat(found(EVERYONE, account("Boats & Co"))).containsExactly("C2", "C4");
        assertThat(found(EVERYONE, account("C6"))).containsExactly("C6");
        assertThat(found(EVERYONE, account("C2"))).isEmpty();
        assertThat(found(EVERYONE, account("C5"))).containsExactly("c5");
        assertThat(found(part(Set.of("amara"), Set.of()), account("C1"))).containsExactly("C1");
    }

    @Test
    void customersWithoutASegmentAreFoundByTheEmptyOne() {
        assertThat(found(EVERYONE, segment(CustomerFilter.NO_SEGMENT))).containsExactly("C4", "C6");
    }

    @Test
    void whoNamesNoSegmentIsInNone() {
        GroupedCustomers segments = customers().groupedBy(CostObject.SEGMENT);

        assertThat(segments.customers())
                .isSorted()
                .containsExactlyInAnyOrder(numbers("C1", "C2", "C3", "c5"));
        assertThat(groupsOf(segments, "C1", "C2", "C3", "c5"))
                .containsExactly(numbers("C1", "C2", "C2", "C1"));
    }

    @Test
    void everyCustomerCountsToOneAccountWhichTheParentStandsForIfItIsACustomer() {
        GroupedCustomers accounts = customers().groupedBy(CostObject.ACCOUNT);

        assertThat(accounts.customers())
                .isSorted()
                .isEqualTo(customers().numbersOf(EVERYONE, CustomerFilter.ALL));
        assertThat(groupsOf(accounts, "C1", "C2", "C3", "C4", "c5", "C6"))
                .containsExactly(numbers("C1", "C2", "C1", "C2", "c5", "C6"));
    }

    @Test
    void aParentThatHasAParentIsNoAccountItself() {
        unitOfWork()
                .perform(() ->
                        customers()
                                .putAll(
                                        List.of(
                                                new CustomerDetails(
                                                        "C1", "A", "", null, "C6", null, null))));

        GroupedCustomers accounts = customers().groupedBy(CostObject.ACCOUNT);

        assertThat(groupsOf(accounts, "C1", "C3", "C6")).containsExactly(numbers("C6", "C3", "C6"));
        assertThat(found(EVERYONE, account("C6"))).containsExactly("C1", "C6");
        assertThat(found(EVERYONE, account("C1"))).containsExactly("C3");
    }

    @Test
    void aSortThatIsNoGroupOfCustomersIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> customers().groupedBy(CostObject.MARKET));
    }

    private int[] numbers(String... keys) {
        return Stream.of(keys)
                .mapToInt(key -> customers().find(key).orElseThrow().customer().number())
                .toArray();
    }

    private int[] groupsOf(GroupedCustomers groups, String... keys) {
        return IntStream.of(numbers(keys))
                .map(number -> groups.groups()[Arrays.binarySearch(groups.customers(), number)])
                .toArray();
    }

    private static CustomerFilter segment(String segment) {
        return new CustomerFilter(null, null, segment, null, null, null);
    }

    @Test
    void aFilterNeverReachesBeyondTheScope() {
        assertThat(
                        found(
                                part(Set.of("amara"), Set.of()),
                                new CustomerFilter(null, null, null, null, "bastien", null)))
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
        return new CustomerScope.Part(owners, units, TouchedCustomers.NOBODY);
    }

    private static CustomerScope besides(
            Set<String> keys, Set<String> segments, Set<String> countries) {
        return new CustomerScope.Part(
                Set.of("amara"), Set.of(), new TouchedCustomers(keys, segments, countries));
    }

    private static CustomerFilter text(String text) {
        return new CustomerFilter(text, null, null, null, null, null);
    }

    private static CustomerFilter account(String account) {
        return new CustomerFilter(null, null, null, account, null, null);
    }

    private static CustomerDetails customer(
            String key,
            String name,
            @Nullable String segment,
            @Nullable String owner,
            @Nullable String unit) {
        return new CustomerDetails(
                key, name, "land of " + key, segment, PARENTS.get(key), owner, unit);
    }
}
