package org.whalecurve.application.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.sample.ScorecardOffice;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredMeasure;
import org.whalecurve.domain.scorecards.Span;
import org.whalecurve.domain.scorecards.Status;

/**
 * A month of the scorecard of Harbour Supplies. In March five customers earned 61.92 together, of
 * 200.00 planned; in April the Anchor Inn alone earned 6.45.
 */
class ScorecardsTest {

    private static final YearMonth MARCH = YearMonth.of(2011, 3);
    private static final YearMonth APRIL = YearMonth.of(2011, 4);
    private static final Actor STRANGER = new Actor("zoe", Set.of(Role.ACCOUNT_MANAGER), Set.of());
    private static final Actor BASTIEN =
            new Actor("bastien", Set.of(Role.ACCOUNT_MANAGER), Set.of());
    private static final Actor OWNER = new Actor("executive", Set.of(Role.EXECUTIVE), Set.of());

    private static final CardQuestion LATEST = new CardQuestion("harbour", null, Span.MONTH, null);

    private final ScorecardOffice office = withCard();

    @Test
    void measuresShowWhatTheRunOfRecordSays() {
        ScorecardReport report = scored(null, Span.MONTH);

        assertThat(report.month()).isEqualTo(MARCH);
        assertThat(value(report, "customer-profit")).isEqualTo(Fraction.of(61_92));
        assertThat(value(report, "active-customers")).isEqualTo(Fraction.of(5));
        assertThat(value(report, "profit-per-customer")).isEqualTo(Fraction.of(61_92, 5));
        assertThat(measure(report.present(), "customer-profit").target())
                .isEqualTo(Fraction.of(200_00));
        assertThat(report.closed()).containsExactly(MARCH);
    }

    @Test
    void whatNobodyObservedIsNoDataAndLowersTheCoverage() {
        ScorecardReport report = scored(null, Span.MONTH);

        assertThat(measure(report.present(), SampleScorecard.STOCK_DAYS).status())
                .isEqualTo(Status.NO_DATA);
        assertThat(report.present().score().coverage()).isLessThan(Fraction.ONE);
        assertThat(report.course()).hasSize(ScorecardReport.MONTHS);
        assertThat(measure(report.course().getFirst(), "customer-profit").value().known())
                .as("March of the year before was never closed")
                .isEmpty();
    }

    @Test
    void aYearToDateNeedsAllItsMonthsAndSaysWhichAreMissing() {
        ScorecardReport report = scored(null, Span.YEAR);

        assertThat(measure(report.present(), "customer-profit").value())
                .isEqualTo(new MeasureValue.NoData("Nothing was observed in 2011-01, 2011-02."));
    }

    @Test
    void figuresAreWorkedOutWhenARunIsPublishedAndNotWhenACardIsOpened() {
        assertThat(office.figures.size()).as("March was published before").isZero();

        publishApril();

        assertThat(office.figures.size()).isEqualTo(2);
        scored(APRIL, Span.MONTH);
        assertThat(office.figures.size()).isEqualTo(2);
    }

    @Test
    void whoAnswersForNothingOnACardOfTheCompanyIsToldThatThereIsOne() {
        ListedScorecards listed = office.cards.listScorecards(STRANGER);

        assertThat(listed.cards()).isEmpty();
        assertThat(listed.hidden()).isEqualTo(1);
        refused("not-found", () -> office.scoring.viewScorecard(STRANGER, LATEST));
        assertThat(office.cards.listScorecards(OWNER).cards()).hasSize(1);
    }

    @Test
    void aDraftIsNotSeen() {
        ScorecardOffice fresh = new ScorecardOffice(HarbourOffice.withMarchPublished());
        fresh.draft(SampleScorecard.card());

        assertThat(fresh.cards.listScorecards(CONTROLLER).cards()).isEmpty();
        refused("not-found", () -> fresh.scoring.viewScorecard(CONTROLLER, LATEST));
    }

    @Test
    void whatIsEnteredCountsAndTheLaterValueOfAMonthCorrectsTheEarlier() {
        enter(CONTROLLER, "27.5", "");
        enter(CONTROLLER, "25", "");

        ScorecardReport report = scored(null, Span.MONTH);

        assertThat(value(report, SampleScorecard.STOCK_DAYS)).isEqualTo(Fraction.of(25));
        assertThat(measure(report.present(), SampleScorecard.STOCK_DAYS).status())
                .isEqualTo(Status.GOOD);
    }

    @Test
    void aValueThatAsksToActNeedsANote() {
        refused("note-missing", () -> enter(CONTROLLER, "90", " "));

        enter(CONTROLLER, "90", "Ropes were bought for two years; half go back in May.");

        assertThat(value(scored(null, Span.MONTH), SampleScorecard.STOCK_DAYS))
                .isEqualTo(Fraction.of(90));
    }

