package org.whalecurve.domain.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.costing.RandomCompany;

class PoolExplanationTest {

    @Test
    void monthsAndServicesAddUpToTheFullExpenseAndMonthsToTheCapacity() {
        RandomCases.tryOn(
                1_000,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    Explaining run = Explaining.of(company.resolved(), company.lines());
                    for (int p = 0; p < company.resolved().pools(); p++) {
                        PoolUsage usage = run.summary().pools().get(p);
                        PoolExplanation pool =
                                PoolExplanation.of(company.resolved(), company.period(), p, usage);

                        assertThat(
                                        pool.ownExpense()
                                                + pool.received().stream()
                                                        .mapToLong(PoolExplanation.Received::amount)
                                                        .sum())
                                .isEqualTo(usage.expense());
                        assertThat(
                                        pool.months().stream()
                                                .mapToLong(PoolExplanation.Month::milliminutes)
                                                .sum())
                                .isEqualTo(usage.capacity());
                    }
                });
    }
}
