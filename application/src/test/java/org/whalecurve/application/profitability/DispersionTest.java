package org.whalecurve.application.profitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.profitability.Dispersion.ByGrouping;
import org.whalecurve.application.profitability.Dispersion.OfGroup;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.dispersion.Portion;
import org.whalecurve.domain.dispersion.ProfitSpread;
import org.whalecurve.domain.dispersion.VarianceSplit;

/**
 * How the 61.92 that Harbour Supplies earned with its customers in March are spread: 139.35, 43.00,
 * −8.21, −45.37, −66.85.
 */
class DispersionTest {

    private final HarbourOffice office = HarbourOffice.withMarchPublished();

    @Test
    void theBestOfFiveCustomersEarnMoreThanAll() {
        ProfitSpread customers = of(CostObject.CUSTOMER);

        assertThat(customers.best()).last().isEqualTo(new Portion(20, 1, 139_35));
        assertThat(customers.worst()).isEqualTo(new Portion(20, 1, -66_85));
        assertThat(customers.totalMinor()).isEqualTo(61_92);
        assertThat(customers.unprofitable()).isEqualTo(3);
        assertThat(customers.lossMinor()).isEqualTo(-120_43);
        assertThat(customers.standardDeviationMinor()).isEqualTo(73_61);
    }

    @Test
    void everySortThatHasStatementsIsLookedAt() {
        assertThat(dispersion(CustomerGrouping.COUNTRY, null, 10).sorts())
                .extracting(Dispersion.OfSort::object)
                .startsWith(CostObject.CUSTOMER)
                .contains(CostObject.PRODUCT, CostObject.MARKET)
                .doesNotHaveDuplicates();
        assertThat(of(CostObject.MARKET).objects()).isEqualTo(3);
        assertThat(of(CostObject.PRODUCT).best()).last().isEqualTo(new Portion(20, 2, 246_86));
    }

    /**
     * Country: United Kingdom 43.00, −45.37, −66.85; France 139.35; Germany −8.21. Squares between
     * them 20,316.15 of 27,095.37.
     */
    @Test
    void theVarianceBetweenGroupsIsThatWorkedOutByHand() {
        VarianceSplit countries =
                dispersion(CustomerGrouping.SEGMENT, null, 10).groupings().stream()
                        .filter(each -> each.grouping() == CustomerGrouping.COUNTRY)
                        .map(ByGrouping::variance)
                        .findFirst()
                        .orElseThrow();

        assertThat(countries.groups()).isEqualTo(3);
        assertThat(countries.share()).contains(new BigDecimal("0.749801"));
        assertThat(countries.intraclass()).contains(new BigDecimal("0.587850"));
    }

    @Test
    void groupsStandByTheirProfitAndComeInParts() {
        Dispersion first = dispersion(CustomerGrouping.COUNTRY, null, 2);
        Dispersion second = dispersion(CustomerGrouping.COUNTRY, first.groups().next(), 2);

        assertThat(first.groups().items())
                .extracting(OfGroup::name, group -> group.spread().totalMinor())
                .containsExactly(tuple("France", 139_35L), tuple("Germany", -8_21L));
        assertThat(second.groups().items())
                .extracting(OfGroup::name, group -> group.spread().totalMinor())
                .containsExactly(tuple("United Kingdom", -69_22L));
        assertThat(second.groups().next()).isNull();
        assertThat(first.allGroups()).isEqualTo(3);
    }

    @Test
    void whoSeesAPartOfTheCompanyIsDenied() {
        Actor bastien = new Actor("bastien", Set.of(Role.ACCOUNT_MANAGER), Set.of());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.dispersion.viewDispersion(
                                bastien, office.publishedRun(), CustomerGrouping.COUNTRY, null, 10))
                .matches(refusal -> refusal.kind() == Refusal.Kind.DENIED);
    }

    private ProfitSpread of(CostObject object) {
        return dispersion(CustomerGrouping.COUNTRY, null, 10).sorts().stream()
                .filter(sort -> sort.object() == object)
                .map(Dispersion.OfSort::spread)
                .findFirst()
                .orElseThrow();
    }

    private Dispersion dispersion(CustomerGrouping by, @Nullable String after, int limit) {
        return office.dispersion.viewDispersion(
                CONTROLLER, office.publishedRun(), by, after, limit);
    }
}
