package org.whalecurve.application.cascade;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;
import static org.whalecurve.application.sample.SampleUnitCards.card;
import static org.whalecurve.application.sample.SampleUnitCards.to;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.cascade.CascadeReport.Cascaded;
import org.whalecurve.application.cascade.UnitReport.Standing;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.application.sample.SampleUnitCards;
import org.whalecurve.application.sample.ScorecardOffice;
import org.whalecurve.application.scorecards.CardQuestion;
import org.whalecurve.domain.cascade.AlignmentMatrix.Column;
import org.whalecurve.domain.cascade.AlignmentMatrix.Row;
import org.whalecurve.domain.cascade.CascadeBranch;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.organisation.Organisation;
import org.whalecurve.domain.organisation.OrganisationUnit;
import org.whalecurve.domain.organisation.UnitKind;
import org.whalecurve.domain.scorecards.Span;

/**
 * The cascade of Harbour Supplies in March. Amara's customers are at home and lost 2.37, Bastien's
 * are abroad and earned 64.29.
 */
class CascadesTest {

    private static final Actor HEAD_OF_ABROAD =
            new Actor("edith", Set.of(Role.EXECUTIVE), Set.of());
    private static final Actor OF_ABROAD =
            new Actor("zoe", Set.of(Role.EXECUTIVE), Set.of("abroad"));
    private static final Actor STRANGER = new Actor("max", Set.of(Role.ACCOUNT_MANAGER), Set.of());

    private final ScorecardOffice office = SampleUnitCards.office();
    private final Instant first = office.books.clock.instant();

    CascadesTest() {
        office.publish(card("fair", "nowhere"));
    }

    /** A loss is worth nothing, 64.29 of 100.00 is worth 64.29: 0.6 × 64.29 = 38.574. */
    @Test
    void theCompanySeesWhatItsUnitsContributeDownToPersons() {
        Cascaded earn = cascaded(CONTROLLER, "harbour").objectives().getFirst();

        assertThat(earn.branch().contributed().score())
                .isEqualTo(Fraction.of(new BigDecimal("38.574")));
        assertThat(earn.branch().contributed().coverage()).isEqualTo(Fraction.ONE);
        assertThat(earn.branch().beneath())
                .extracting(each -> each.key().written())
                .containsExactly("home/earn", "abroad/earn");
        CascadeBranch bastien = earn.branch().beneath().getLast().beneath().getFirst();
        assertThat(bastien.card().card().unit()).isEqualTo("bastien");
        assertThat(bastien.scored().score().score())
                .as("no customer is of the unit that is Bastien")
                .isNull();
    }

    @Test
    void aUnitSeesToWhatItContributes() {
        Cascaded earn = cascaded(CONTROLLER, "abroad").objectives().getFirst();

        assertThat(earn.above())
                .singleElement()
                .satisfies(upward -> {
                    assertThat(upward.contribution().to().written()).isEqualTo("harbour/earn");
                    assertThat(requireNonNull(upward.objective()).objective().name())
                            .isEqualTo("Earn more with the customers we have");
                    assertThat(upward.stray()).isNull();
                });
    }

    @Test
    void theMatrixCountsWhatIsEmpty() {
        AlignmentReport report = aligned(CONTROLLER, "harbour", null);

        assertThat(report.matrix().columns())
                .extracting(column -> column.card().card().id())
                .containsExactly("home", "abroad", "bastien", "fair");
        assertThat(report.matrix().rows())
                .extracting(Row::isEmpty)
                .as("earn, lean, keep and stock")
                .containsExactly(false, true, true, true);
        assertThat(report.matrix().columns())
                .extracting(Column::isEmpty)
                .containsExactly(false, false, false, true);
        assertThat(report.filledCells()).isEqualTo(3);
        assertThat(report.emptyRows()).isEqualTo(3);
        assertThat(report.emptyColumns()).isEqualTo(1);
        assertThat(report.strays()).isEmpty();
    }

    @Test
    void whoHeadsAUnitOrAnswersForItSeesItsCardsAndThoseBeneath() {
        Stream.of(HEAD_OF_ABROAD, OF_ABROAD)
                .forEach(actor -> {
                    assertThat(office.cards.listScorecards(actor).cards())
                            .extracting(version -> version.id())
                            .containsExactly("abroad", "bastien");
                    assertThat(office.cards.listScorecards(actor).hidden()).isEqualTo(3);
                    assertThat(aligned(actor, "abroad", null).filledCells()).isEqualTo(1);
                    refused("not-found", () -> aligned(actor, "harbour", null));
                });
        refused("not-found", () -> cascaded(STRANGER, "abroad"));
    }

