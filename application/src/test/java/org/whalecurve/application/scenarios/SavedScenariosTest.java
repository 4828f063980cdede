package org.whalecurve.application.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.audit.AuditEntry;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFile;

/** An analyst saves what she tried, and a controller looks at it, renames it and deletes it. */
class SavedScenariosTest {

    private static final Actor ANALYST = new Actor("ana", Set.of(Role.ANALYST), Set.of());
    private static final Actor OTHER_ANALYST = new Actor("otto", Set.of(Role.ANALYST), Set.of());
    private static final ScenarioTitle CHEAPER = new ScenarioTitle("Cheaper desk", "Half of it.");
    private static final List<ChangeOrder> HALF_THE_DESK =
            List.of(new ChangeOrder("expense", "desk", "", "-50%"));

    private final HarbourOffice office = HarbourOffice.open();
    private String run = "";

    @BeforeEach
    void marchIsComputed() {
        office.deliver(SampleFile.NAME, SampleFile.TEXT);
        run = office.runMarch().id();
    }

    /** Of 200.00 for the desk 100.00 is saved: the company keeps −26.19 + 100.00. */
    @Test
    void aSavedScenarioIsOpenedAgainWithTheSameFigures() {
        SavedScenario saved = save(ANALYST, CHEAPER, null);

        OpenedScenario opened = office.scenarioKeeping.openScenario(CONTROLLER, run, saved.id());

        assertThat(opened.saved()).isEqualTo(saved);
        assertThat(saved.savedBy()).isEqualTo("ana");
        assertThat(saved.savedAt()).isEqualTo(office.clock.instant());
        assertThat(saved.changes()).isEqualTo(HALF_THE_DESK);
        assertThat(saved.figures().companyProfit()).isEqualTo(-26_19 + 100_00);
        assertThat(opened.figures()).isEqualTo(saved.figures());
        assertThat(opened.differs()).isFalse();
        assertThat(office.scenarioKeeping.listScenarios(ANALYST, run)).containsExactly(saved);
        assertThat(lastEntry().action()).isEqualTo("saved scenario");
        assertThat(lastEntry().detail()).contains("Cheaper desk", run);
    }

    @Test
    void figuresThatAreOthersThanAtSavingAreTold() {
        SavedScenario saved = save(ANALYST, CHEAPER, null);
        ScenarioReport report = office.scenarios.tryScenario(ANALYST, run, HALF_THE_DESK);
        SavedScenario asIfByAnotherEngine =
                new SavedScenario(
                        saved.id(),
                        run,
                        saved.currency(),
                        saved.title(),
                        saved.changes(),
                        saved.savedBy(),
                        saved.savedAt(),
                        new ScenarioFigures(73_80, 164_32, 3, 182_35),
                        0);

        assertThat(new OpenedScenario(asIfByAnotherEngine, report).differs()).isTrue();
    }

    @Test
    void whoSavedItRenamesAndDeletesIt() {
        SavedScenario saved = save(ANALYST, CHEAPER, null);
        ScenarioTitle other = new ScenarioTitle("Half a desk", "");

        SavedScenario renamed =
                office.scenarioKeeping.renameScenario(ANALYST, run, saved.id(), other, 0);
        assertThat(renamed).isEqualTo(saved.called(other));
        assertThat(lastEntry().action()).isEqualTo("renamed scenario");

        office.scenarioKeeping.deleteScenario(ANALYST, run, saved.id(), renamed.version());
        assertThat(lastEntry().action()).isEqualTo("deleted scenario");
        assertRefused(
                Refusal.Kind.NOT_FOUND,
                () -> office.scenarioKeeping.viewScenario(ANALYST, run, saved.id()));
    }

    @Test
    void ofOthersOnlyAControllerKeepsScenarios() {
        SavedScenario saved = save(ANALYST, CHEAPER, null);

        assertRefused(
                Refusal.Kind.DENIED,
                () -> office.scenarioKeeping.deleteScenario(OTHER_ANALYST, run, saved.id(), 0));
        assertRefused(
                Refusal.Kind.DENIED,
                () ->
                        office.scenarioKeeping.renameScenario(
                                OTHER_ANALYST, run, saved.id(), CHEAPER, 0));
        office.scenarioKeeping.deleteScenario(CONTROLLER, run, saved.id(), 0);
        assertThat(office.scenarioKeeping.listScenarios(ANALYST, run)).isEmpty();
    }

