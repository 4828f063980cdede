package org.whalecurve.application.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;
import static org.whalecurve.application.sample.SampleInitiative.AMARA_UNTIL;
import static org.whalecurve.application.sample.SampleInitiative.ID;
import static org.whalecurve.application.sample.SampleInitiative.TOUCHED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.audit.AuditEntry;
import org.whalecurve.application.initiatives.InitiativeFilter.Attention;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.InitiativeOffice;
import org.whalecurve.application.sample.SampleInitiative;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.sample.ScorecardOffice;
import org.whalecurve.domain.initiatives.BenefitFinding.Measured;
import org.whalecurve.domain.initiatives.BenefitFinding.NotMeasured;
import org.whalecurve.domain.initiatives.Closing;
import org.whalecurve.domain.initiatives.InitiativeState;
import org.whalecurve.domain.initiatives.Lateness;
import org.whalecurve.domain.initiatives.Progress;
import org.whalecurve.domain.initiatives.Progress.MilestoneReached;
import org.whalecurve.domain.initiatives.Progress.MoneySpent;
import org.whalecurve.domain.initiatives.Progress.Noted;
import org.whalecurve.domain.initiatives.Progress.RiskRaised;
import org.whalecurve.domain.initiatives.Progress.RiskSettled;
import org.whalecurve.domain.initiatives.ProgressEntry;
import org.whalecurve.domain.initiatives.RiskRule;
import org.whalecurve.domain.initiatives.Verdict;

/** Harbour Supplies does something about small orders; see {@link SampleInitiative}. */
class InitiativesTest {

    private static final Actor EDITH = new Actor("edith", Set.of(Role.EXECUTIVE), Set.of());
    private static final ClosingWords WORDS =
            new ClosingWords(false, "Fewer by half", "Ask them first", "Bastien goes on");

    private final InitiativeOffice office = withCard();

