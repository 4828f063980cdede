package org.whalecurve.application.lifetime;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleOperations;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.application.sample.ScorecardOffice;
import org.whalecurve.application.scorecards.CardQuestion;
import org.whalecurve.domain.lifetime.forecasts.AliveCourse;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.value.CustomerEquity;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.money.Percentage;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.Span;

/** One customer is followed from the days on which it bought. */
class AliveScenarioTest {

    private static final int CUSTOMERS = 120;

    /** Every third stops after its third purchase; the others go on every other day. */
    @Test
    void theCourseEndsWhereTheRunSaysTheCustomerIs() {
        HarbourOffice office = withLampsPublished();
        LifetimeRun run = valued(office);

        AliveReport silent = office.aliveQueries.viewAliveCourse(CONTROLLER, run.id(), "N003");

        assertThat(requireNonNull(run.result()).stoppingIsSeen()).isTrue();
        AliveCourse course = requireNonNull(silent.course());
        CustomerValueExplanation why =
                office.lifetimeQueries.explainCustomerValue(CONTROLLER, run.id(), "N003");
        assertThat(course.points().getLast().alive()).isCloseTo(why.value().alive(), within(1e-12));
        assertThat(course.purchases()).hasSize(why.value().history().repeats() + 1);
        Actor other = new Actor("bastien", Set.of(Role.ACCOUNT_MANAGER), Set.of());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.aliveQueries.viewAliveCourse(other, run.id(), "N003"));
    }

    /** The figures are kept when the run is computed, and a card shows them at the end of March. */
    @Test
    void aCardShowsWhatTheRunGave() {
        HarbourOffice books = withLampsPublished();
        ScorecardOffice office = new ScorecardOffice(books);
        office.publish(
                SampleOperations.card(
                        Scorecard.WHOLE_COMPANY,
                        "customer-equity",
                        "value-at-risk",
                        "customers-kept",
                        "yearly-retention"));
        assertThat(value(office, "customer-equity")).isEmpty();

        LifetimeRun run = valued(books);

        CustomerEquity equity =
                books.lifetimeQueries
                        .rankValuedCustomers(CONTROLLER, run.id(), ValueOrder.PAST, null, 1)
                        .equity();
        assertThat(value(office, "customer-equity"))
                .contains(Fraction.of(equity.past() + Math.round(equity.future().value())));
        assertThat(value(office, "value-at-risk"))
                .contains(Fraction.of(Math.round(equity.atRisk())));
        assertThat(value(office, "customers-kept").orElseThrow())
                .isBetween(Fraction.of(30), Fraction.of(100));
        assertThat(value(office, "yearly-retention")).as("nobody is a year old").isEmpty();
    }

    private static Optional<Fraction> value(ScorecardOffice office, String id) {
        return office.scoring
                .viewScorecard(
                        CONTROLLER,
                        new CardQuestion("operations", SampleWorld.MARCH, Span.MONTH, null))
                .present()
                .measures()
                .filter(each -> each.measure().id().equals(id))
                .findAny()
                .orElseThrow()
                .value()
                .known();
    }

    private static HarbourOffice withLampsPublished() {
        HarbourOffice office = HarbourOffice.open();
        office.deliver("lamps.csv", lamps());
        office.publication.publishRun(CONTROLLER, office.runMarch().id());
        return office;
    }

    private static LifetimeRun valued(HarbourOffice office) {
        LifetimeRun ordered =
                office.lifetimeOrdering.orderLifetimeRun(
                        CONTROLLER, SampleWorld.MARCH, 12, new Percentage(1500));
        office.letWorkHappen();
        return office.lifetimeQueries.viewLifetimeRun(CONTROLLER, ordered.id()).run();
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
