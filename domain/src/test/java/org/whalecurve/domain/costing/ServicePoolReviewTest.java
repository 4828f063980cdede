package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.costing.Services.model;
import static org.whalecurve.domain.costing.Services.serving;
import static org.whalecurve.domain.costing.allocation.AllocationMethod.DIRECT;
import static org.whalecurve.domain.costing.allocation.AllocationMethod.RECIPROCAL;
import static org.whalecurve.domain.costing.allocation.AllocationMethod.STEP_DOWN;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.costing.allocation.AllocationMethod;

class ServicePoolReviewTest {

    private static final ServicePool IT = serving("it", 10, "hall", 1, "desk", 3);
    private static final ServicePool HALL = serving("hall", 10, "it", 1, "store", 4);

    @Test
    void soundServicePoolsHaveNoFlaw() {
        for (AllocationMethod method : AllocationMethod.values()) {
            assertThat(ModelReview.flawsOf(model(method, List.of(), IT, HALL))).isEmpty();
        }
        assertThat(ModelReview.flawsOf(model(STEP_DOWN, List.of("hall", "it"), IT, HALL)))
                .isEmpty();
    }

    @Test
    void aLoopWithoutAnExitIsNamed() {
        CostModel loop =
                model(
                        RECIPROCAL,
                        List.of(),
                        serving("canteen", 10, "desk", 1),
                        serving("it", 10, "hall", 1),
                        serving("hall", 10, "it", 1));

        assertThat(ModelReview.flawsOf(loop))
                .containsExactly(
                        new ModelFlaw(
                                "service-pools.pools[1].serves.quantities",
                                "The cost of 'it', 'hall' goes round in a closed loop: none of them serves a pool outside it."));
    }

    @Test
    void aPoolThatServesNobodyOrOnlyClosedPoolsHasNowhereToSendItsCost() {
        ServicePool nobody = serving("it", 10, "desk", 0);
        ServicePool servicesOnly = serving("it", 10, "hall", 1);

        assertThat(problems(model(RECIPROCAL, List.of(), nobody)))
                .containsExactly(
                        "The cost of 'it' has nowhere to go: nobody takes anything of its service.");
        assertThat(problems(model(DIRECT, List.of(), servicesOnly, HALL)))
                .containsExactly(
                        "The cost of 'it' has nowhere to go: it serves service pools only, which the direct method does not count.");
        assertThat(problems(model(STEP_DOWN, List.of("hall", "it"), servicesOnly, HALL)))
                .containsExactly(
                        "The cost of 'it' has nowhere to go: it serves only pools that are closed before it.");
    }

    @Test
    void negativeAndZeroQuantitiesFollowThePolicyOfTheRule() {
        assertThat(problems(with(DriverPolicy.FAIL, DriverPolicy.ZERO, -1, 5)))
                .singleElement()
                .asString()
                .startsWith("A negative quantity.");
        assertThat(problems(with(DriverPolicy.ZERO, DriverPolicy.FAIL, 0, 5)))
                .containsExactly("A quantity of zero, which the rule does not allow (zero: fail).");
        assertThat(problems(with(DriverPolicy.ZERO, DriverPolicy.FAIL, -1, 5))).isEmpty();
        assertThat(problems(with(DriverPolicy.SKIP, DriverPolicy.ZERO, -1, 5))).isEmpty();
        assertThat(problems(with(DriverPolicy.FAIL, DriverPolicy.SKIP, 0, 0))).isEmpty();
    }

    @Test
    void aServiceCannotBeTakenBeyondItsCapacity() {
        CostModel model =
                model(
                        DIRECT,
                        List.of(),
                        serving("it", 10, 7L, DriverPolicy.FAIL, DriverPolicy.ZERO, "desk", 8));

        assertThat(ModelReview.flawsOf(model))
                .extracting(ModelFlaw::where)
                .containsExactly("service-pools.pools[0].serves.capacity");
    }

    @Test
    void aPoolServesOthersThatExist() {
        CostModel model = model(DIRECT, List.of(), serving("it", 10, "it", 1, "dsk", 2, "desk", 1));

        assertThat(ModelReview.flawsOf(model))
                .containsExactly(
                        new ModelFlaw(
                                "service-pools.pools[0].serves.quantities.it",
                                "A service pool does not charge itself: leave it out."),
                        new ModelFlaw(
                                "service-pools.pools[0].serves.quantities.dsk",
                                "There is no pool 'dsk'. There are: desk, it, store."));
        assertThat(problems(model(DIRECT, List.of(), serving("it", 10))))
                .containsExactly("Say which pools the service pool serves, and how much.");
    }

    @Test
    void anOrderBelongsToAStepDownAndNamesEveryPoolOnce() {
        assertThat(problems(model(RECIPROCAL, List.of("it", "hall"), IT, HALL)))
                .containsExactly("Only a step-down has an order: leave it out.");
        assertThat(ModelReview.flawsOf(model(STEP_DOWN, List.of("it", "it", "desk"), IT, HALL)))
                .containsExactly(
                        new ModelFlaw("service-pools.order[1]", "'it' stands here a second time."),
                        new ModelFlaw("service-pools.order[2]", "There is no service pool 'desk'."),
                        new ModelFlaw(
                                "service-pools.order",
                                "An order names every service pool; missing: hall."));
    }

    @Test
    void idsAreThoseOfOnePoolOnly() {
        CostModel model = model(DIRECT, List.of(), serving("desk", 10, "store", 1));

        assertThat(ModelReview.flawsOf(model))
                .contains(
                        new ModelFlaw(
                                "service-pools.pools[0].id",
                                "The id 'desk' is already that of another pool."));
    }

    @Test
    void fiftyServicePoolsAreAllowedAndOneMoreIsNot() {
        assertThat(ModelReview.flawsOf(manyServicePools(50))).isEmpty();
        assertThat(problems(manyServicePools(51)))
                .containsExactly("At most 50 service pools are allowed.");
    }

    private static CostModel manyServicePools(int count) {
        return model(
                DIRECT,
                List.of(),
                IntStream.range(0, count)
                        .mapToObj(i -> serving("s" + i, i, "desk", 1))
                        .toArray(ServicePool[]::new));
    }

    private static CostModel with(
            DriverPolicy negative, DriverPolicy zero, int ofDesk, int ofStore) {
        return model(
                DIRECT,
                List.of(),
                serving("it", 10, null, negative, zero, "desk", ofDesk, "store", ofStore));
    }

    private static List<String> problems(CostModel model) {
        return ModelReview.flawsOf(model).stream().map(ModelFlaw::problem).toList();
    }
}
