package org.whalecurve.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.profitability.RankingQuestion;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFigures;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.imports.QuarantinedRow;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunState;

/**
 * The month of March at Harbour Supplies, from the delivered file to the people who look at the
 * result.
 */
class FirstCloseScenarioTest {

    private static final StatementOrder BY_PROFIT =
            new StatementOrder(StatementOrder.Figure.PROFIT, false);

    private final HarbourOffice office = HarbourOffice.open();

    @Test
    void aMonthIsDeliveredClosedAndLookedAt() {
        // The controller delivers the file: 23 rows can be booked, two cannot, and none is lost.
        Import delivered = office.deliver(SampleFile.NAME, SampleFile.TEXT);
        assertThat(delivered.state()).isEqualTo(ImportState.COMMITTED);
        assertThat(delivered.rowsRead()).isEqualTo(25);
        assertThat(delivered.rowsAccepted()).isEqualTo(23);
        assertThat(delivered.rowsRejected()).isEqualTo(2);
        assertThat(office.uploads.ids()).isEmpty();

        // The two wait in quarantine with their place, as they were delivered.
        assertThat(
                        office.importQueries
                                .viewQuarantine(CONTROLLER, delivered.id(), null, 10)
                                .items())
                .extracting(QuarantinedRow::line)
                .isEqualTo(SampleFile.REJECTED_LINES);
        List<String> download = new ArrayList<>();
        office.importQueries.downloadQuarantine(CONTROLLER, delivered.id(), download::add);
        assertThat(download).hasSize(3);
        assertThat(download.getFirst())
                .isEqualTo(SampleFile.TEXT.lines().findFirst().orElseThrow());

        // The run of March ties, and gives the figures that were worked out by hand.
        Run run = office.runMarch();
        assertThat(run.state()).isEqualTo(RunState.CERTIFIED);
        assertThat(office.ranking.viewWhaleCurve(CONTROLLER, run.id(), CustomerFilter.ALL).curve())
                .isEqualTo(SampleFigures.WHALE_CURVE);
        assertThat(statements(CONTROLLER, run)).isEqualTo(SampleFigures.RANKED);
        assertThat(
                        office.statementQueries
                                .viewStatement(CONTROLLER, run.id(), ViewStatement.UNASSIGNED)
                                .statement())
                .isEqualTo(SampleFigures.UNASSIGNED);
        assertThat(office.companyResults.viewCapacity(CONTROLLER, run.id()).pools())
                .isEqualTo(SampleFigures.POOLS);
        assertThat(office.companyResults.viewAllocations(CONTROLLER, run.id()).statement())
                .isEqualTo(SampleFigures.ALLOCATION);

        // Nobody but controllers and analysts sees it before it is published.
        Actor executive = new Actor("executive", Set.of(Role.EXECUTIVE), Set.of("*"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.ranking.viewWhaleCurve(executive, run.id(), CustomerFilter.ALL))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        office.publication.publishRun(CONTROLLER, run.id());
        assertThat(office.periods.find(SampleWorld.period().id()).orElseThrow().isClosed())
                .isTrue();
        assertThat(statements(executive, run)).isEqualTo(SampleFigures.RANKED);

        // An account manager sees the customers that are theirs, and how many there are beside.
        office.customerKeeping.putCustomers(
                CONTROLLER,
                List.of(
                        new CustomerDetails(
                                "C300", "Cap Nord", "France", null, null, "bastien", null),
                        new CustomerDetails(
                                "C400", "Dune Hotel", "", null, null, "bastien", null)));
        Actor manager = new Actor("bastien", Set.of(Role.ACCOUNT_MANAGER), Set.of());
        assertThat(statements(manager, run))
                .containsExactlyInAnyOrder(SampleFigures.CAP_NORD, SampleFigures.DUNE_HOTEL);
        assertThat(office.ranking.viewWhaleCurve(manager, run.id(), CustomerFilter.ALL).notShown())
                .isEqualTo(3);
        List<StatementView> exported = new ArrayList<>();
        office.statementQueries.exportStatements(manager, run.id(), exported::add);
        assertThat(exported).hasSize(2);
        assertNotFound(() -> office.statementQueries.viewStatement(manager, run.id(), "C100"));
        assertNotFound(() ->
                office.statementQueries.viewStatement(manager, run.id(), ViewStatement.UNASSIGNED));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.companyResults.viewCapacity(manager, run.id()))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.DENIED);

        // All of it is on record.
        assertThat(office.audit.latest(null, 100).items())
                .extracting(entry -> entry.action())
                .contains(
                        "delivered file",
                        "booked import",
                        "ordered run",
                        "published run",
                        "put customers");
        assertThat(office.audit.firstBroken()).isEmpty();
    }

    private List<CustomerStatement> statements(Actor actor, Run run) {
        return office
                .ranking
                .rankCustomers(
                        actor,
                        run.id(),
                        new RankingQuestion(CustomerFilter.ALL, null, null, BY_PROFIT, null, 100))
                .statements()
                .stream()
                .map(StatementView::statement)
                .toList();
    }

    private static void assertNotFound(Runnable question) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(question::run)
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }
}