    @Test
    void whatTheReaderMayNotSeeIsCountedAndCountsInNoScore() {
        Actor owner = new Actor("executive", Set.of(Role.EXECUTIVE), Set.of());
        office.publish(
                new Organisation(
                        "Harbour Supplies",
                        List.of(
                                unit("harbour", null, "nobody"),
                                unit("home", "harbour", "executive"),
                                unit("abroad", "harbour", "edith"))));

        AlignmentReport report = aligned(owner, "harbour", null);

        assertThat(report.matrix().columns())
                .extracting(column -> column.card().card().id())
                .containsExactly("home");
        assertThat(report.matrix().hidden()).isEqualTo(3);
        assertThat(report.matrix().rows().getFirst().branch().hidden()).isEqualTo(1);
        assertThat(report.matrix().rows().getFirst().branch().contributed().score())
                .as("that of home alone")
                .isEqualTo(Fraction.ZERO);
    }

    @Test
    void aUnitShowsItsCardsAndThoseOfTheUnitsBeneath() {
        UnitReport company = unit(CONTROLLER, "*");
        UnitReport abroad = unit(HEAD_OF_ABROAD, "abroad");

        assertThat(company.units())
                .extracting(standing -> standing.placed().unit().id())
                .containsExactly("harbour", "home", "abroad", "bastien");
        assertThat(company.unplaced()).extracting(card -> card.card().id()).containsExactly("fair");
        assertThat(abroad.above()).extracting(OrganisationUnit::id).containsExactly("harbour");
        assertThat(abroad.units()).extracting(Standing::hidden).containsExactly(0, 0);
        assertThat(unit(HEAD_OF_ABROAD, "home").unit().hidden()).isEqualTo(1);
        refused("not-found", () -> unit(CONTROLLER, "hame"));
    }

    @Test
    void aUnitMayHoldSeveralCards() {
        office.publish(card("service", "abroad", to("abroad", "earn", 2)));

        assertThat(unit(CONTROLLER, "abroad").unit().cards())
                .extracting(card -> card.card().id())
                .containsExactly("abroad", "service");
    }

    @Test
    void aContributionThatLeadsNowhereIsNotPublished() {
        int version = office.draft(card("abroad", to("home", "earn", 1)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.keeping.publishScorecard(
                                CONTROLLER, VersionKey.of("abroad", version)))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("contribution-leads-nowhere");
                    assertThat(refusal.faults())
                            .extracting(Refusal.Fault::where)
                            .containsExactly("perspectives[0].objectives[0].contributes[0]");
                    assertThat(refusal.detail()).contains("not above Abroad");
                });
        assertThat(aligned(CONTROLLER, "harbour", null).filledCells())
                .as("what was published before stands")
                .isEqualTo(3);
    }

    @Test
    void aPastDayShowsTreeAndCardsAsPublishedThen() {
        office.books.clock.pass(Duration.ofDays(2));
        office.publish(card("abroad"));
        office.publish(
                new Organisation(
                        "Harbour Supplies",
                        List.of(
                                unit("harbour", null, "executive"),
                                unit("home", "harbour", "amara"),
                                unit("abroad", "home", "edith"))));

        AlignmentReport today = aligned(CONTROLLER, "harbour", null);
        AlignmentReport then = aligned(CONTROLLER, "harbour", first);

        assertThat(today.filledCells()).isEqualTo(1);
        assertThat(then.filledCells()).isEqualTo(3);
        assertThat(then.organisation().above("abroad")).hasSize(1);
        assertThat(today.organisation().above("abroad")).hasSize(2);
        assertThat(today.strays())
                .as("bastien is not placed any more, so that abroad is not above it")
                .singleElement()
                .satisfies(stray ->
                        assertThat(stray.link().from().written()).isEqualTo("bastien/earn"));
    }

    private static OrganisationUnit unit(String id, @Nullable String parent, String head) {
        return new OrganisationUnit(
                id, id, parent == null ? UnitKind.COMPANY : UnitKind.BRANCH, parent, head);
    }

    private CascadeReport cascaded(Actor actor, String card) {
        return office.cascade.viewCascade(actor, new CardQuestion(card, null, Span.MONTH, null));
    }

    private AlignmentReport aligned(Actor actor, String card, @Nullable Instant asOf) {
        return office.cascade.viewAlignment(actor, new CardQuestion(card, null, Span.MONTH, asOf));
    }

    private UnitReport unit(Actor actor, String unit) {
        return office.cascade.viewUnit(actor, new UnitQuestion(unit, null, Span.MONTH, null));
    }

    private static void refused(String code, Runnable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call::run)
                .matches(refusal -> refusal.code().equals(code), code);
    }
}
