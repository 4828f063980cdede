package org.whalecurve.application.profitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleContacts;
import org.whalecurve.application.sample.SampleFigures;
import org.whalecurve.application.sample.SampleWorld;

/** What a version of the cost model would change, told before a run is ordered by it. */
class ModelTryingTest {

    private static final String MODEL = SampleWorld.costModel().id();

    private final HarbourOffice office = HarbourOffice.withMarchPublished();
    private final String run = office.publishedRun();

    @Test
    void aVersionThatIsTriedChangesWhatARunByItChanges() {
        String slower = office.runMarchBySlowerOrders();

        RunComparison tried = tried(MODEL, 2);

        RunComparison compared = office.comparing.compareRuns(CONTROLLER, run, slower, null, 100);
        assertThat(tried).usingRecursiveComparison().ignoringFields("to.id").isEqualTo(compared);
        assertThat(tried.to().id()).isNull();
        assertThat(tried.lost()).isEqualTo(5);
    }

    @Test
    void aDraftIsTriedAndNothingIsKept() {
        office.modelKeeping.addModel(
                CONTROLLER,
                Draft.anew(
                        office.modelDocument(
                                SampleWorld.costModelTakingOrdersIn("8 + 1.5 × lines"))));
        int runs = office.runQueries.listRuns(CONTROLLER, null, null, 10).items().size();

        assertThat(tried(MODEL, 2).loss()).isEqualTo(-21_33);

        assertThat(office.runQueries.listRuns(CONTROLLER, null, null, 10).items()).hasSize(runs);
        assertThat(office.statementQueries.viewStatement(CONTROLLER, run, "C100").statement())
                .isEqualTo(SampleFigures.ANCHOR_INN);
    }

    @Test
    void theRulesOfTheRunItselfChangeNothing() {
        RunComparison same = tried(MODEL, 1);

        assertThat(same.rules()).isEmpty();
        assertThat(same.company()).isEmpty();
        assertThat(same.customers().items()).isEmpty();
    }

    @Test
    void theCustomersComeInParts() {
        office.runMarchBySlowerOrders();

        RunComparison first = office.trying.tryModel(CONTROLLER, run, MODEL, 2, null, 2);
        RunComparison rest = office.trying.tryModel(CONTROLLER, run, MODEL, 2, "2", 9);

        assertThat(first.customers().next()).isEqualTo("2");
        assertThat(rest.customers().items()).hasSize(3);
        assertThat(rest.customers().next()).isNull();
    }

    /** C999 never ordered: it has no statement in the run, and costs 6.15 by the other model. */
    @Test
    void factsThatTheRunDidNotCountAreThoseBookedNow() {
        office.periodKeeping.reopenPeriod(
                CONTROLLER, SampleWorld.period().id(), "contacts come late");
        office.deliverContacts(SampleContacts.NAME, SampleContacts.TEXT);
        office.modelKeeping.addModel(
                CONTROLLER, Draft.anew(office.modelDocument(SampleContacts.costModel())));

        RunComparison tried = tried(SampleContacts.costModel().id(), 1);

        assertThat(tried.customers().items())
                .extracting(RunComparison.CustomerChange::by)
                .contains(-9_90L, -6_15L);
        assertThat(tried.company().getFirst().figure().id()).isEqualTo("answer");
    }

    @Test
    void whatCannotBeTriedIsRefusedWithTheReason() {
        assertThat(refused(() -> tried(MODEL, 9))).isEqualTo("not-found");
        assertThat(refused(() -> tried("nobody-s", 1))).isEqualTo("not-found");
        Actor executive = new Actor("edith", Set.of(Role.EXECUTIVE), Set.of("harbour"));
        assertThat(refused(() -> office.trying.tryModel(executive, run, MODEL, 1, null, 1)))
                .isEqualTo("denied");
        office.modelKeeping.addModel(
                CONTROLLER, Draft.anew(office.modelDocument(SampleContacts.costModel())));
        assertThat(refused(() -> tried(SampleContacts.costModel().id(), 1)))
                .as("no contact is booked, and the minutes of none may not be zero")
                .isEqualTo("not-computable");
    }

    private RunComparison tried(String model, int version) {
        return office.trying.tryModel(CONTROLLER, run, model, version, null, 100);
    }

    private static String refused(ThrowingCallable question) {
        return assertThatExceptionOfType(Refusal.class).isThrownBy(question).actual().code();
    }
}
