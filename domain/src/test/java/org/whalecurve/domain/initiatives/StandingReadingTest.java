package org.whalecurve.domain.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.initiatives.BriefInitiative.ADA;
import static org.whalecurve.domain.initiatives.BriefInitiative.END;
import static org.whalecurve.domain.initiatives.BriefInitiative.HALF;
import static org.whalecurve.domain.initiatives.BriefInitiative.START;
import static org.whalecurve.domain.initiatives.BriefInitiative.approved;
import static org.whalecurve.domain.initiatives.BriefInitiative.closing;
import static org.whalecurve.domain.initiatives.BriefInitiative.initiative;
import static org.whalecurve.domain.initiatives.BriefInitiative.member;
import static org.whalecurve.domain.initiatives.BriefInitiative.said;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.initiatives.Progress.MilestoneReached;
import org.whalecurve.domain.initiatives.Progress.MoneySpent;
import org.whalecurve.domain.initiatives.Progress.Noted;
import org.whalecurve.domain.initiatives.Progress.RiskRaised;
import org.whalecurve.domain.initiatives.Progress.RiskSettled;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.Unit;

class StandingReadingTest {

    @Test
    void aMilestoneIsLateFromTheDayAfterItWasDueUntilItIsReached() {
        assertThat(on(HALF.due()).isLate()).isFalse();
        assertThat(on(HALF.due().plusDays(3)).late())
                .containsExactly(new Lateness("Half way", HALF.due(), 3));

        Standing reached =
                on(
                        HALF.due().plusDays(3),
                        said(
                                1,
                                new MilestoneReached("half", HALF.due().plusDays(1)),
                                HALF.due().plusDays(2)));
        assertThat(reached.isLate()).isFalse();
        assertThat(reached.milestones().getFirst().reached()).contains(HALF.due().plusDays(1));
    }

    @Test
    void whatIsSaidAfterTheDayDoesNotCountOnIt() {
        ProgressEntry later = said(1, new MilestoneReached("half", START), HALF.due().plusDays(2));

        assertThat(on(HALF.due().plusDays(1), later).isLate()).isTrue();
        assertThat(on(HALF.due().plusDays(2), later).isLate()).isFalse();
    }

    @Test
    void theEndIsLateUntilItIsClosedAndTheLongestOverdueStandsFirst() {
        Standing over = on(END.plusDays(1));
        assertThat(over.late())
                .extracting(Lateness::what)
                .containsExactly("Half way", "Not closed by its last day");
        assertThat(over.daysLate()).isEqualTo(51);

        Standing closed =
                StandingReading.of(
                        approved(ADA), List.of(), closing(false, END), List.of(), END.plusDays(9));
        assertThat(closed.state()).isEqualTo(InitiativeState.CLOSED);
        assertThat(closed.isLate()).isFalse();
        assertThat(closed.isAtRisk()).isFalse();
        assertThat(
                        StandingReading.of(
                                        approved(ADA),
                                        List.of(),
                                        closing(true, END),
                                        List.of(),
                                        END.minusDays(1))
                                .state())
                .as("the day before it was given up")
                .isEqualTo(InitiativeState.UNDER_WAY);
    }

    @Test
    void whatIsNotApprovedByItsFirstDayIsLateAndNotAtRisk() {
        Initiative proposed = initiative(false, 0, List.of(ADA), List.of(HALF));
        Standing standing =
                StandingReading.of(proposed, List.of(), null, List.of(), HALF.due().plusDays(1));

        assertThat(standing.state()).isEqualTo(InitiativeState.PROPOSED);
        assertThat(standing.late())
                .extracting(Lateness::what)
                .containsExactly("Not approved by its first day");
        assertThat(standing.isAtRisk()).isFalse();
    }

