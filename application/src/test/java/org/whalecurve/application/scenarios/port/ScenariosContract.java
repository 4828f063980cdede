package org.whalecurve.application.scenarios.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.AtOnce;
import org.whalecurve.application.AtOnce.Second;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.scenarios.ChangeOrder;
import org.whalecurve.application.scenarios.SavedScenario;
import org.whalecurve.application.scenarios.ScenarioFigures;
import org.whalecurve.application.scenarios.ScenarioTitle;

/** What every store of scenarios keeps to. */
public abstract class ScenariosContract {

    private static final int MOST = 3;
    private static final Instant NOON = Instant.parse("2011-04-04T12:00:00.123456Z");
    private static final ScenarioTitle OTHER = new ScenarioTitle("Dearer", "");

    protected abstract Scenarios scenarios();

    protected abstract UnitOfWork unitOfWork();

    /** Makes sure that a run of that id is there. */
    protected abstract void thereIsARun(String id);

    @BeforeEach
    void thereAreRuns() {
        thereIsARun("march");
        thereIsARun("april");
    }

    @Test
    void aScenarioIsFoundAsItWasAdded() {
        SavedScenario scenario = scenario("s1", "march", NOON);

        assertThat(added(scenario)).isTrue();

        assertThat(scenarios().find("s1")).contains(scenario);
        assertThat(scenarios().find("s2")).isEmpty();
    }

    @Test
    void theScenariosOfARunAreListedTheLatestFirst() {
        SavedScenario first = scenario("s1", "march", NOON);
        SavedScenario later = scenario("s2", "march", NOON.plusSeconds(1));
        SavedScenario atOnceWithLater = scenario("s3", "march", NOON.plusSeconds(1));
        added(first);
        added(atOnceWithLater);
        added(later);
        added(scenario("s4", "april", NOON));

        assertThat(scenarios().ofRun("march")).containsExactly(later, atOnceWithLater, first);
        assertThat(scenarios().ofRun("may")).isEmpty();
    }

    @Test
    void aRunHasSoManyAndNoMore() {
        for (int i = 0; i < MOST; i++) {
            assertThat(added(scenario("s" + i, "march", NOON))).isTrue();
        }

        assertThat(added(scenario("beyond", "march", NOON))).isFalse();
        assertThat(added(scenario("elsewhere", "april", NOON))).isTrue();
        assertThat(scenarios().delete("s1", 0)).isTrue();
        assertThat(added(scenario("instead", "march", NOON))).isTrue();
        assertThat(scenarios().find("beyond")).isEmpty();
    }

    @Test
    void ofTwoWhoAddTheLastOneAtOnceOneDoes() {
        added(scenario("s1", "march", NOON));
        added(scenario("s2", "march", NOON));

        Second<Boolean> second =
                AtOnce.perform(
                        unitOfWork(),
                        () -> scenarios().add(scenario("s3", "march", NOON), MOST),
                        () -> {},
                        () -> scenarios().add(scenario("s4", "march", NOON), MOST));

        assertThat(second.outcome()).isFalse();
        assertThat(scenarios().ofRun("march")).hasSize(MOST);
    }

    @Test
    void aTitleIsChangedByWhoReadTheLatestVersion() {
        SavedScenario scenario = scenario("s1", "march", NOON);
        added(scenario);

        assertThat(scenarios().rename("s1", OTHER, 0)).contains(scenario.called(OTHER));
        assertThat(scenarios().rename("s1", scenario.title(), 0)).isEmpty();
        assertThat(scenarios().find("s1")).contains(scenario.called(OTHER));
        assertThat(scenario.called(OTHER).version()).isEqualTo(1);
    }

    @Test
    void onlyTheVersionThatWasReadIsDeleted() {
        added(scenario("s1", "march", NOON));
        scenarios().rename("s1", OTHER, 0);

        assertThat(scenarios().delete("s1", 0)).isFalse();
        assertThat(scenarios().delete("s1", 1)).isTrue();
        assertThat(scenarios().delete("s1", 1)).isFalse();
        assertThat(scenarios().find("s1")).isEmpty();
    }

    @Test
    void savingFailsWithItsUnitOfWork() {
        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    scenarios().add(scenario("s1", "march", NOON), MOST);
                                    throw new IllegalStateException("the audit fails");
                                }))
                .hasMessage("the audit fails");

        assertThat(scenarios().find("s1")).isEmpty();
    }

    private boolean added(SavedScenario scenario) {
        return unitOfWork().perform(() -> scenarios().add(scenario, MOST));
    }

    private static SavedScenario scenario(String id, String run, Instant at) {
        return new SavedScenario(
                id,
                run,
                "GBP",
                new ScenarioTitle("Without “Bell Rope”", "Its capacity goes too.\nAsk Amara."),
                List.of(
                        new ChangeOrder("customers", "C/200 \"b\"", "", "0"),
                        new ChangeOrder("fee", "", "sale orders", "2.50")),
                "amara",
                at,
                new ScenarioFigures(-26_19, Long.MAX_VALUE, 3, 182_35),
                0);
    }
}
