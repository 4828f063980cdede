package org.whalecurve.domain.profitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.costing.allocation.AllocationMethod.STEP_DOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.costing.AllocationStatement;
import org.whalecurve.domain.costing.PoolTransfer;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.costing.ServicePoolCost;

class AllocationTieOutsTest {

    private static final long[] OWN = {100_000_00, 120_000_00};

    @Test
    void aStepDownThatHandsEverythingOnTies() {
        AllocationStatement right =
                new AllocationStatement(
                        STEP_DOWN,
                        List.of(
                                service("admin", "Admin", 54_000_00, 0),
                                service("maintenance", "Maintenance", 42_000_00, 2_000_00)),
                        List.of(
                                new PoolTransfer("admin", "maintenance", 2_000_00),
                                new PoolTransfer("admin", "mill", 30_000_00),
                                new PoolTransfer("admin", "yard", 22_000_00),
                                new PoolTransfer("maintenance", "mill", 33_000_00),
                                new PoolTransfer("maintenance", "yard", 11_000_00)));

        List<TieOut> tieOuts =
                AllocationTieOuts.of(
                        right, OWN, List.of(pool("mill", 163_000_00), pool("yard", 153_000_00)));

        assertThat(tieOuts)
                .containsExactly(
                        TieOut.ofMoney(
                                "cost of Admin, own and received = handed on + not allocated",
                                54_000_00,
                                54_000_00),
                        TieOut.ofMoney(
                                "cost of Maintenance, own and received = handed on + not allocated",
                                44_000_00,
                                44_000_00),
                        TieOut.ofMoney(
                                "own expense of all pools = full expense of operating pools + not allocated",
                                316_000_00,
                                316_000_00));
    }

    /**
     * Of 54,000 for administration and 42,000 for maintenance, a published step-down sends 8,800
     * back to administration, which is closed: nobody bears them. (The other figures are ours.)
     */
    @Test
    void thePublishedStepDownThatSendsCostBackToAClosedPoolIsRefused() {
        AllocationStatement wrong =
                new AllocationStatement(
                        STEP_DOWN,
                        List.of(
                                service("admin", "Admin", 54_000_00, 0),
                                service("maintenance", "Maintenance", 42_000_00, 2_000_00)),
                        List.of(
                                new PoolTransfer("admin", "maintenance", 2_000_00),
                                new PoolTransfer("admin", "mill", 30_000_00),
                                new PoolTransfer("admin", "yard", 22_000_00),
                                new PoolTransfer("maintenance", "admin", 8_800_00),
                                new PoolTransfer("maintenance", "mill", 26_400_00),
                                new PoolTransfer("maintenance", "yard", 8_800_00)));

        List<TieOut> tieOuts =
                AllocationTieOuts.of(
                        wrong, OWN, List.of(pool("mill", 156_400_00), pool("yard", 150_800_00)));

        assertThat(new Certificate(tieOuts).ties()).isFalse();
        assertThat(tieOuts)
                .filteredOn(tieOut -> !tieOut.ties())
                .extracting(TieOut::difference)
                .containsExactly(8_800_00L, 8_800_00L);
    }

    private static ServicePoolCost service(String id, String name, long own, long received) {
        return new ServicePoolCost(id, name, "heads", own, received, 0);
    }

    private static PoolUsage pool(String id, long expense) {
        return new PoolUsage(id, id, expense, 1, 0, 0);
    }
}
