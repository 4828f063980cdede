package org.whalecurve.domain.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.costing.PoolTransfer;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.costing.RandomCompany;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.profitability.ProfitStatements;

class BorneExpenseTest {

    @Test
    void customersAndUnusedCapacityBearTheWholeExpenseAndEveryPartOfIt() {
        RandomCases.tryOn(
                1_000,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    ResolvedModel model = company.resolved();
                    Explaining run = Explaining.of(model, company.lines());
                    for (int p = 0; p < model.pools(); p++) {
                        PoolUsage usage = run.summary().pools().get(p);
                        int[] customers = IntStream.range(0, run.statements().size()).toArray();
                        long[] costs = costs(run.statements(), model, p);

                        BorneExpense whole = BorneExpense.whole(usage.expense(), customers, costs);
                        assertThat(whole.borne()).isEqualTo(usage.assigned());
                        assertThat(whole.unused()).isEqualTo(usage.unusedCost());

                        for (PoolTransfer transfer : model.allocation().transfers()) {
                            if (transfer.to().equals(usage.pool())) {
                                BorneExpense part =
                                        BorneExpense.part(
                                                transfer.amount(),
                                                usage.expense(),
                                                customers,
                                                costs);
                                assertThat(part.borne() + part.unused())
                                        .isEqualTo(transfer.amount());
                                for (int i = 0; i < costs.length; i++) {
                                    assertThat(costs[i] == 0 && part.amounts()[i] != 0).isFalse();
                                }
                            }
                        }
                    }
                });
    }

    /** 47.73 of 181.00 whose customers bear 224.74: 59.2643… → 59.26 of it, 11.53 too much. */
    @Test
    void theCustomersOfAnOverdrivenPoolBearMoreThanThePart() {
        BorneExpense part =
                BorneExpense.part(47_73, 181_00, new int[] {1, 2}, new long[] {200_00, 24_74});

        assertThat(part.borne()).isEqualTo(59_26);
        assertThat(part.amounts()).containsExactly(52_74, 6_52);
        assertThat(part.unused()).isEqualTo(-11_53);
    }

    @Test
    void whatIsHandedToAPoolWithoutWorkStaysWithItsUnusedCapacity() {
        BorneExpense part = BorneExpense.part(24_54, 75_00, new int[] {1}, new long[] {0});

        assertThat(part.amounts()).containsExactly(0);
        assertThat(part.unused()).isEqualTo(24_54);
    }

    @Test
    void aCreditIsPassedOnAsACredit() {
        BorneExpense part = BorneExpense.part(-30, 90, new int[] {1, 2}, new long[] {40, 20});

        assertThat(part.amounts()).containsExactly(-13, -7);
        assertThat(part.unused()).isEqualTo(-10);
        assertThat(LongStream.of(part.amounts()).sum()).isEqualTo(part.borne());
    }

    private static long[] costs(ProfitStatements statements, ResolvedModel model, int pool) {
        return IntStream.range(0, statements.size())
                .mapToLong(row ->
                        model.activitiesOf(pool).stream()
                                .mapToLong(a -> statements.activityCost(a, row))
                                .sum())
                .toArray();
    }
}
