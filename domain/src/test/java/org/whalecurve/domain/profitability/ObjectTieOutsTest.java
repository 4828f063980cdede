package org.whalecurve.domain.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.RandomCompany;

class ObjectTieOutsTest {

    private static final int COMPANIES = 300;

    @Test
    void everySortOfObjectTiesToTheCustomers() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = new RandomCompany(random);

                    assertThat(ObjectTieOuts.of(customers(company), objects(company)))
                            .hasSize(12)
                            .allMatch(TieOut::ties);
                });
    }

    @Test
    void oneMinorUnitTooMuchIsFound() {
        RandomCompany company = companyThatCosts();
        List<ProfitStatements> objects = objects(company);
        objects.getFirst().costs().customerCost()[0][0]++;

        assertThat(ObjectTieOuts.of(customers(company), objects))
                .filteredOn(tieOut -> !tieOut.ties())
                .singleElement()
                .satisfies(tieOut -> {
                    assertThat(tieOut.name()).isEqualTo("cost to serve of customers = of products");
                    assertThat(tieOut.difference()).isEqualTo(-1);
                });
    }

    private static RandomCompany companyThatCosts() {
        RandomCompany company;
        int seed = 0;
        do {
            company = new RandomCompany(new SplittableRandom(seed++));
        } while (company.model().activities().isEmpty() || company.folded().size() == 0);
        return company;
    }

    private static ProfitStatements customers(RandomCompany company) {
        return ProfitStatements.of(
                company.resolved(),
                company.folded(),
                CostAssignment.of(company.resolved(), company.folded()));
    }

    private static List<ProfitStatements> objects(RandomCompany company) {
        ProfitStatements customers = customers(company);
        List<ProfitStatements> objects = new ArrayList<>();
        company.objects(List.of())
                .forEach((object, costed) -> objects.add(customers.of(object, costed)));
        return objects;
    }
}