    @Test
    void nobodysChangeIsLost() {
        SavedScenario saved = save(ANALYST, CHEAPER, null);
        office.scenarioKeeping.renameScenario(CONTROLLER, run, saved.id(), CHEAPER, 0);

        assertRefused(
                Refusal.Kind.STALE,
                () -> office.scenarioKeeping.renameScenario(ANALYST, run, saved.id(), CHEAPER, 0));
        assertRefused(
                Refusal.Kind.STALE,
                () -> office.scenarioKeeping.deleteScenario(ANALYST, run, saved.id(), 0));
    }

    @Test
    void anOrderSentTwiceSavesOneScenario() {
        SavedScenario saved = save(ANALYST, CHEAPER, "key");

        assertThat(save(ANALYST, CHEAPER, "key")).isEqualTo(saved);
        assertThat(save(ANALYST, CHEAPER, null)).isNotEqualTo(saved);
        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> save(ANALYST, new ScenarioTitle("Another", ""), "key"));
    }

    @Test
    void aRunHasAHundredScenariosAndNoMore() {
        for (int i = 0; i < SaveScenario.MOST_SCENARIOS; i++) {
            save(ANALYST, CHEAPER, null);
        }

        assertRefused(Refusal.Kind.LIMIT, () -> save(ANALYST, CHEAPER, null));
    }

    @Test
    void aTitleHasItsBounds() {
        String longest = "n".repeat(ScenarioTitle.LONGEST_NAME);
        String longestNote = "n\n".repeat(ScenarioTitle.LONGEST_NOTE / 2);
        save(ANALYST, new ScenarioTitle(longest, longestNote), null);

        for (ScenarioTitle wrong :
                List.of(
                        new ScenarioTitle(" ", ""),
                        new ScenarioTitle(longest + "n", ""),
                        new ScenarioTitle("a\nb", ""),
                        new ScenarioTitle("a", longestNote + "n"),
                        new ScenarioTitle("a", "\0"))) {
            assertRefused(Refusal.Kind.WRONG_INPUT, () -> save(ANALYST, wrong, null));
        }
    }

    @Test
    void aScenarioThatCannotBeTriedIsNotSaved() {
        assertRefused(
                Refusal.Kind.WRONG_INPUT,
                () ->
                        office.scenarioKeeping.saveScenario(
                                ANALYST,
                                run,
                                CHEAPER,
                                List.of(new ChangeOrder("customers", "C999", "", "0")),
                                null));
        assertRefused(
                Refusal.Kind.WRONG_INPUT,
                () -> office.scenarioKeeping.saveScenario(ANALYST, run, CHEAPER, List.of(), null));
        assertThat(office.scenarioKeeping.listScenarios(ANALYST, run)).isEmpty();
    }

    @Test
    void whoSeesAPartOfTheCompanySeesNoScenarios() {
        SavedScenario saved = save(ANALYST, CHEAPER, null);
        Actor ofUnits = new Actor("edith", Set.of(Role.EXECUTIVE), Set.of("harbour"));
        Actor manager = new Actor("max", Set.of(Role.ACCOUNT_MANAGER), Set.of());

        assertRefused(
                Refusal.Kind.DENIED, () -> office.scenarioKeeping.listScenarios(ofUnits, run));
        assertRefused(
                Refusal.Kind.DENIED,
                () -> office.scenarioKeeping.openScenario(ofUnits, run, saved.id()));
        assertRefused(
                Refusal.Kind.DENIED,
                () ->
                        Gate.guard(SaveScenario.class, office.scenarioKeeping)
                                .saveScenario(manager, run, CHEAPER, HALF_THE_DESK, null));
        assertRefused(
                Refusal.Kind.NOT_FOUND,
                () -> office.scenarioKeeping.viewScenario(ANALYST, run, "scenario-99"));
        assertRefused(
                Refusal.Kind.NOT_FOUND,
                () -> office.scenarioKeeping.listScenarios(ANALYST, "no-such-run"));
    }

    private SavedScenario save(Actor actor, ScenarioTitle title, @Nullable String key) {
        return office.scenarioKeeping.saveScenario(actor, run, title, HALF_THE_DESK, key);
    }

    private AuditEntry lastEntry() {
        return office.audit.latest(null, 1).items().getFirst();
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable order) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(order)
                .extracting(Refusal::kind)
                .isEqualTo(kind);
    }
}
