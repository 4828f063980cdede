package org.whalecurve.domain.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.SustainedObject;
import org.whalecurve.domain.profitability.SustainedCost;

/** Customer-cost hierarchies that textbooks print, with their figures. */
class PublishedLevelsTest {

    /**
     * Horngren, Datar and Rajan, Cost Accounting, Ramish Electronics, in thousands: customers of
     * two channels earn 146,195; the channels cost 38,000 and 7,000, the company itself 65,000.
     */
    private static final LevelIncome RAMISH =
            new LevelIncome(
                    CostObject.MARKET,
                    List.of(
                            branch("wholesale", 58_150 + 77_850, 38_000),
                            branch("retail", 2_300 + 7_895, 7_000)),
                    List.of(),
                    0,
                    List.of(new SustainedCost("corporate", "Corporate", null, 65_000)));

    @Test
    void ramishEarnsOnEachLevelWhatIsPublished() {
        assertThat(RAMISH.branches()).extracting(Branch::earned).containsExactly(136_000L, 10_195L);
        assertThat(RAMISH.earned()).isEqualTo(146_195);
        assertThat(RAMISH.branches()).extracting(Branch::income).containsExactly(98_000L, 3_195L);
        assertThat(RAMISH.incomeOfBranches()).isEqualTo(101_195);
        assertThat(RAMISH.kept()).isEqualTo(36_195);
    }

    /** The published forced view gives wholesale 51,000 and retail 14,000 of the company's cost. */
    @Test
    void theForcedViewOfRamishShowsALossThatNoChannelCauses() {
        LevelIncome forced =
                new LevelIncome(
                        RAMISH.by(),
                        List.of(weighing("wholesale", 51, 98_000), weighing("retail", 14, 3_195)),
                        List.of(),
                        0,
                        RAMISH.ofCompany());

        List<Long> shares = forced.forced(LevelIncome.Basis.NET_REVENUE).orElseThrow();

        assertThat(shares).containsExactly(51_000L, 14_000L);
        assertThat(forced.branches().get(0).income() - shares.get(0)).isEqualTo(47_000);
        assertThat(forced.branches().get(1).income() - shares.get(1)).isEqualTo(-10_805);
        assertThat(forced.kept()).isEqualTo(47_000 - 10_805);
    }

    private static Branch branch(String key, long earned, long cost) {
        return Branch.earning(key, 0, 0, earned)
                .sustainedBy(
                        List.of(
                                new SustainedCost(
                                        key,
                                        key,
                                        new SustainedObject(CostObject.MARKET, key),
                                        cost)));
    }

    private static Branch weighing(String key, long netRevenue, long earned) {
        return Branch.earning(key, netRevenue, 0, earned);
    }
}
