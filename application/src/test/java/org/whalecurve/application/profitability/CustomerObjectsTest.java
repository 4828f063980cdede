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
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.profitability.CustomerStatement;

/** What Harbour Supplies earned in March with what each customer bought, worked out by hand. */
class CustomerObjectsTest {

    private static final StatementOrder BEST_FIRST =
            new StatementOrder(StatementOrder.Figure.PROFIT, false);

    private final HarbourOffice office = HarbourOffice.withMarchPublished();

    /**
     * Anchor Inn: two orders, three lines, thirty-four units; one return of two lines.
     *
     * <pre>
     *              revenue    cost  take orders     pick and pack    take back       profit
     * orders                        12.0 min 16.00   4.0 min 12.07   10 min 13.34   −41.41
     * lamps         112.50   65.25   1.5 min  2.00   2.5 min  7.54    3 min  4.00    33.71
     * ropes         166.00   95.15   3.0 min  4.00   6.0 min 18.10    3 min  4.00    44.75
     * postage         5.95                                                            5.95
     *               284.45  160.40           22.00           37.71           21.34   43.00
     * </pre>
     */
    @Test
    void aCustomersProductsAndWholeOrdersAddUpToItsStatement() {
        RankedCustomerObjects products = rank("C100", CostObject.PRODUCT, 50, null);

        assertThat(products.statements())
                .extracting(ObjectView::key, ObjectView::name, CustomerObjectsTest::figures)
                .containsExactly(
                        tuple(
                                "ROPE",
                                "Mooring rope",
                                List.of(166_00L, 95_15L, 4_00L, 18_10L, 4_00L, 44_75L)),
                        tuple(
                                "LAMP",
                                "Storm lamp",
                                List.of(112_50L, 65_25L, 2_00L, 7_54L, 4_00L, 33_71L)),
                        tuple("POST", "Postage", List.of(5_95L, 0L, 0L, 0L, 0L, 5_95L)));
        assertThat(figures(requireNonNull(products.none())))
                .containsExactly(0L, 0L, 16_00L, 12_07L, 13_34L, -41_41L);
        assertThat(products.customer().statement().profit()).isEqualTo(43_00);
        assertThat(products.count()).isEqualTo(3);
        assertThat(products.unprofitable()).isZero();
    }

    @Test
    void aCustomersChannelsShareWhatItBearsByTheTimeTheirOrdersTook() {
        assertThat(rank("C100", CostObject.CHANNEL, 50, null).statements())
                .extracting(ObjectView::name, CustomerObjectsTest::figures)
                .containsExactly(
                        tuple("shop", List.of(150_00L, 87_50L, 10_00L, 21_12L, 0L, 31_38L)),
                        tuple("web", List.of(134_45L, 72_90L, 12_00L, 16_59L, 21_34L, 11_62L)));
    }

    /** The cells of all customers are what the products, markets and channels earn. */
    @Test
    void overAllCustomersTheyAreWhatTheObjectsEarn() {
        for (CostObject object :
                List.of(CostObject.PRODUCT, CostObject.MARKET, CostObject.CHANNEL)) {
            List<ObjectView> objects = new ArrayList<>();
            office.objectResults.exportObjects(
                    CONTROLLER, office.publishedRun(), object, objects::add);
            List<ObjectView> cells = new ArrayList<>();
            for (String customer : List.of("C100", "C200", "C300", "C400", "C500", "-")) {
                office.customerObjects.exportCustomerObjects(
                        CONTROLLER, office.publishedRun(), customer, object, cells::add);
            }
            assertThat(objects).isNotEmpty();
            for (ObjectView each : objects) {
                assertThat(
                                cells.stream()
                                        .filter(cell -> cell.name().equals(each.name()))
                                        .mapToLong(cell -> cell.figures().statement().profit())
                                        .sum())
                        .as("%s %s", object, each.name())
                        .isEqualTo(each.figures().statement().profit());
            }
        }
    }

    @Test
    void aPartFollowsTheOther() {
        RankedCustomerObjects first = rank("C100", CostObject.PRODUCT, 2, null);
        RankedCustomerObjects second = rank("C100", CostObject.PRODUCT, 2, first.next());

        assertThat(first.statements()).extracting(ObjectView::key).containsExactly("ROPE", "LAMP");
        assertThat(second.statements()).extracting(ObjectView::key).containsExactly("POST");
        assertThat(second.next()).isNull();
    }

    @Test
    void whoSeesACustomerSeesItsProductsAndNobodyElses() {
        Actor manager = new Actor("amara", Set.of(Role.ACCOUNT_MANAGER), Set.of());

        List<String> seen = new ArrayList<>();
        for (String customer : List.of("C100", "C200", "C300", "C400", "C500", "-")) {
            try {
                office.customerObjects.rankCustomerObjects(
                        manager,
                        office.publishedRun(),
                        customer,
                        new ObjectQuestion(CostObject.PRODUCT, BEST_FIRST, null, 50));
                seen.add(customer);
            } catch (Refusal refusal) {
                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
            }
        }
        assertThat(seen).containsExactly("C100", "C200");
    }

    @Test
    void factsThatAreGoneAreToldInsteadOfShowingWhatIsLeft() {
        office.facts.removeAllBut(Set.of());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rank("C100", CostObject.PRODUCT, 50, null))
                .matches(refusal -> refusal.kind() == Refusal.Kind.CONFLICT);
    }

    private RankedCustomerObjects rank(
            String customer, CostObject object, int limit, @Nullable String after) {
        return office.customerObjects.rankCustomerObjects(
                CONTROLLER,
                office.publishedRun(),
                customer,
                new ObjectQuestion(object, BEST_FIRST, after, limit));
    }

    private static List<Long> figures(ObjectView view) {
        CustomerStatement figures = view.figures().statement();
        List<Long> all = new ArrayList<>();
        all.add(figures.netRevenue());
        all.add(figures.productCost());
        all.addAll(figures.activityCosts());
        all.add(figures.profit());
        return all;
    }
}
