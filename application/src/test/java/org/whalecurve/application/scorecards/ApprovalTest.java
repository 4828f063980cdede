package org.whalecurve.application.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.sample.ScorecardOffice;
import org.whalecurve.application.scorecards.ScorecardReport.Due;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Span;
import org.whalecurve.domain.scorecards.Status;

/** The stock in days is due on the tenth, and counts when the executive has approved it. */
class ApprovalTest {

    private static final YearMonth MARCH = YearMonth.of(2011, 3);
    private static final Actor EXECUTIVE = new Actor("executive", Set.of(Role.EXECUTIVE), Set.of());

    private final ScorecardOffice office = new ScorecardOffice(HarbourOffice.withMarchPublished());

    ApprovalTest() {
        office.publish(SampleScorecard.cardApprovedBy("executive"));
    }

    @Test
    void aValueCountsFromItsApprovalOn() {
        Instant entered = office.books.clock.instant();
        KeptValue kept = enter("25");

        assertThat(days(null)).isEmpty();
        assertThat(scored(null).waiting()).containsExactly(kept);
        office.books.clock.pass(Duration.ofHours(1));
        decide(EXECUTIVE, kept, true, "");

        assertThat(days(null)).contains(Fraction.of(25));
        assertThat(scored(null).waiting()).isEmpty();
        assertThat(days(entered)).isEmpty();
        assertThat(scored(entered).waiting()).hasSize(1);
    }

    @Test
    void aRejectedValueNeverCountsAndIsEnteredAnew() {
        KeptValue wrong = enter("22");
        refused("note-missing", () -> decide(EXECUTIVE, wrong, false, " "));
        decide(EXECUTIVE, wrong, false, "The depot was not counted.");
        refused("value-decided", () -> decide(EXECUTIVE, wrong, true, ""));
        KeptValue right = enter("25");
        decide(EXECUTIVE, right, true, "");

        assertThat(days(null)).contains(Fraction.of(25));
        assertThat(entries()).extracting(KeptValue::number).containsExactly(2L, 1L);
        assertThat(entries().getLast().decision())
                .isNotNull()
                .extracting(KeptValue.Decision::note)
                .isEqualTo("The depot was not counted.");
    }

    @Test
    void nobodyApprovesWhatTheyEnter() {
        KeptValue kept = enter("25");

        refused("denied", () -> decide(CONTROLLER, kept, true, ""));
        office.publish(SampleScorecard.cardApprovedBy(CONTROLLER.user()));
        refused("approver-enters", () -> enter("25"));
    }

    @Test
    void aValueOfAnotherMeasureIsNotFoundThere() {
        KeptValue kept = enter("25");

        refused(
                "not-found",
                () ->
                        office.entering.decideValue(
                                EXECUTIVE, "harbour", "cost-to-serve", kept.number(), true, ""));
    }

    @Test
    void aValueIsDueOnItsDayAndLateAfterIt() {
        LocalDate tenth = LocalDate.of(2011, 4, 10);
        assertThat(scored(null).due())
                .extracting(Due::by, Due::late)
                .containsExactly(tuple(tenth, false));

        office.books.clock.pass(Duration.ofDays(7));
        assertThat(scored(null).due()).extracting(Due::late).containsExactly(true);

        decide(EXECUTIVE, enter("25"), true, "");
        assertThat(scored(null).due()).isEmpty();
        assertThat(scored(null).present().measures())
                .filteredOn(each -> each.measure().id().equals(SampleScorecard.STOCK_DAYS))
                .extracting(each -> each.status())
                .containsExactly(Status.GOOD);
    }

    private KeptValue enter(String value) {
        return office.entering.enterValue(
                CONTROLLER,
                "harbour",
                SampleScorecard.STOCK_DAYS,
                MARCH,
                new BigDecimal(value),
                "");
    }

    private void decide(Actor actor, KeptValue kept, boolean approved, String note) {
        office.entering.decideValue(
                actor, "harbour", SampleScorecard.STOCK_DAYS, kept.number(), approved, note);
    }

    private List<KeptValue> entries() {
        return office.entering.listEnteredValues(CONTROLLER, "harbour", SampleScorecard.STOCK_DAYS);
    }

    private Optional<Fraction> days(@Nullable Instant asOf) {
        return scored(asOf)
                .present()
                .measures()
                .filter(each -> each.measure().id().equals(SampleScorecard.STOCK_DAYS))
                .findAny()
                .flatMap(each -> each.value().known());
    }

    private ScorecardReport scored(@Nullable Instant asOf) {
        return office.scoring.viewScorecard(
                CONTROLLER, new CardQuestion("harbour", MARCH, Span.MONTH, asOf));
    }

    private static void refused(String code, Runnable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call::run)
                .matches(refusal -> refusal.code().equals(code), code);
    }
}
