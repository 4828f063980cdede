package org.whalecurve.application.customers.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.AtOnce;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.customers.VersionedCustomer;
import org.whalecurve.application.facts.port.Numbering.Met;
import org.whalecurve.application.facts.port.NumberingRules;
import org.whalecurve.domain.customers.Customer;

/** How every store of customers meets, finds and changes them. */
public abstract class CustomersContract {

    private static final CustomerDetails ANCHOR =
            new CustomerDetails(
                    "C100", "Anchor Inn", "United Kingdom", "Inns", "Pubs", "amara", "north");
    private static final CustomerDetails NORD =
            new CustomerDetails("C300", "Cap Nord", "France", null, null, null, null);

    protected abstract Customers customers();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void aCustomerMetByAnImportIsMarkedAndNamedByItsKey() {
        int number =
                unitOfWork()
                        .perform(() ->
                                customers()
                                        .numbering("i1")
                                        .numbersOf(List.of(new Met("C100", "United Kingdom"))))[0];

        assertThat(find("C100").customer())
                .isEqualTo(
                        new Customer(
                                number,
                                "C100",
                                "C100",
                                "United Kingdom",
                                null,
                                null,
                                null,
                                null,
                                "i1"));
    }

    @Test
    void meetingAKnownCustomerAgainChangesNothing() {
        putAll(List.of(ANCHOR));
        VersionedCustomer before = find("C100");

        unitOfWork()
                .perform(() ->
                        customers().numbering("i1").numbersOf(List.of(new Met("C100", "Iceland"))));

        assertThat(find("C100")).isEqualTo(before);
    }

    @Test
    void everyKeyHasOneNumber() {
        NumberingRules.everyKeyHasOneNumber(unitOfWork(), customers().numbering("i1"));
    }

    @Test
    void aKeyNamedTwiceHasOneNumber() {
        NumberingRules.aKeyNamedTwiceHasOneNumber(unitOfWork(), customers().numbering("i1"));
    }

    @Test
    void twoImportsThatMeetTheSameCustomersAtOnceAgree() {
        NumberingRules.twoAtOnceAgree(
                unitOfWork(), customers().numbering("i1"), customers().numbering("i2"));
    }

    @Test
    void aNumberIsNeverReused() {
        NumberingRules.aNumberIsNeverReused(unitOfWork(), customers().numbering("i1"));
    }

