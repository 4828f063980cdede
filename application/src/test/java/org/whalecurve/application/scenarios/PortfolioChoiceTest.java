package org.whalecurve.application.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.portfolio.PickingRule;
import org.whalecurve.domain.portfolio.Portfolio;
import org.whalecurve.domain.scenarios.CustomerPortfolio;

/**
 * Whom Harbour Supplies should have served in March, when the warehouse had 60 minutes and was
 * asked for 74.5; 2.75 of them are those of the lines without a customer.
 *
 * <pre>
 *         brings    minutes   a minute
 * C300    197.40    13.5      14.62
 * C100    124.05    12.5       9.92
 * C500     42.30    11         3.85
 * C200     50.34    27.75      1.814…
 * C400      1.60     7         0.23
 * </pre>
 */
class PortfolioChoiceTest {

    private static final int WAREHOUSE = 1;

    private final HarbourOffice office = HarbourOffice.withMarchPublished();

    /** 37 minutes for the first three, 20.25 left: 20.25/27.75 of Bell Rope. */
    @Test
    void inPartsTheScarceWarehouseHasAPrice() {
        PortfolioReport report = asked();
        Portfolio portfolio = report.portfolio().portfolio();

        assertThat(report.portfolio().capacity()[WAREHOUSE]).isEqualTo(57_250);
        assertThat(report.portfolio().usedByAll(WAREHOUSE)).isEqualTo(71_750);
        assertThat(portfolio.inParts().prices())
                .containsExactly(Fraction.of(0, 1), Fraction.of(50_34, 27_750), Fraction.of(0, 1));
        assertThat(portfolio.inParts().parts())
                .extracting(part -> part.share().toString())
                .containsExactly("27/37");
        assertThat(portfolio.inParts().contribution().decimal(2)).hasToString("40048.46");
    }

    /** Bell Rope fits whole only without Eider, and brings more. */
    @Test
    void wholeCustomersAreChosenSoThatTheyFit() {
        PortfolioReport report = asked();
        CustomerPortfolio found = report.portfolio();

        assertThat(found.portfolio().whole().contribution()).isEqualTo(371_79);
        assertThat(found.portfolio().proven()).isTrue();
        assertThat(found.usedByServed(WAREHOUSE)).isEqualTo(53_750);
        assertThat(report.dropped())
                .extracting(
                        one -> customer(report, one).key(),
                        CustomerPortfolio.Dropped::contribution,
                        CustomerPortfolio.Dropped::fullCostProfit,
                        one -> one.value().decimal(2).toPlainString())
                .containsExactly(
                        tuple("C400", 1_60L, -66_85L, "-1109.84"),
                        tuple("C500", 42_30L, -8_21L, "2234.54"));
        assertThat(found.dropped()).isEqualTo(2);
        assertThat(found.withoutContribution()).isZero();
    }

    @Test
    void simplerRulesBringLess() {
        Portfolio portfolio = asked().portfolio().portfolio();

        assertThat(portfolio.by(PickingRule.FULL_COST).contribution()).isEqualTo(321_45);
        assertThat(portfolio.lostBy(PickingRule.FULL_COST)).isEqualTo(50_34);
        assertThat(portfolio.by(PickingRule.PER_SCARCE_TIME).contribution()).isEqualTo(365_35);
        assertThat(portfolio.lostBy(PickingRule.LARGEST_FIRST)).isZero();
    }

    @Test
    void withEnoughCapacityNobodyThatBringsSomethingIsDropped() {
        PortfolioReport report = asked(new ChangeOrder("capacity", "warehouse", "", "25%"));

        assertThat(report.portfolio().portfolio().inParts().binds()).isFalse();
        assertThat(report.dropped()).isEmpty();
        assertThat(report.portfolio().portfolio().whole().contribution()).isEqualTo(415_69);
        assertThat(report.portfolio().portfolio().lostBy(PickingRule.FULL_COST)).isPositive();
    }

    @Test
    void otherChangesCountToo() {
        PortfolioReport report =
                asked(
                        new ChangeOrder("capacity", "warehouse", "", "25%"),
                        new ChangeOrder("price", "", "", "-60%"));

        assertThat(report.portfolio().withoutContribution()).isPositive();
        assertThat(report.dropped())
                .hasSize(report.portfolio().withoutContribution())
                .allSatisfy(one -> assertThat(one.contribution()).isNotPositive());
    }

    @Test
    void whereTheLinesWithoutACustomerTakeAllNothingCanBeChosen() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> asked(new ChangeOrder("capacity", "warehouse", "", "2")))
                .matches(refusal -> refusal.code().equals("no-capacity-left"))
                .withMessageContaining("Warehouse");
    }

    @Test
    void whoSeesAPartOfTheCompanyIsDenied() {
        Actor bastien = new Actor("bastien", Set.of(Role.ACCOUNT_MANAGER), Set.of());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.scenarios.choosePortfolio(bastien, office.publishedRun(), List.of()))
                .matches(refusal -> refusal.kind() == Refusal.Kind.DENIED);
    }

    private PortfolioReport asked(ChangeOrder... orders) {
        return office.scenarios.choosePortfolio(CONTROLLER, office.publishedRun(), List.of(orders));
    }

    private static Customer customer(PortfolioReport report, CustomerPortfolio.Dropped one) {
        return Objects.requireNonNull(report.customers().get(one.customer()));
    }
}
