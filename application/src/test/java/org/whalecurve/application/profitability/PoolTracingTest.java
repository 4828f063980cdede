package org.whalecurve.application.profitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.sample.HarbourOffice;

/** Who bears what the departments of Harbour Supplies cost, worked out by hand. */
class PoolTracingTest {

    private final HarbourOffice office = HarbourOffice.withMarchPublished();

    /** 83.71 + 40.72 + 37.71 + 33.18 + 21.12 = 216.44, nobody's 8.30, 43.74 more than it costs. */
    @Test
    void theCustomersOfTheWarehouseBearMoreThanItCosts() {
        TracedPool warehouse = trace("warehouse");

        assertThat(warehouse.own()).isEqualTo(122_36);
        assertThat(warehouse.received()).isEqualTo(58_64);
        assertThat(warehouse.byCustomers()).isEqualTo(216_44);
        assertThat(warehouse.unassigned()).isEqualTo(8_30);
        assertThat(warehouse.unused()).isEqualTo(-43_74);
        assertThat(warehouse.bearers().items())
                .extracting(PoolTracingTest::name, TracedPool.Bearer::amount)
                .containsExactly(
                        tuple("Bell Rope Company", 83_71L),
                        tuple("Cap Nord", 40_72L),
                        tuple("Anchor Inn", 37_71L),
                        tuple("Eider GmbH", 33_18L),
                        tuple("Dune Hotel", 21_12L));
        addsUp(warehouse);
    }

    /**
     * Of 90.00 + 5.46 the desk was handed 19.09, the warehouse 47.73, the showroom 19.09, IT 9.55.
     *
     * <pre>
     * desk       19.09 × 149.33/200.00 = 14.2535… → 14.25, 4.84 unused
     *            by 47.33 43.34 17.33 17.33 12.00 12.00: 4.52 4.14 1.65 1.65, nobody 1.15, Bell Rope 1.14
     * warehouse  47.73 × 224.74/181.00 = 59.2643… → 59.26, 11.53 too much
     *            by 83.71 40.72 37.71 33.18 21.12 8.30: 22.07 10.74 9.94 8.75 5.57, nobody 2.19
     * showroom   nobody came: 19.09 unused
     * </pre>
     */
    @Test
    void theBuildingIsBorneByWayOfTheDepartmentsItServes() {
        TracedPool building = trace("building");

        assertThat(building.expense()).isEqualTo(95_46);
        assertThat(building.unused()).isEqualTo(4_84 - 11_53 + 19_09);
        assertThat(building.unassigned()).isEqualTo(1_15 + 2_19);
        assertThat(building.handedOn()).containsExactly(new TracedPool.Handed("it", "IT", 9_55));
        assertThat(building.bearers().items())
                .extracting(PoolTracingTest::name, TracedPool.Bearer::amount)
                .containsExactly(
                        tuple("Bell Rope Company", 1_14L + 22_07),
                        tuple("Anchor Inn", 4_14L + 9_94),
                        tuple("Cap Nord", 1_65L + 10_74),
                        tuple("Eider GmbH", 1_65L + 8_75),
                        tuple("Dune Hotel", 4_52L + 5_57));
        addsUp(building);
    }

    @Test
    void everyPoolIsBorneExactlyAlsoOneThatNobodyCame() {
        for (String pool : Set.of("desk", "warehouse", "showroom", "building", "it")) {
            addsUp(trace(pool));
        }
        assertThat(trace("showroom").allBearers()).isZero();
    }

    @Test
    void theBearersComeInParts() {
        TracedPool first =
                office.poolTracing.tracePool(CONTROLLER, office.publishedRun(), "desk", null, 2);

        assertThat(first.allBearers()).isEqualTo(5);
        assertThat(first.bearers().items()).hasSize(2);
        assertThat(
                        office.poolTracing
                                .tracePool(
                                        CONTROLLER,
                                        office.publishedRun(),
                                        "desk",
                                        first.bearers().next(),
                                        9)
                                .bearers()
                                .items())
                .hasSize(3);
    }

    @Test
    void whoSeesOnlyAPartOfTheCompanyIsDeniedAndAnUnknownPoolIsNotFound() {
        Actor executive = new Actor("edith", Set.of(Role.EXECUTIVE), Set.of("harbour"));

        assertRefused(executive, "desk", Refusal.Kind.DENIED);
        assertRefused(CONTROLLER, "cellar", Refusal.Kind.NOT_FOUND);
    }

    private static void addsUp(TracedPool pool) {
        assertThat(
                        pool.byCustomers()
                                + pool.unassigned()
                                + pool.unused()
                                + pool.handedOn().stream()
                                        .mapToLong(TracedPool.Handed::amount)
                                        .sum()
                                + pool.unallocated())
                .as(pool.pool())
                .isEqualTo(pool.expense());
        assertThat(pool.bearers().items().stream().mapToLong(TracedPool.Bearer::amount).sum())
                .isEqualTo(pool.byCustomers());
    }

    private static String name(TracedPool.Bearer bearer) {
        return bearer.customer() == null ? "?" : bearer.customer().name();
    }

    private TracedPool trace(String pool) {
        return office.poolTracing.tracePool(CONTROLLER, office.publishedRun(), pool, null, 100);
    }

    private void assertRefused(Actor actor, String pool, Refusal.Kind kind) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.poolTracing.tracePool(actor, office.publishedRun(), pool, null, 1))
                .extracting(Refusal::kind)
                .isEqualTo(kind);
    }
}
