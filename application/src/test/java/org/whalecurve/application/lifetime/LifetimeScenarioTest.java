package org.whalecurve.application.lifetime;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.lifetime.runs.LifetimeResult;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.runs.LifetimeRunState;
import org.whalecurve.domain.lifetime.value.CustomerEquity;
import org.whalecurve.domain.money.Percentage;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.StatementFile;

/**
 * Eighty customers of Harbour Supplies buy lamps in March, each in a rhythm of its own, and some of
 * them stop. Their past value is what the ledger says; their future is foreseen.
 */
class LifetimeScenarioTest {

    private static final YearMonth MARCH = SampleWorld.MARCH;
    private static final Percentage FIFTEEN = new Percentage(1500);
    private static final int CUSTOMERS = 80;

    @Test
    void fromOrdersAndTheLedgerToWhatCustomersAreWorth() {
        HarbourOffice office = withLampsPublished();

        LifetimeRun run = ordered(office);

        assertThat(run.problem()).isNull();
        LifetimeResult result = requireNonNull(run.result());
        assertThat(result.customers()).isEqualTo(CUSTOMERS);
        assertThat(result.currency()).isEqualTo("GBP");
        assertThat(run.linesRead()).isEqualTo(run.linesTotal()).isPositive();
        assertThat(result.candidates()).isNotEmpty();

        ValuedCustomersPage page =
                office.lifetimeQueries.rankValuedCustomers(
                        CONTROLLER, RankValuedCustomers.LATEST, ValueOrder.AT_RISK, null, 500);
        assertThat(page.items()).hasSize(CUSTOMERS);
        assertThat(page.next()).isNull();
        assertThat(page.notShown()).isZero();
        for (int i = 1; i < CUSTOMERS; i++) {
            assertThat(page.items().get(i).value().atRisk())
                    .isLessThanOrEqualTo(page.items().get(i - 1).value().atRisk());
        }
        assertThat(page.equity().past() + result.withoutPurchase())
                .isEqualTo(profitOfAllCustomers(office));
    }

    @Test
    void theSameInputsAreTheSameRunAndOthersAreAnother() {
        HarbourOffice office = withLampsPublished();
        LifetimeRun first = ordered(office);

        assertThat(ordered(office)).isEqualTo(first);
        assertThat(office.lifetimeOrdering.orderLifetimeRun(CONTROLLER, MARCH, 24, FIFTEEN).id())
                .isNotEqualTo(first.id());
        assertThat(
                        office.audit.latest(null, 100).items().stream()
                                .filter(entry -> entry.action().equals("ordered lifetime run")))
                .hasSize(2);
    }

    /** The parts of the explanation add up to the figure. */
    @Test
    void aValueIsExplainedByTheFiguresThatMakeIt() {
        HarbourOffice office = withLampsPublished();
        ordered(office);

        CustomerValueExplanation why =
                office.lifetimeQueries.explainCustomerValue(
                        CONTROLLER, RankValuedCustomers.LATEST, "N007");

        assertThat(why.value().history().repeats()).isPositive();
        double profit =
                why.trust() * why.value().ownMean()
                        + (1 - why.trust()) * why.averageProfit()
                        + why.ofTenure();
        assertThat(why.profitAtStart() + why.ofTenure()).isCloseTo(profit, within(1e-6));
        assertThat(why.value().purchases() * profit + why.ofDiscount())
                .isCloseTo(why.value().future().value(), within(1e-6));
        assertThat(why.value().future().value() / why.value().alive() * (1 - why.value().alive()))
                .isCloseTo(why.value().atRisk(), within(1e-6));
    }

