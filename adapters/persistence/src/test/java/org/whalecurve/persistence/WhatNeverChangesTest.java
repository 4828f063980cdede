package org.whalecurve.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.costing.port.CostModels;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.facts.port.NumberingRules;
import org.whalecurve.application.imports.port.Deliveries;
import org.whalecurve.application.imports.port.ImportProfiles;
import org.whalecurve.application.imports.port.Imports;
import org.whalecurve.application.incentives.port.IncentivePlans;
import org.whalecurve.application.initiatives.port.Initiatives;
import org.whalecurve.application.organisation.port.Organisations;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.products.port.Products;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.runs.port.SampleRuns;
import org.whalecurve.application.sample.BriefDocuments;
import org.whalecurve.application.scorecards.port.Scorecards;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunState;

/** What the database itself refuses, whoever got hold of the application's or the owner's login. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class WhatNeverChangesTest {

    private static final YearMonth MARCH = YearMonth.of(2011, Month.MARCH);

    /** What the application has no right to. */
    private static final List<String> FORBIDDEN =
            List.of(
                    "update audit_entry set detail = 'nothing happened'",
                    "delete from audit_entry",
                    "truncate audit_entry",
                    "alter table audit_entry disable trigger all",
                    "update cost_model set version = 2",
                    "delete from cost_model",
                    "truncate cost_model",
                    "update scorecard set version = 2",
                    "delete from scorecard",
                    "truncate scorecard",
                    "update incentive_plan set version = 2",
                    "update organisation set version = 2",
                    "delete from incentive_plan",
                    "delete from organisation",
                    "truncate incentive_plan cascade",
                    "update initiative set version = 2",
                    "delete from initiative",
                    "truncate initiative cascade",
                    "update initiative_member set member = 'zoe'",
                    "delete from initiative_member",
                    "update initiative_progress set amount = 0",
                    "delete from initiative_progress",
                    "truncate initiative_progress",
                    "update initiative_closing set result = ''",
                    "delete from initiative_closing",
                    "truncate initiative_closing",
                    "truncate organisation",
                    "update run_figures set figures = '{}'",
                    "delete from run_figures",
                    "truncate run_figures",
                    "update entered_value set value = 1",
                    "delete from entered_value",
                    "truncate entered_value",
                    "update value_decision set approved = true",
                    "delete from value_decision",
                    "truncate value_decision",
                    "update mail_delivery set month = '2011-04-01'",
                    "delete from mail_delivery",
                    "truncate mail_delivery",
                    "update mail_step set reason = ''",
                    "delete from mail_step",
                    "truncate mail_step",
                    "update fact_batch set rows = 2",
                    "delete from fact_batch",
                    "truncate fact_batch cascade",
                    "update fact_batch_total set amount_minor = 0",
                    "delete from fact_batch_total",
                    "truncate fact_batch_total",
                    "update declared_batch set rows = 2",
                    "delete from declared_batch",
                    "truncate declared_batch cascade",
                    "update declared_batch_month set rows = 2",
                    "delete from declared_batch_sum",
                    "delete from run",
                    "truncate run cascade",
                    "update run set id = 'other'",
                    "update run set period = 'other'",
                    "update customer_value set past = 0",
                    "delete from customer_value",
                    "truncate customer_value",
                    "update lifetime_figures set figures = '{}'",
                    "delete from lifetime_figures",
                    "truncate lifetime_figures",
                    "update recommendation set days = 0",
                    "delete from recommendation",
                    "update recommendation_trial set ndcg = 1",
                    "delete from recommendation_trial",
                    "update offer set profit = 0",
                    "delete from offer",
                    "truncate offer",
                    "update defection set looked = 0",
                    "delete from defection",
                    "update leaving_customer set profit = 0",
                    "delete from leaving_customer",
                    "truncate leaving_customer, leaving_reason",
                    "update leaving_reason set figure = 0",
                    "delete from leaving_reason",
                    "delete from lifetime_run",
                    "update lifetime_run set id = 'other'",
                    "update import set sha256 = 'other'",
                    "update import set book = 'other'",
                    "update fact_batch set book = 'other'",
                    "update import set received_by = 'somebody else'",
                    "delete from import",
                    "truncate import cascade",
                    "update customer set number = default",
                    "update customer set key = 'C2'",
                    "delete from customer",
                    "update product set key = 'ROPE'",
                    "delete from product",
                    "delete from period",
                    "delete from import_profile",
                    "update scenario set changes = '[]'",
                    "update scenario set company_profit = 0",
                    "update scenario set saved_by = 'somebody else'",
                    "select * from flyway_schema_history",
                    "create table mine (n integer)",
                    "drop table audit_entry");

    /** What it could write, were it not for a trigger. */
    private static final List<String> GUARDED =
            List.of(
                    "update cost_model set document = 'harbour: changed'",
                    "update cost_model set published_at = null",
                    "update scorecard set document = 'harbour: changed'",
                    "update scorecard set published_at = null",
                    "update incentive_plan set document = 'harbour: changed'",
                    "update organisation set document = 'harbour: changed'",
                    "update incentive_plan set published_at = null",
                    "update initiative set document = 'harbour: changed'",
                    "update initiative set published_at = null",
                    "update organisation set published_at = null",
                    "update run set summary = '{}' where id = 'tied'",
                    "update run set statement_sha256 = 'other' where id = 'tied'",
                    "update run set allocation = null where id = 'tied'",
                    "update run set ledger = null where id = 'tied'",
                    "update run set inputs = '{}' where id = 'tied'",
                    "update run set state = 'RUNNING', summary = null, certificate = null,"
                            + " statement_file = null, statement_sha256 = null where id = 'tied'",
                    "update run set state = 'SUPERSEDED' where id = 'tied'",
                    "update run set state = 'CERTIFIED' where id = 'not-tied'",
                    "update run set state = 'PUBLISHED' where id = 'not-tied'",
                    "update import set state = 'RECEIVED', upload_id = 'u' where id = 'i1'",
                    "update import set rows_read = 7, rows_accepted = 7 where id = 'i1'",
                    "update import set state = 'COMMITTED', upload_id = null where id = 'i2'",
                    "update period set first_month = '2011-02-01'");

    /** What a trigger keeps even from the owner of the tables. */
    private static final List<String> FORBIDDEN_TO_THE_OWNER =
            List.of(
                    "update audit_entry set detail = 'nothing happened'",
                    "delete from audit_entry",
                    "truncate audit_entry",
                    "update fact_batch set rows = 2",
                    "delete from fact_batch_total",
                    "truncate fact_batch cascade",
                    "update declared_batch set rows = 2",
                    "delete from declared_batch_month",
                    "truncate declared_batch_sum",
                    "delete from run",
                    "truncate run cascade",
                    "update cost_model set document = 'harbour: changed'",
                    "delete from cost_model",
                    "truncate cost_model",
                    "update scorecard set document = 'harbour: changed'",
                    "delete from scorecard",
                    "truncate scorecard",
                    "update incentive_plan set document = 'harbour: changed'",
                    "update organisation set document = 'harbour: changed'",
                    "delete from incentive_plan",
                    "delete from organisation",
                    "truncate incentive_plan cascade",
                    "update initiative set document = 'harbour: changed'",
                    "delete from initiative",
                    "truncate initiative cascade",
                    "update initiative_member set member = 'zoe'",
                    "delete from initiative_progress",
                    "truncate initiative_closing",
                    "truncate organisation",
                    "update run_figures set figures = '{}'",
                    "delete from run_figures",
                    "truncate run_figures",
                    "update entered_value set value = 1",
                    "delete from entered_value",
                    "truncate entered_value cascade",
                    "update value_decision set approved = true",
                    "delete from value_decision",
                    "truncate value_decision",
                    "update mail_delivery set month = '2011-04-01'",
                    "delete from mail_delivery",
                    "truncate mail_delivery cascade",
                    "update mail_step set reason = ''",
                    "delete from mail_step",
                    "truncate mail_step");

    @Inject AuditTrail audit;
    @Inject CostModels models;
    @Inject Scorecards cards;
    @Inject IncentivePlans plans;
    @Inject Initiatives initiatives;
    @Inject Organisations organisations;
    @Inject Customers customers;
    @Inject Products products;
    @Inject Periods periods;
    @Inject ImportProfiles profiles;
    @Inject Imports imports;
    @Inject FactCatalogue catalogue;
    @Inject ProfitabilityRuns runs;

    @BeforeEach
    void theBooksOfMarch() {
        audit.record("amara", "opened the books", "2011-03", "");
        String document = "harbour: published";
        models.add(
                new DocumentVersion<>(
                        "harbour",
                        1,
                        BriefDocuments.costModelReader().read(document),
                        document,
                        "hash",
                        "amara",
                        SampleRuns.MONDAY_NOON,
                        SampleRuns.MONDAY_NOON));
        cards.add(
                new DocumentVersion<>(
                        "harbour",
                        1,
                        BriefDocuments.scorecardReader().read(document),
                        document,
                        "hash",
                        "amara",
                        SampleRuns.MONDAY_NOON,
                        SampleRuns.MONDAY_NOON));
        plans.add(
                new DocumentVersion<>(
                        "harbour",
                        1,
                        BriefDocuments.incentivePlanReader().read(document),
                        document,
                        "hash",
                        "amara",
                        SampleRuns.MONDAY_NOON,
                        SampleRuns.MONDAY_NOON));
        initiatives.add(
                new DocumentVersion<>(
                        "harbour",
                        1,
                        BriefDocuments.initiativeReader().read(document),
                        document,
                        "hash",
                        "amara",
                        SampleRuns.MONDAY_NOON,
                        SampleRuns.MONDAY_NOON));
        organisations.add(
                new DocumentVersion<>(
                        "organisation",
                        1,
                        BriefDocuments.organisationReader().read(document),
                        document,
                        "hash",
                        "amara",
                        SampleRuns.MONDAY_NOON,
                        SampleRuns.MONDAY_NOON));
        customers.putAll(
                List.of(new CustomerDetails("C1", "Anchor Inn", "", null, null, null, null)));
        products.numbering("i1").numbersOf(NumberingRules.met("LAMP"));
        periods.add(new Period("2011-03", MARCH, MARCH, PeriodState.OPEN));
        Deliveries.putProfiles(profiles);
        Import received = Deliveries.delivery("i1");
        imports.add(received, "upload-1");
        imports.update(received.in(ImportState.READING), ImportState.RECEIVED);
        imports.update(received.in(ImportState.COMMITTED), ImportState.READING);
        imports.add(Deliveries.delivery("i2"), "upload-2");
        List<ControlTotal> totals = List.of(new ControlTotal(MARCH, RowKind.SALE, 1, 100));
        catalogue.add(Book.ACTUAL, new FactBatch("i1", "GBP", "i1.parquet", "hash", 1, totals));
        Run running = order("tied").in(RunState.RUNNING);
        runs.update(running, RunState.ORDERED);
        runs.update(running.computed(SampleRuns.result("tied.parquet")), RunState.RUNNING);
        Run notTied = order("not-tied").in(RunState.RUNNING);
        runs.update(notTied, RunState.ORDERED);
        runs.update(
                notTied.computed(SampleRuns.resultThatDoesNotTie("not-tied.parquet")),
                RunState.RUNNING);
    }

    @Test
    void theApplicationLacksTheRight() {
        FORBIDDEN.forEach(
                statement -> assertRefused(Connections::asApplication, "42501", statement));
    }

    @Test
    void theApplicationIsRefusedThoughItMayWriteThere() {
        GUARDED.forEach(statement -> assertRefused(Connections::asApplication, "23000", statement));
    }

    @Test
    void aCertificateThatDoesNotTieIsNeverThatOfACertifiedRun() {
        assertThatThrownBy(() ->
                        Connections.run(
                                Connections.asApplication(),
                                "insert into run select 'forged', period, inputs, ordered_by,"
                                        + " ordered_at, 'CERTIFIED', lines_folded, lines_total,"
                                        + " problem, summary, certificate, statement_file,"
                                        + " statement_sha256 from run where id = 'not-tied'"))
                .hasMessageContaining("certified_only_if_it_ties");
    }

    @Test
    void anImportThatLostARowIsNotWritten() {
        assertThatThrownBy(() ->
                        Connections.run(
                                Connections.asApplication(),
                                "update import set rows_read = 3, rows_accepted = 1,"
                                        + " rows_rejected = 1 where id = 'i2'"))
                .hasMessageContaining("nothing_lost");
    }

    @Test
    void evenTheOwnerIsRefused() {
        FORBIDDEN_TO_THE_OWNER.forEach(
                statement -> assertRefused(Connections::asOwner, "23000", statement));
    }

    private static void assertRefused(
            Callable<Connection> login, String sqlState, String statement) {
        assertThatThrownBy(() -> Connections.run(login.call(), statement))
                .as(statement)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo(sqlState));
    }

    private Run order(String id) {
        Run run = SampleRuns.ordered(id, "2011-03", SampleRuns.MONDAY_NOON);
        assertThat(runs.add(run)).isTrue();
        return run;
    }
}
