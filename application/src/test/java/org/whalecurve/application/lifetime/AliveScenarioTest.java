package org.whalecurve.application.lifetime;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.lifetime.forecasts.AliveCourse;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.money.Percentage;

/** One customer is followed from the days on which it bought. */
class AliveScenarioTest {

    private static final int CUSTOMERS = 120;

    /** Every third stops after its third purchase; the others go on every other day. */
    @Test
    void theCourseEndsWhereTheRunSaysTheCustomerIs() {
        HarbourOffice office = HarbourOffice.open();
        office.deliver("lamps.csv", lamps());
        office.publication.publishRun(CONTROLLER, office.runMarch().id());
        LifetimeRun ordered =
                office.lifetimeOrdering.orderLifetimeRun(
                        CONTROLLER, SampleWorld.MARCH, 12, new Percentage(1500));
        office.letWorkHappen();
        LifetimeRun run = office.lifetimeQueries.viewLifetimeRun(CONTROLLER, ordered.id()).run();

        AliveReport silent = office.aliveQueries.viewAliveCourse(CONTROLLER, run.id(), "N003");

        assertThat(requireNonNull(run.result()).stoppingIsSeen()).isTrue();
        AliveCourse course = requireNonNull(silent.course());
        CustomerValueExplanation why =
                office.lifetimeQueries.explainCustomerValue(CONTROLLER, run.id(), "N003");
        assertThat(course.points().getLast().alive())
                .isCloseTo(why.value().alive(), within(1e-12));
        assertThat(course.purchases()).hasSize(why.value().history().repeats() + 1);
        Actor other = new Actor("bastien", Set.of(Role.ACCOUNT_MANAGER), Set.of());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.aliveQueries.viewAliveCourse(other, run.id(), "N003"));
    }

    private static String lamps() {
        StringBuilder text =
                new StringBuilder(SampleFile.TEXT.lines().findFirst().orElseThrow()).append('\n');
        int order = 5000;
        for (int i = 0; i < CUSTOMERS; i++) {
            int last = i % 3 == 0 ? 7 : 31;
            for (int day = 1 + i % 3; day <= last; day += 1 + (i + day) % 3) {
                text.append(
                        String.format(
                                Locale.ROOT,
                                "%d,%02d/03/2011 09:10,N%03d,LAMP,Storm lamp,%d,12.50,,United"
                                        + " Kingdom,web\n",
                                order++,
                                day,
                                i,
                                1 + i % 11));
            }
        }
        return text.toString();
    }
}