    @Test
    void anAccountManagerSeesTheOwnCustomersAndHowManyOthersThereAre() {
        HarbourOffice office = withLampsPublished();
        office.customerKeeping.putCustomers(CONTROLLER, List.of(owned("N003"), owned("N009")));
        LifetimeRun run = ordered(office);
        Actor amara = new Actor("amara", Set.of(Role.ACCOUNT_MANAGER), Set.of());

        ValuedCustomersPage page =
                office.lifetimeQueries.rankValuedCustomers(
                        amara, run.id(), ValueOrder.FUTURE, null, 10);

        assertThat(page.items())
                .extracting(item -> item.customer().key())
                .containsExactlyInAnyOrder("N003", "N009");
        assertThat(page.equity().customers()).isEqualTo(2);
        assertThat(page.notShown()).isEqualTo(CUSTOMERS - 2);
        assertThat(office.lifetimeQueries.explainCustomerValue(amara, run.id(), "N003").runId())
                .isEqualTo(run.id());
        assertRefused(
                () -> office.lifetimeQueries.explainCustomerValue(amara, run.id(), "N004"),
                "not-found");
        assertRefused(() -> office.lifetimeQueries.viewLifetimeRun(amara, run.id()), "denied");
    }

    @Test
    void theWholeIsShownWithTheErrorThatAllCustomersShare() {
        HarbourOffice office = withLampsPublished();
        LifetimeRun run = ordered(office);

        LifetimeRunView view = office.lifetimeQueries.viewLifetimeRun(CONTROLLER, run.id());

        assertThat(requireNonNull(view.equity()).future().standardError())
                .isGreaterThanOrEqualTo(requireNonNull(view.run().result()).errorOfParameters());
        assertThat(office.lifetimeQueries.listLifetimeRuns(CONTROLLER, null, 10).items())
                .containsExactly(run);
    }

    /** Past exact, expected figures up to rounding. */
    @Test
    void groupsOfCustomersAddUpToTheWhole() {
        HarbourOffice office = withLampsPublished();
        office.customerKeeping.putCustomers(
                CONTROLLER,
                List.of(
                        new CustomerDetails(
                                "N003", "Inn", SampleWorld.HOME, "Inns", null, "amara", null),
                        new CustomerDetails("N009", "Bar", "France", null, null, "amara", null)));
        LifetimeRun run = ordered(office);
        CustomerEquity all =
                office.lifetimeQueries
                        .rankValuedCustomers(CONTROLLER, run.id(), ValueOrder.PAST, null, 1)
                        .equity();

        for (EquityGrouping by : EquityGrouping.values()) {
            EquityReport report = office.equityQueries.viewEquity(CONTROLLER, run.id(), by);
            CustomerEquity sum =
                    report.parts().stream()
                            .map(EquityReport.Part::equity)
                            .reduce(CustomerEquity.NOBODY, CustomerEquity::plus);
            assertThat(sum.customers()).isEqualTo(CUSTOMERS);
            assertThat(sum.past()).isEqualTo(all.past()).isEqualTo(report.total().past());
            assertThat(sum.future().value()).isCloseTo(all.future().value(), within(1e-6));
            assertThat(sum.future().standardError())
                    .isCloseTo(all.future().standardError(), within(1e-6));
            assertThat(sum.atRisk()).isCloseTo(all.atRisk(), within(1e-6));
            assertThat(report.notShown()).isZero();
        }
        assertThat(names(office, run, EquityGrouping.COHORT)).containsExactly("2011-Q1");
        assertThat(names(office, run, EquityGrouping.SEGMENT))
                .containsExactlyInAnyOrder("Inns", "");
        assertThat(names(office, run, EquityGrouping.COUNTRY)).contains("France");
        assertThat(
                        office.equityQueries.viewEquity(
                                new Actor("amara", Set.of(Role.ACCOUNT_MANAGER), Set.of()),
                                run.id(),
                                EquityGrouping.COUNTRY))
                .satisfies(report -> {
                    assertThat(report.total().customers()).isEqualTo(2);
                    assertThat(report.notShown()).isEqualTo(CUSTOMERS - 2);
                });
    }

    private static List<String> names(HarbourOffice office, LifetimeRun run, EquityGrouping by) {
        return office.equityQueries.viewEquity(CONTROLLER, run.id(), by).parts().stream()
                .map(EquityReport.Part::name)
                .toList();
    }

