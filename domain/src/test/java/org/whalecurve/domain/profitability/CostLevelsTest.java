package org.whalecurve.domain.profitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.Purpose;
import org.whalecurve.domain.costing.RandomCompany;
import org.whalecurve.domain.costing.SustainedObject;

class CostLevelsTest {

    private static final SustainedObject FRANCE = new SustainedObject(CostObject.MARKET, "France");
    private static final CostLevels LEVELS =
            new CostLevels(
                    List.of(
                            new SustainedCost("paris", "Office in Paris", FRANCE, 40_00),
                            new SustainedCost("head", "Head office", null, 60_00)),
                    List.of(
                            new MarginLevel("Contribution margin 1", true, List.of(1)),
                            new MarginLevel("Contribution margin 2", false, List.of(0))),
                    List.of(Purpose.ATTAIN, Purpose.SERVE, Purpose.SERVE));

    @Test
    void everyMarginIsWhatIsLeftOfTheOneBefore() {
        assertThat(LEVELS.marginsOf(500_00, 200_00, List.of(30_00L, 20_00L, 10_00L)))
                .extracting(Margin::name, Margin::amount)
                .containsExactly(
                        tuple("Contribution margin 1", 280_00L),
                        tuple("Contribution margin 2", 250_00L));
    }

    @Test
    void purposesShareTheCostOfAllActivities() {
        List<Long> costs = List.of(30_00L, 20_00L, 10_00L);

        assertThat(LEVELS.costOf(Purpose.ATTAIN, costs)).isEqualTo(30_00);
        assertThat(LEVELS.costOf(Purpose.SERVE, costs)).isEqualTo(30_00);
        assertThat(LEVELS.costOf(Purpose.RETAIN, costs)).isZero();
        assertThat(CostLevels.NONE.costOf(Purpose.SERVE, costs)).isEqualTo(60_00);
    }

    @Test
    void whatSustainsOneObjectIsFound() {
        assertThat(LEVELS.sustaining(FRANCE))
                .extracting(SustainedCost::id)
                .containsExactly("paris");
        assertThat(LEVELS.sustaining(new SustainedObject(CostObject.PRODUCT, "France"))).isEmpty();
        assertThat(LEVELS.sustainingCost()).isEqualTo(100_00);
    }

    /** A model that declares no margins but attains or retains gets the usual three. */
    @Test
    void whereEverythingIsTakenOffTheLastMarginIsTheProfit() {
        RandomCases.tryOn(
                500,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    RunSummary summary =
                            RunSummary.of(
                                    ProfitStatements.of(
                                            company.resolved(),
                                            company.folded(),
                                            CostAssignment.of(
                                                    company.resolved(), company.folded())),
                                    "GBP",
                                    null);
                    boolean declared = !company.model().hierarchy().margins().isEmpty();
                    boolean apart = summary.levels().tellPurposesApart();

                    if (declared) {
                        assertThat(summary.margins()).hasSize(2);
                    } else if (apart) {
                        assertThat(summary.margins()).hasSize(3);
                        assertThat(summary.margins().getLast().amount())
                                .isEqualTo(
                                        summary.assigned().profit()
                                                + summary.unassigned().profit());
                    } else {
                        assertThat(summary.margins()).isEmpty();
                    }
                });
    }
}