    @Test
    void moneyRunsAheadOfTimeOnlyBeyondATenth() {
        LocalDate quarter = START.plusDays(25);
        assertThat(rules(quarter, said(1, new MoneySpent(35_000), quarter))).isEmpty();
        assertThat(rules(quarter, said(1, new MoneySpent(35_001), quarter)))
                .containsExactly(RiskRule.SPENT_AHEAD);
        assertThat(on(quarter, said(1, new MoneySpent(60_000), quarter)).risks().getFirst().words())
                .isEqualTo("60 % of the budget are spent, but only 25 % of the time is over.");
        assertThat(
                        on(quarter, said(1, new MoneySpent(100_001), quarter))
                                .risks()
                                .getFirst()
                                .words())
                .isEqualTo("1000.01 EUR were spent of a budget of 1000.00 EUR.");

        Standing corrected =
                on(
                        quarter,
                        said(1, new MoneySpent(100_001), quarter),
                        said(2, new MoneySpent(-80_000), quarter));
        assertThat(corrected.spent()).isEqualTo(20_001);
        assertThat(corrected.isAtRisk()).isFalse();
        assertThat(corrected.timeGone()).isEqualTo(Fraction.of(1, 4));
    }

    @Test
    void silenceBeforeAMilestoneIsARiskAndAWordEndsIt() {
        LocalDate soon = HALF.due().minusDays(14);
        assertThat(rules(soon.minusDays(1))).isEmpty();
        assertThat(rules(soon)).containsExactly(RiskRule.SILENT_BEFORE_MILESTONE);
        assertThat(rules(soon, said(1, new Noted(), soon.minusDays(14)))).isEmpty();
        assertThat(rules(soon, said(1, new Noted(), soon.minusDays(15))))
                .containsExactly(RiskRule.SILENT_BEFORE_MILESTONE);
    }

    @Test
    void aRiskIsOpenUntilItIsSettled() {
        ProgressEntry raised = said(7, new RiskRaised(), START);
        assertThat(on(START, raised).risks())
                .containsExactly(new Risk(RiskRule.OPEN_RISK, "So it is."));
        assertThat(rules(START, raised, said(8, new RiskSettled(7), START))).isEmpty();
        assertThat(rules(START, raised, said(8, new RiskSettled(6), START)))
                .containsExactly(RiskRule.OPEN_RISK);
    }

    @Test
    void aMeasureThatGoesTheWrongWayIsARisk() {
        assertThat(ofCourse(course(Direction.LESS_IS_BETTER, 5, 6)))
                .extracting(Risk::words)
                .containsExactly("Cost to serve goes the wrong way since 2010-12.");
        assertThat(ofCourse(course(Direction.LESS_IS_BETTER, 6, 5))).isEmpty();
        assertThat(ofCourse(course(Direction.MORE_IS_BETTER, 6, 5))).hasSize(1);
        assertThat(ofCourse(course(Direction.MORE_IS_BETTER, 5, 5))).isEmpty();
        assertThat(ofCourse(course(Direction.WITHIN_A_RANGE, 6, 5))).isEmpty();
        assertThat(course(Direction.MORE_IS_BETTER, 5, 6).isBetter()).isTrue();
    }

    @Test
    void aDayWithoutAnybodyOnTheTeamIsARisk() {
        Initiative initiative = approved(member("ada", START, START.plusDays(5)));
        assertThat(
                        StandingReading.of(
                                        initiative, List.of(), null, List.of(), START.plusDays(6))
                                .risks())
                .extracting(Risk::rule)
                .containsExactly(RiskRule.NO_TEAM);
    }

    private static List<Risk> ofCourse(MeasureCourse course) {
        return StandingReading.of(approved(ADA), List.of(), null, List.of(course), START).risks();
    }

    private static MeasureCourse course(Direction direction, long was, long is) {
        return new MeasureCourse(
                new MovedMeasure("house", "cost-to-serve"),
                "Cost to serve",
                Unit.MONEY,
                BriefInitiative.EURO,
                direction,
                YearMonth.of(2010, Month.DECEMBER),
                Fraction.of(was),
                YearMonth.of(2011, Month.JANUARY),
                Fraction.of(is));
    }

    private static List<RiskRule> rules(LocalDate day, ProgressEntry... progress) {
        return on(day, progress).risks().stream().map(Risk::rule).toList();
    }

    private static Standing on(LocalDate day, ProgressEntry... progress) {
        return StandingReading.of(approved(ADA), List.of(progress), null, List.of(), day);
    }
}