    @Test
    void aValueThatNobodyCouldMeanIsRefusedBeforeItIsWorkedWith() {
        refused("value-too-long", () -> enter(CONTROLLER, "1e2147483647", ""));
        refused("value-too-long", () -> enter(CONTROLLER, "1e-2147483647", ""));
        refused("value-too-long", () -> enter(CONTROLLER, "1e18", ""));
    }

    @Test
    void onlyWhoAnswersForAMeasureOrKeepsCardsEntersItsValues() {
        refused("denied", () -> enter(OWNER, "25", ""));
        refused("not-found", () -> enter(STRANGER, "25", ""));
        refused(
                "measure-is-computed",
                () ->
                        office.entering.enterValue(
                                CONTROLLER,
                                "harbour",
                                "customer-profit",
                                MARCH,
                                BigDecimal.TEN,
                                ""));
        refused(
                "month-to-come",
                () ->
                        office.entering.enterValue(
                                CONTROLLER,
                                "harbour",
                                SampleScorecard.STOCK_DAYS,
                                YearMonth.of(2031, 1),
                                BigDecimal.TEN,
                                ""));
    }

    /** 6.45 − 61.92 = −55.47: the Anchor Inn fell by 36.55, Cap Nord by all of 139.35. */
    @Test
    void theCustomersThatMovedAMeasureAddUpToItsChange() {
        publishApril();

        MoversReport report = moved(CONTROLLER, null);

        assertThat(report.change()).isEqualTo(Fraction.of(-55_47));
        assertThat(report.rest()).isEqualTo(Fraction.ZERO);
        assertThat(report.movers().items())
                .extracting(mover -> mover.customer().key(), MoversReport.Mover::effect)
                .startsWith(tuple("C300", Fraction.of(-139_35)))
                .contains(tuple("C100", Fraction.of(-36_55)));
        assertThat(Fraction.sum(report.groups().stream().map(MoversReport.Group::effect).toList()))
                .isEqualTo(report.change());
    }

    @Test
    void theCustomersOfOneGroupAreListedAlone() {
        publishApril();

        MoversReport report = moved(CONTROLLER, "France");

        assertThat(report.movers().items())
                .singleElement()
                .satisfies(mover -> assertThat(mover.customer().key()).isEqualTo("C300"));
        assertThat(report.count()).isEqualTo(1);
        assertThat(report.groups()).hasSizeGreaterThan(1);
    }

    /** Bastien looks after C300, C400 and C500. */
    @Test
    void customersOutsideTheAreaOfTheReaderAreCountedWithTheirEffect() {
        publishApril();
        office.publish(SampleScorecard.cardAnsweredForBy("bastien"));

        MoversReport report = moved(BASTIEN, null);

        assertThat(report.movers().items())
                .extracting(mover -> mover.customer().key())
                .containsExactlyInAnyOrder("C300", "C400", "C500");
        assertThat(report.hidden()).isEqualTo(2);
        assertThat(
                        Fraction.sum(
                                        report.groups().stream()
                                                .map(MoversReport.Group::effect)
                                                .toList())
                                .plus(report.hiddenEffect())
                                .plus(report.rest()))
                .isEqualTo(report.change());
    }

    @Test
    void whatIsNotOfCustomersOrHasNoRunCannotBeOpened() {
        refused("month-not-closed", () -> moved(CONTROLLER, null));
        publishApril();
        refused(
                "not-of-customers",
                () -> office.moving.viewMovers(CONTROLLER, question("unused-capacity", null)));
        refused(
                "not-found",
                () -> office.moving.viewMovers(CONTROLLER, question("nobody-knows", null)));
    }

    private static ScorecardOffice withCard() {
        ScorecardOffice office = new ScorecardOffice(HarbourOffice.withMarchPublished());
        office.publish(SampleScorecard.card());
        return office;
    }

    private void publishApril() {
        office.publication.publishRun(CONTROLLER, office.books.runApril());
    }

    private ScorecardReport scored(@Nullable YearMonth month, Span span) {
        return office.scoring.viewScorecard(
                CONTROLLER, new CardQuestion("harbour", month, span, null));
    }

    private void enter(Actor actor, String value, String note) {
        office.entering.enterValue(
                actor, "harbour", SampleScorecard.STOCK_DAYS, MARCH, new BigDecimal(value), note);
    }

    private MoversReport moved(Actor actor, @Nullable String group) {
        return office.moving.viewMovers(actor, question("customer-profit", group));
    }

    private static MoversQuestion question(String measure, @Nullable String group) {
        return new MoversQuestion(
                "harbour", measure, APRIL, MARCH, CustomerGrouping.COUNTRY, group, null, 10, null);
    }

    private static ScoredMeasure measure(ScoredCard card, String id) {
        return card.measures()
                .filter(each -> each.measure().id().equals(id))
                .findAny()
                .orElseThrow();
    }

    private static Fraction value(ScorecardReport report, String id) {
        return measure(report.present(), id).value().known().orElseThrow();
    }

    private static void refused(String code, Runnable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call::run)
                .matches(refusal -> refusal.code().equals(code), code);
    }
}
