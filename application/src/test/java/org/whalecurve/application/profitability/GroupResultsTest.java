package org.whalecurve.application.profitability;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFigures;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.RunSummary;

/**
 * What the segments and accounts of Harbour Supplies earned in March: C100 43.00, C200 −45.37, C300
 * 139.35, C400 −66.85, C500 −8.21. C400 belongs to C100, and C500 to a group that is no customer.
 */
class GroupResultsTest {

    private static final StatementOrder BEST_FIRST =
            new StatementOrder(StatementOrder.Figure.PROFIT, false);

    private final HarbourOffice office = HarbourOffice.withMarchPublished();

    @Test
    void aSegmentEarnsWhatItsCustomersDo() {
        RankedObjects segments = rank(CostObject.SEGMENT);

        assertThat(segments.statements())
                .extracting(ObjectView::key, ObjectView::name, GroupResultsTest::profit)
                .containsExactly(tuple("Trade", "Trade", 85_77L), tuple("Inns", "Inns", -23_85L));
        assertThat(segments.none()).as("every customer names a segment").isNull();
        assertThat(profit(requireNonNull(segments.unassigned()))).isEqualTo(-6_18);
        assertThat(segments.curve().unprofitable()).isEqualTo(1);
    }

    @Test
    void anAccountIsAParentWithItsChildrenOrACustomerAlone() {
        RankedObjects accounts = rank(CostObject.ACCOUNT);

        assertThat(accounts.statements())
                .extracting(ObjectView::key, ObjectView::name, GroupResultsTest::profit)
                .containsExactly(
                        tuple("C300", "Cap Nord", 139_35L),
                        tuple("Eider Group", "Eider Group", -8_21L),
                        tuple("C100", "Anchor Inn", -23_85L),
                        tuple("C200", "Bell Rope Company", -45_37L));
        assertThat(accounts.none()).isNull();
    }

    @Test
    void oneGroupHasAStatementWithEveryLine() {
        ObjectView inns = view(CostObject.SEGMENT, "Inns");
        CustomerStatement figures = inns.figures().statement();

        assertThat(figures.rank()).isEqualTo(2);
        assertThat(figures.netRevenue())
                .isEqualTo(
                        SampleFigures.ANCHOR_INN.netRevenue()
                                + SampleFigures.DUNE_HOTEL.netRevenue());
        assertThat(figures.assumedCost()).isEqualTo(SampleFigures.DUNE_HOTEL.assumedCost());
        assertThat(view(CostObject.ACCOUNT, "C100").figures().statement().ranked(2))
                .as("the same two customers")
                .isEqualTo(figures);
        assertThat(profit(view(CostObject.ACCOUNT, "Eider Group"))).isEqualTo(-8_21);
    }

    @Test
    void customersCountToTheGroupThatTheyBelongToNow() {
        office.customerKeeping.putCustomers(
                CONTROLLER,
                List.of(new CustomerDetails("C100", "Anchor", "", null, "Pubs", null, null)));

        RankedObjects segments = rank(CostObject.SEGMENT);

        assertThat(segments.statements())
                .extracting(ObjectView::key, GroupResultsTest::profit)
                .containsExactly(tuple("Trade", 85_77L), tuple("Inns", -66_85L));
        assertThat(profit(requireNonNull(segments.none()))).isEqualTo(43_00);
        assertThat(profit(view(CostObject.SEGMENT, ViewObject.NONE))).isEqualTo(43_00);
        assertThat(profit(view(CostObject.ACCOUNT, "Pubs"))).isEqualTo(43_00);
        assertThat(view(CostObject.ACCOUNT, "C100"))
                .as("C400 still names it, but it counts to another itself")
                .satisfies(account -> assertThat(profit(account)).isEqualTo(-66_85))
                .satisfies(account -> assertThat(account.name()).isEqualTo("C100"));
    }

    @ParameterizedTest
    @EnumSource(
            value = CostObject.class,
            names = {"SEGMENT", "ACCOUNT"})
    void allGroupsWithWhatIsInNoneEarnWhatTheRunDid(CostObject object) {
        RunSummary summary =
                office.companyResults
                        .viewReconciliation(CONTROLLER, office.publishedRun())
                        .summary();
        List<ObjectView> exported = new ArrayList<>();
        office.objectResults.exportObjects(
                CONTROLLER, office.publishedRun(), object, exported::add);

        assertThat(exported.stream().mapToLong(GroupResultsTest::profit).sum())
                .isEqualTo(summary.assigned().profit() + summary.unassigned().profit());
        assertThat(exported.getFirst().object()).isEqualTo(CostObject.CUSTOMER);
    }

    @Test
    void aPartFollowsTheOther() {
        RankedObjects first = rank(CostObject.ACCOUNT, null, 3);
        RankedObjects second = rank(CostObject.ACCOUNT, first.next(), 3);

        assertThat(first.statements()).hasSize(3);
        assertThat(second.statements()).extracting(ObjectView::key).containsExactly("C200");
        assertThat(second.next()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = CostObject.class,
            names = {"SEGMENT", "ACCOUNT"})
    void whatNobodyBelongsToIsNotThere(CostObject object) {
        for (String key : List.of("Atlantis", ViewObject.NONE, "C400", "")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> view(object, key))
                    .matches(refusal -> refusal.kind() == Refusal.Kind.NOT_FOUND);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = CostObject.class,
            names = {"SEGMENT", "ACCOUNT"})
    void whoSeesSomeCustomersSeesNoSumOverOthers(CostObject object) {
        Actor ofUnit = new Actor("anna", Set.of(Role.EXECUTIVE), Set.of("harbour"));

        assertThat(ofUnit.scope()).isNotInstanceOf(CustomerScope.WholeCompany.class);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.objectResults.rankObjects(
                                ofUnit,
                                office.publishedRun(),
                                new ObjectQuestion(object, BEST_FIRST, null, 50)))
                .matches(refusal -> refusal.kind() == Refusal.Kind.DENIED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.objectResults.viewObject(
                                ofUnit, office.publishedRun(), object, "C100"))
                .matches(refusal -> refusal.kind() == Refusal.Kind.DENIED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.objectResults.exportObjects(
                                ofUnit, office.publishedRun(), object, _ -> {}))
                .matches(refusal -> refusal.kind() == Refusal.Kind.DENIED);
    }

    private RankedObjects rank(CostObject object) {
        return rank(object, null, 50);
    }

    private RankedObjects rank(CostObject object, @Nullable String after, int limit) {
        return office.objectResults.rankObjects(
                CONTROLLER,
                office.publishedRun(),
                new ObjectQuestion(object, BEST_FIRST, after, limit));
    }

    private ObjectView view(CostObject object, String key) {
        return office.objectResults.viewObject(CONTROLLER, office.publishedRun(), object, key);
    }

    private static long profit(ObjectView view) {
        return view.figures().statement().profit();
    }
}
