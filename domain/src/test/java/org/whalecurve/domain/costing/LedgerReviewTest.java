package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.costing.LedgerStatementTest.model;
import static org.whalecurve.domain.costing.LedgerStatementTest.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerReviewTest {

    private static final PoolExpense STATED = new MonthlySeries(1, Map.of());

    @Test
    void sourcesThatTellPostingsApartHaveNoFlaw() {
        assertThat(flaws(STATED, STATED)).isEmpty();
        assertThat(flaws(fed("UK", null, "6000..6099"), fed("FR", null, "6000..6099"))).isEmpty();
        assertThat(flaws(fed("UK", "a", "6000..6099"), fed("UK", "b", "6000..6099"))).isEmpty();
        assertThat(flaws(fed(null, null, "6000..6099"), fed(null, null, "6100", "60000")))
                .isEmpty();
    }

    @Test
    void anAccountThatFeedsTwoPoolsIsNamed() {
        assertThat(flaws(fed("UK", null, "6000..6099"), fed("UK", "b", "7000", "6050")))
                .containsExactly(
                        new ModelFlaw(
                                "service-pools.pools[0].expense.accounts[1]",
                                "A posting would feed two pools: accounts 6050 of pool 'service' lie in 6000..6099 of pool 'pool' too. Tell them apart by account, entity or department."));
        assertThat(flaws(fed("UK", null, "6000"), fed(null, "b", "5999..6000"))).hasSize(1);
    }

    @Test
    void anAccountThatStandsTwiceInOnePoolIsNamed() {
        assertThat(flaws(fed(null, null, "6000..6099", "6099..6100"), STATED))
                .containsExactly(
                        new ModelFlaw(
                                "pools[0].expense.accounts[1]",
                                "An account stands twice: in 6000..6099 and in 6099..6100."));
    }

    @Test
    void rangesThatMeanNothingAreNamed() {
        assertThat(flaws(fed(null, null, "6000..60990"), STATED))
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.problem()).contains("differ in length"));
        assertThat(flaws(fed(null, null, "6099..6000"), STATED))
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.problem()).contains("ends before it begins"));
        assertThat(flaws(fed(null, null), STATED))
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.problem()).contains("at least one account"));
    }

    private static List<ModelFlaw> flaws(PoolExpense ofPool, PoolExpense ofService) {
        return ModelReview.flawsOf(model(ofPool, ofService));
    }

    private static LedgerSource fed(
            @Nullable String entity, @Nullable String department, String... accounts) {
        return source(DriverPolicy.FAIL, entity, department, accounts);
    }
}
