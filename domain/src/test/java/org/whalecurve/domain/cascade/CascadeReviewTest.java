package org.whalecurve.domain.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.whalecurve.domain.cascade.SampleCascade.TREE;
import static org.whalecurve.domain.cascade.SampleCascade.card;
import static org.whalecurve.domain.cascade.SampleCascade.objective;
import static org.whalecurve.domain.cascade.SampleCascade.to;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScorecardFlaw;

class CascadeReviewTest {

    private static final Scorecard HOUSE = card("house", objective("earn"), objective("keep"));
    private static final Scorecard ABROAD =
            card("abroad", objective("sell", to("house", "earn", "1")));

    @Test
    void aContributionToAnyUnitAboveIsRight() {
        assertThat(
                        flaws(
                                card(
                                        "europe",
                                        objective(
                                                "visit",
                                                to("abroad", "sell", "1"),
                                                to("house", "keep", "2"))),
                                HOUSE,
                                ABROAD))
                .isEmpty();
    }

    @Test
    void aCardOfTheSameUnitMayContributeToAnother() {
        assertThat(
                        flaws(
                                card(
                                        "stores",
                                        "house",
                                        objective("stock", to("house", "keep", "1"))),
                                HOUSE))
                .isEmpty();
    }

    @Test
    void anUnknownObjectiveIsNamedTogetherWithThoseThereAre() {
        assertThat(
                        flaws(
                                card(
                                        "home",
                                        objective("a"),
                                        objective("b", to("house", "ern", "1"))),
                                HOUSE))
                .extracting(ScorecardFlaw::where, ScorecardFlaw::problem)
                .containsExactly(
                        tuple(
                                "perspectives[0].objectives[1].contributes[0]",
                                "There is no objective 'ern' on the published scorecard 'house'; it has earn, keep."));
        assertThat(flaws(card("home", objective("a", to("hous", "earn", "1"))), HOUSE))
                .extracting(ScorecardFlaw::problem)
                .containsExactly(
                        "There is no published scorecard 'hous': publish the card above first.");
    }

    @Test
    void aCardThatIsNotAboveIsRefusedWithThoseThatAre() {
        assertThat(flaws(card("home", objective("a", to("abroad", "sell", "1"))), HOUSE, ABROAD))
                .extracting(ScorecardFlaw::problem)
                .containsExactly(
                        "The scorecard 'abroad' is that of The abroad, which is not above The home: above it are The house.");
        assertThat(
                        flaws(
                                card("house", objective("earn", to("abroad", "sell", "1"))),
                                card("abroad", objective("sell"))))
                .extracting(ScorecardFlaw::problem)
                .containsExactly(
                        "The scorecard 'abroad' is that of The abroad, which is not above The house: above it are no units.");
    }

    @Test
    void oneContributesToNothingOnTheSameCard() {
        assertThat(flaws(card("house", objective("a", to("house", "b", "1")), objective("b"))))
                .extracting(ScorecardFlaw::problem)
                .containsExactly(
                        "An objective contributes to one of a card above, not of its own: write it under supports.");
    }

    @Test
    void aCircleAmongCardsOfOneUnitIsRefusedAndNamed() {
        Scorecard people = card("people", "house", objective("train", to("stores", "stock", "1")));

        assertThat(
                        flaws(
                                card(
                                        "stores",
                                        "house",
                                        objective("stock", to("people", "train", "1"))),
                                people,
                                card("stores", "house", objective("stock"))))
                .extracting(ScorecardFlaw::where, ScorecardFlaw::problem)
                .containsExactly(
                        tuple(
                                "perspectives[0].objectives[0].contributes[0]",
                                "Objectives contribute to each other in a circle: stores/stock → people/train → stores/stock."));
    }

    private static List<ScorecardFlaw> flaws(Scorecard card, Scorecard... published) {
        return CascadeReview.flawsOf(card, TREE, List.of(published));
    }
}