    @Test
    void customersOfAnImportThatFailedWereNeverMet() {
        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    customers()
                                            .numbering("i1")
                                            .numbersOf(List.of(new Met("C100", "")));
                                    throw new IllegalStateException("the import fails");
                                }))
                .hasMessage("the import fails");

        assertThat(customers().find("C100")).isEmpty();
    }

    @Test
    void customersAreFoundByTheirNumbersAndUnknownNumbersAreLeftOut() {
        putAll(List.of(ANCHOR, NORD));
        Customer anchor = find("C100").customer();
        Customer nord = find("C300").customer();

        assertThat(customers().byNumber(List.of(nord.number(), anchor.number(), 987_654)))
                .hasSize(2)
                .containsEntry(anchor.number(), anchor)
                .containsEntry(nord.number(), nord);
        assertThat(customers().byNumber(List.of())).isEmpty();
    }

    @Test
    void aChangeConfirmsTheCustomerAndRaisesItsVersion() {
        unitOfWork()
                .perform(() ->
                        customers().numbering("i1").numbersOf(List.of(new Met("C100", "Eire"))));
        VersionedCustomer met = find("C100");

        VersionedCustomer changed = change(ANCHOR, met.version()).orElseThrow();

        assertThat(changed.version()).isGreaterThan(met.version());
        assertThat(changed.customer()).isEqualTo(as(met.customer().number(), ANCHOR));
        assertThat(find("C100")).isEqualTo(changed);
    }

    @Test
    void aChangeBasedOnAnOldVersionIsNotMade() {
        putAll(List.of(ANCHOR));
        VersionedCustomer first = find("C100");
        VersionedCustomer renamed = change(named("Anchor Hotel"), first.version()).orElseThrow();

        assertThat(change(named("Anchor Bar"), first.version())).isEmpty();
        assertThat(find("C100")).isEqualTo(renamed);
        assertThat(change(NORD, 0)).isEmpty();
    }

    @Test
    void ofTwoChangesAtOnceOneIsMade() {
        putAll(List.of(ANCHOR));
        long version = find("C100").version();

        Optional<VersionedCustomer> second =
                AtOnce.perform(
                                unitOfWork(),
                                () -> customers().change(named("Anchor Hotel"), version),
                                () -> {},
                                () -> customers().change(named("Anchor Bar"), version))
                        .outcome();

        assertThat(second).isEmpty();
        assertThat(find("C100").customer().name()).isEqualTo("Anchor Hotel");
    }

    @Test
    void putAllAddsAndChangesAndSaysHowManyItAdded() {
        assertThat(putAll(List.of(ANCHOR))).isEqualTo(1);
        int number = find("C100").customer().number();

        assertThat(putAll(List.of(NORD, named("Anchor Hotel")))).isEqualTo(1);
        assertThat(find("C100").customer()).isEqualTo(as(number, named("Anchor Hotel")));
        assertThat(find("C300").customer().metInImport()).isNull();
        assertThat(putAll(List.of())).isZero();
    }

    @Test
    void putAllConfirmsWhomAnImportMet() {
        int number =
                unitOfWork()
                        .perform(() ->
                                customers()
                                        .numbering("i1")
                                        .numbersOf(List.of(new Met("C100", ""))))[0];

        assertThat(putAll(List.of(ANCHOR))).isZero();
        assertThat(find("C100").customer()).isEqualTo(as(number, ANCHOR));
    }

    @Test
    void putAllRaisesTheVersionOfThoseItChangesOnly() {
        putAll(List.of(ANCHOR, NORD));
        VersionedCustomer anchor = find("C100");
        VersionedCustomer nord = find("C300");

        putAll(List.of(named("Anchor Hotel"), NORD));

        assertThat(find("C100").version()).isGreaterThan(anchor.version());
        assertThat(find("C300")).isEqualTo(nord);
    }

    @Test
    void ofOneKeyPutTwiceTheLastWordCounts() {
        assertThat(putAll(List.of(ANCHOR, named("Anchor Hotel"), named("Anchor Bar"))))
                .isEqualTo(1);
        assertThat(find("C100").customer().name()).isEqualTo("Anchor Bar");
    }

    @Test
    void whatWasPutIsSeenWithinTheSameUnitOfWork() {
        putAll(List.of(ANCHOR));

        String seen =
                unitOfWork()
                        .perform(() -> {
                            assertThat(find("C100").customer().name()).isEqualTo("Anchor Inn");
                            customers().putAll(List.of(named("Anchor Hotel")));
                            VersionedCustomer put = find("C100");
                            customers().change(named(put.customer().name() + " 2"), put.version());
                            return find("C100").customer().name();
                        });

        assertThat(seen).isEqualTo("Anchor Hotel 2");
        assertThat(find("C100").customer().name()).isEqualTo("Anchor Hotel 2");
    }

    @Test
    void everyCustomerBelongsToAGroupOfEveryGroupingIfOnlyToThatOfTheUnknown() {
        putAll(List.of(ANCHOR, NORD));
        int anchor = find("C100").customer().number();
        int nord = find("C300").customer().number();

        CustomerGroups groups = customers().groups();

        assertThat(groups.numbers()).isSorted().contains(anchor, nord);
        assertThat(groupOf(groups, anchor, CustomerGrouping.COUNTRY)).isEqualTo("United Kingdom");
        assertThat(groupOf(groups, nord, CustomerGrouping.COUNTRY)).isEqualTo("France");
        assertThat(groupOf(groups, anchor, CustomerGrouping.SEGMENT)).isEqualTo("Inns");
        assertThat(groupOf(groups, anchor, CustomerGrouping.OWNER)).isEqualTo("amara");
        assertThat(groupOf(groups, anchor, CustomerGrouping.UNIT)).isEqualTo("north");
        assertThat(groupOf(groups, nord, CustomerGrouping.SEGMENT)).isEmpty();
        assertThat(groups.membership(CustomerGrouping.COUNTRY).names()).doesNotHaveDuplicates();
        assertThatThrownBy(() -> groups.groupsOf(new int[] {987_654}, CustomerGrouping.COUNTRY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String groupOf(CustomerGroups groups, int number, CustomerGrouping grouping) {
        int group = groups.groupsOf(new int[] {number}, grouping)[0];
        return groups.membership(grouping).names().get(group);
    }

    private VersionedCustomer find(String key) {
        return customers().find(key).orElseThrow();
    }

    private int putAll(List<CustomerDetails> details) {
        return unitOfWork().perform(() -> customers().putAll(details));
    }

    private Optional<VersionedCustomer> change(CustomerDetails details, long expectedVersion) {
        return unitOfWork().perform(() -> customers().change(details, expectedVersion));
    }

    private static CustomerDetails named(String name) {
        return new CustomerDetails(
                ANCHOR.key(),
                name,
                ANCHOR.country(),
                ANCHOR.segment(),
                ANCHOR.parent(),
                ANCHOR.owner(),
                ANCHOR.unit());
    }

    private static Customer as(int number, CustomerDetails said) {
        return new Customer(
                number,
                said.key(),
                said.name(),
                said.country(),
                said.segment(),
                said.parent(),
                said.owner(),
                said.unit(),
                null);
    }
}