    /** The five customers of the sample file have bought once or twice each. */
    @Test
    void tooFewWhoBoughtAgainFailTheRunInAWholeSentence() {
        HarbourOffice office = HarbourOffice.withMarchPublished();

        LifetimeRun run = ordered(office);

        assertThat(run.state()).isEqualTo(LifetimeRunState.FAILED);
        assertThat(run.problem()).contains("at least 10 must have");
        assertRefused(
                () ->
                        office.lifetimeQueries.rankValuedCustomers(
                                CONTROLLER, run.id(), ValueOrder.PAST, null, 10),
                "not-found");
    }

    @Test
    void whatCannotBeComputedIsRefused() {
        HarbourOffice office = HarbourOffice.open();
        assertRefused(() -> ordered(office), "nothing-booked");
        office.deliver(SampleFile.NAME, SampleFile.TEXT);
        assertRefused(() -> ordered(office), "month-not-published");
        assertRefused(
                () -> office.lifetimeOrdering.orderLifetimeRun(CONTROLLER, MARCH, 0, FIFTEEN),
                "horizon");
        assertRefused(
                () ->
                        office.lifetimeOrdering.orderLifetimeRun(
                                CONTROLLER, MARCH, 12, Percentage.NONE),
                "discount");
        assertRefused(
                () ->
                        office.lifetimeQueries.rankValuedCustomers(
                                CONTROLLER, RankValuedCustomers.LATEST, ValueOrder.PAST, null, 10),
                "not-found");
    }

    @Test
    void aRunThatTheApplicationStoppedInIsInterruptedAndTriedAgain() {
        HarbourOffice office = withLampsPublished();
        LifetimeRun waiting =
                office.lifetimeOrdering.orderLifetimeRun(CONTROLLER, MARCH, 12, FIFTEEN);

        office.lifetimeComputing.recover();

        assertThat(office.lifetimeQueries.viewLifetimeRun(CONTROLLER, waiting.id()).run().state())
                .isEqualTo(LifetimeRunState.INTERRUPTED);
        assertThat(ordered(office).state()).isEqualTo(LifetimeRunState.COMPUTED);
    }

    private static LifetimeRun ordered(HarbourOffice office) {
        LifetimeRun run = office.lifetimeOrdering.orderLifetimeRun(CONTROLLER, MARCH, 12, FIFTEEN);
        office.letWorkHappen();
        return office.lifetimeQueries.viewLifetimeRun(CONTROLLER, run.id()).run();
    }

    private static HarbourOffice withLampsPublished() {
        HarbourOffice office = HarbourOffice.open();
        office.deliver("lamps.csv", lamps());
        office.publication.publishRun(CONTROLLER, office.runMarch().id());
        return office;
    }

    private static String lamps() {
        StringBuilder text =
                new StringBuilder(SampleFile.TEXT.lines().findFirst().orElseThrow()).append('\n');
        int order = 5000;
        for (int i = 0; i < CUSTOMERS; i++) {
            int day = 1 + i % 9;
            for (int k = 0; k <= i % 6 && day <= 31; k++) {
                text.append(
                        String.format(
                                Locale.ROOT,
                                "%d,%02d/03/2011 09:10,N%03d,LAMP,Storm lamp,%d,12.50,,United"
                                        + " Kingdom,web\n",
                                order++,
                                day,
                                i,
                                1 + (i + 3 * k) % 11));
                day += 2 + i % 5;
            }
        }
        return text.toString();
    }

    private static long profitOfAllCustomers(HarbourOffice office) {
        Run march = office.runs.find(office.publishedRun()).orElseThrow();
        StatementFile file = requireNonNull(march.result()).statements();
        return Arrays.stream(office.statements.ranked(file, null).profits()).sum();
    }

    private static CustomerDetails owned(String key) {
        return new CustomerDetails(key, "Inn " + key, SampleWorld.HOME, null, null, "amara", null);
    }

    private static void assertRefused(ThrowingCallable asked, String code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(asked)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
