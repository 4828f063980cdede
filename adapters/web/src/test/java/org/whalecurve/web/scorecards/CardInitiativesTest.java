package org.whalecurve.web.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.initiatives.ClosingWords;
import org.whalecurve.application.initiatives.InitiativeFilter;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.InitiativeOffice;
import org.whalecurve.application.sample.SampleInitiative;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.sample.ScorecardOffice;

/** What a scorecard tells of the initiatives that should move its measures. */
class CardInitiativesTest {

    private final InitiativeOffice office = office();

    @Test
    void aMeasureAndItsObjectiveCountWhatShouldMoveThemAndWhatOfItIsLate() {
        office.begin(SampleInitiative.charter());
        CardInitiatives initiatives = ofCard("harbour");

        assertThat(initiatives.moving(List.of("customer-profit"))).isEqualTo("1 (1 late)");
        assertThat(initiatives.moving(List.of("other", "customer-profit"))).isEqualTo("1 (1 late)");
        assertThat(initiatives.moving(List.of("other"))).isEmpty();
        assertThat(initiatives.toSeeTo())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.name()).isEqualTo("Fewer small orders");
                    assertThat(item.page().text())
                            .isEqualTo("/app/initiatives/one?initiative=small-orders");
                    assertThat(item.words()).isEqualTo("late: Small orders listed");
                });
        assertThat(ofCard("depot").moving(List.of("customer-profit"))).isEmpty();
    }

    @Test
    void whatIsOverIsNotCounted() {
        office.begin(SampleInitiative.charter());
        office.reporting.closeInitiative(
                new Actor("edith", Set.of(Role.EXECUTIVE), Set.of()),
                SampleInitiative.ID,
                new ClosingWords(false, "Done", "None", "Nobody"));

        assertThat(ofCard("harbour").reports()).isEmpty();
        assertThat(CardInitiatives.none("harbour").toSeeTo()).isEmpty();
    }

    private CardInitiatives ofCard(String card) {
        return CardInitiatives.of(
                card,
                office.queries
                        .listInitiatives(
                                HarbourOffice.CONTROLLER,
                                new InitiativeFilter(null, null, card, null),
                                null,
                                10)
                        .page()
                        .items());
    }

    private static InitiativeOffice office() {
        ScorecardOffice scorecards = new ScorecardOffice(HarbourOffice.withMarchPublished());
        scorecards.publish(SampleScorecard.card());
        return new InitiativeOffice(scorecards);
    }
}