    @Test
    void aMemberSeesInitiativeAndTouchedCustomersUntilTheLastDayAndNotADayLonger() {
        assertThat(seesTouched()).as("before there is a team").isFalse();
        office.begin(SampleInitiative.charter());

        assertThat(seesTouched()).isTrue();
        assertThat(view(amara()).initiative().name()).isEqualTo("Fewer small orders");
        assertThat(statement(amara())).isNull();

        setClock(endOf(AMARA_UNTIL));
        assertThat(seesTouched()).as("a second before midnight").isTrue();
        assertThat(statement(amara())).isNull();

        setClock(endOf(AMARA_UNTIL).plusSeconds(1));
        assertThat(seesTouched()).as("at midnight").isFalse();
        assertThat(statement(amara())).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> view(amara())).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(list(amara(), InitiativeFilter.ALL).hidden()).isEqualTo(1);
        assertThat(view(EDITH).reports()).as("who answers for it goes on seeing it").isTrue();
    }

    @Test
    void aProposalShowsItsTeamNothing() {
        office.begin(SampleInitiative.proposed());

        assertThat(seesTouched()).isFalse();
        assertThat(refused(() -> view(amara())).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(view(CONTROLLER).standing().state()).isEqualTo(InitiativeState.PROPOSED);
    }

    @Test
    void membershipGivesNoRightThatTheRoleDoesNot() {
        office.begin(SampleInitiative.charter());
        Actor administrator =
                office.books.access.recogniseActor(
                        "amara", Set.of(Role.ADMINISTRATOR.id()), Set.of());

        assertThat(administrator.may(Right.SEE_RESULTS)).isFalse();
        assertThat(administrator.may(Right.SEE_INITIATIVES)).isFalse();
    }

    @Test
    void closingDissolvesTheTeamAndKeepsTheRecordForEver() {
        office.begin(SampleInitiative.charter());

        Closing closing = office.reporting.closeInitiative(EDITH, ID, WORDS);

        assertThat(closing.benefit()).isInstanceOf(NotMeasured.class);
        assertThat(closing.by()).isEqualTo("edith");
        assertThat(seesTouched()).isFalse();
        assertThat(statement(amara())).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(view(EDITH).closing()).contains(closing);
        assertThat(view(EDITH).standing().state()).isEqualTo(InitiativeState.CLOSED);
        assertThat(view(EDITH).reports()).isFalse();
        assertThat(refused(() -> say(EDITH, new Noted(), "More")).code())
                .isEqualTo("initiative-closed");
        assertThat(refused(() -> office.reporting.closeInitiative(EDITH, ID, WORDS)).code())
                .isEqualTo("initiative-closed");
        assertThat(
                        refused(() ->
                                        office.keeping.reviseInitiative(
                                                CONTROLLER,
                                                ID,
                                                office.document(
                                                        SampleInitiative.until(AMARA_UNTIL)),
                                                1))
                                .code())
                .isEqualTo("initiative-closed");
        assertThat(refused(() -> say(amara(), new Noted(), "More")).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aRecordWithoutResultLessonsOrHandOverIsRefusedPartByPart() {
        office.begin(SampleInitiative.charter());

        Refusal refusal =
                refused(() ->
                        office.reporting.closeInitiative(
                                EDITH,
                                ID,
                                new ClosingWords(true, " ", "x".repeat(4_001), "\u0000")));

        assertThat(refusal.faults())
                .extracting(Refusal.Fault::where)
                .containsExactly("result", "lessons", "handOver");
        assertThat(refused(() -> office.reporting.closeInitiative(amara(), ID, WORDS)).kind())
                .as("the team does not close what it works on")
                .isEqualTo(Refusal.Kind.DENIED);
    }

    @Test
    void ofTwoWhoChangeTheSameVersionTheSecondIsToldWhoChangedIt() {
        String first = office.document(SampleInitiative.charter());
        office.keeping.addInitiative(CONTROLLER, first);
        String shorter = office.document(SampleInitiative.until(LocalDate.parse("2011-06-01")));
        String longer = office.document(SampleInitiative.until(LocalDate.parse("2011-07-31")));

        office.keeping.addInitiative(CONTROLLER, first);
        assertThat(office.keeping.listCharterVersions(CONTROLLER, ID))
                .as("the same text again")
                .hasSize(1);
        assertThat(office.keeping.reviseInitiative(CONTROLLER, ID, shorter, 1).version())
                .isEqualTo(2);
        Refusal stale = refused(() -> office.keeping.reviseInitiative(CONTROLLER, ID, longer, 1));

        assertThat(stale.kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(stale.detail()).contains("by " + CONTROLLER.user(), "version 2");
        assertThat(office.keeping.reviseInitiative(CONTROLLER, ID, shorter, 2).version())
                .as("the same text again")
                .isEqualTo(2);
        assertThat(office.keeping.listCharterVersions(CONTROLLER, ID)).hasSize(2);
        assertThat(
                        refused(() ->
                                        office.keeping.addInitiative(
                                                CONTROLLER,
                                                office.document(SampleInitiative.charter())))
                                .code())
                .isEqualTo("initiative-exists");
    }

    @Test
    void whatTheTeamSaysShowsInHowItStands() {
        office.begin(SampleInitiative.charter());
        assertThat(view(amara()).standing().late())
                .containsExactly(
                        new Lateness("Small orders listed", LocalDate.parse("2011-03-31"), 4));

        say(amara(), new MilestoneReached("list", LocalDate.parse("2011-04-02")), "");
        say(amara(), new MoneySpent(2_500_00), "Interviews");
        ProgressEntry risk = say(amara(), new RiskRaised(), "They may leave");

        assertThat(view(CONTROLLER).standing().isLate()).isFalse();
        assertThat(view(CONTROLLER).standing().spent()).isEqualTo(2_500_00);
        assertThat(view(CONTROLLER).standing().risks())
                .extracting(each -> each.rule())
                .as("half the money in 34 of 122 days")
                .containsExactly(RiskRule.SPENT_AHEAD, RiskRule.OPEN_RISK);
        say(EDITH, new RiskSettled(risk.number()), "");
        assertThat(view(CONTROLLER).standing().risks())
                .extracting(each -> each.rule())
                .containsExactly(RiskRule.SPENT_AHEAD);
        assertThat(office.books.audit.latest(null, 10).items())
                .extracting(AuditEntry::action)
                .startsWith(
                        "settled risk of initiative",
                        "raised risk of initiative",
                        "spent money of initiative",
                        "reached milestone of initiative");
    }

    @Test
    void whatCannotHaveHappenedIsRefused() {
        office.begin(SampleInitiative.charter());
        ProgressEntry risk = say(amara(), new RiskRaised(), "They may leave");
        say(amara(), new RiskSettled(risk.number()), "");

        assertThat(codeOf(() -> say(amara(), new Noted(), " "))).isEqualTo("words-missing");
        assertThat(codeOf(() -> say(amara(), new MoneySpent(0), ""))).isEqualTo("nothing-spent");
        assertThat(codeOf(() -> say(amara(), new RiskSettled(risk.number()), "")))
                .isEqualTo("no-open-risk");
        assertThat(codeOf(() -> say(amara(), new RiskSettled(99), ""))).isEqualTo("no-open-risk");
        assertThat(codeOf(() -> say(amara(), new Noted(), "x".repeat(2_001))))
                .isEqualTo("words-too-long");
        assertThat(
                        codeOf(() ->
                                say(
                                        amara(),
                                        new MilestoneReached("none", LocalDate.parse("2011-04-01")),
                                        "")))
                .isEqualTo("no-such-milestone");
        assertThat(
                        codeOf(() ->
                                say(
                                        amara(),
                                        new MilestoneReached("list", LocalDate.parse("2011-04-05")),
                                        "")))
                .isEqualTo("day-to-come");
        assertThat(
                        refused(() ->
                                        say(
                                                new Actor("ann", Set.of(Role.ANALYST), Set.of()),
                                                new Noted(),
                                                "I was here"))
                                .kind())
                .as("an analyst sees it and has no part in it")
                .isEqualTo(Refusal.Kind.DENIED);
    }

    @Test
    void theListBeginsWithWhatIsLateAndShowsAnyDay() {
        office.begin(SampleInitiative.called("prices", "Prices"));
        office.begin(SampleInitiative.charter());
        say(EDITH, new MilestoneReached("list", LocalDate.parse("2011-03-30")), "");

        ListedInitiatives all = list(CONTROLLER, InitiativeFilter.ALL);
        assertThat(all.page().items())
                .extracting(each -> each.initiative().id())
                .containsExactly("prices", ID);
        assertThat(all.late()).isEqualTo(1);
        assertThat(
                        list(
                                        CONTROLLER,
                                        new InitiativeFilter(null, Attention.LATE, "harbour", null))
                                .page()
                                .items())
                .hasSize(1);
        assertThat(list(CONTROLLER, new InitiativeFilter(null, null, "depot", null)).page().items())
                .isEmpty();
        assertThat(
                        list(
                                        CONTROLLER,
                                        new InitiativeFilter(
                                                InitiativeState.CLOSED, null, null, null))
                                .page()
                                .items())
                .isEmpty();
        assertThat(
                        list(
                                        CONTROLLER,
                                        new InitiativeFilter(
                                                null, null, null, LocalDate.parse("2011-04-03")))
                                .page()
                                .items())
                .as("before there was a charter")
                .isEmpty();
    }

    @Test
    void theBenefitComparesAsManyMonthsOnBothSidesOfTheBeginning() {
        office.begin(SampleInitiative.charter());
        assertThat(office.measuring.measureBenefit(EDITH, ID, null))
                .isEqualTo(
                        new NotMeasured(
                                "There are no runs of record of as many months before 2011-03 as from then on."));

        String february = office.books.run("2011-02", "2011-02", "2011-02");
        office.books.publication.publishRun(CONTROLLER, february);

        assertThat(office.measuring.measureBenefit(EDITH, ID, null))
                .isInstanceOfSatisfying(
                        Measured.class,
                        found -> {
                            assertThat(found.runs())
                                    .containsExactly(february, office.books.publishedRun());
                            assertThat(found.benefit().verdict()).isEqualTo(Verdict.TOO_FEW);
                            assertThat(found.trend()).isEmpty();
                            assertThat(found.currency()).isEqualTo("GBP");
                        });
        assertThat(office.measuring.measureBenefit(EDITH, ID, 2)).isInstanceOf(NotMeasured.class);
        assertThat(codeOf(() -> office.measuring.measureBenefit(EDITH, ID, 13)))
                .isEqualTo("months-out-of-range");
    }

    private static InitiativeOffice withCard() {
        ScorecardOffice scorecards = new ScorecardOffice(HarbourOffice.withMarchPublished());
        scorecards.publish(SampleScorecard.card());
        return new InitiativeOffice(scorecards);
    }

    private Actor amara() {
        return office.books.access.recogniseActor(
                "amara", Set.of(Role.ACCOUNT_MANAGER.id()), Set.of());
    }

    private boolean seesTouched() {
        return amara().scope()
                .includes(office.books.customers.find(TOUCHED).orElseThrow().customer());
    }

    private Refusal.@Nullable Kind statement(Actor actor) {
        try {
            office.books.statementQueries.viewStatement(
                    actor, office.books.publishedRun(), TOUCHED);
            return null;
        } catch (Refusal refusal) {
            return refusal.kind();
        }
    }

    private void setClock(Instant to) {
        office.books.clock.pass(Duration.between(office.books.clock.instant(), to));
    }

    private InitiativeReport view(Actor actor) {
        return office.queries.viewInitiative(actor, ID);
    }

    private ListedInitiatives list(Actor actor, InitiativeFilter filter) {
        return office.queries.listInitiatives(actor, filter, null, 10);
    }

    private ProgressEntry say(Actor actor, Progress progress, String words) {
        return office.reporting.recordProgress(actor, ID, progress, words);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC)
                .minus(Duration.ofSeconds(1));
    }

    private static String codeOf(ThrowingCallable work) {
        return refused(work).code();
    }

    private static Refusal refused(ThrowingCallable work) {
        return assertThatExceptionOfType(Refusal.class).isThrownBy(work).actual();
    }
}
