package org.whalecurve.domain.cascade;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.cascade.SampleCascade.TREE;
import static org.whalecurve.domain.cascade.SampleCascade.card;
import static org.whalecurve.domain.cascade.SampleCascade.objective;
import static org.whalecurve.domain.cascade.SampleCascade.scored;
import static org.whalecurve.domain.cascade.SampleCascade.to;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.cascade.AlignmentMatrix.Aligned;
import org.whalecurve.domain.cascade.AlignmentMatrix.Cell;
import org.whalecurve.domain.cascade.AlignmentMatrix.Column;
import org.whalecurve.domain.cascade.AlignmentMatrix.Row;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.RollUp;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.Status;

/**
 * The objective to earn of the house, to which four objectives contribute, and one to learn to
 * which nobody does.
 */
class CascadeTest {

    private static final Scorecard HOUSE = card("house", objective("earn"), objective("learn"));
    private static final Scorecard HOME =
            card("home", objective("grow", to("house", "earn", "0.4")));
    private static final Scorecard ABROAD =
            card("abroad", objective("sell", to("house", "earn", "0.3")), objective("travel"));
    private static final Scorecard SERVICE =
            card("service", "home", objective("answer", to("house", "earn", "0.2")));
    private static final Scorecard EUROPE =
            card(
                    "europe",
                    objective("visit", to("house", "earn", "0.1"), to("abroad", "sell", "1")));
    private static final Scorecard ANN = card("ann", objective("call", to("europe", "visit", "1")));
    private static final Scorecard LOOSE = card("loose", "fair", objective("shine"));
    private static final List<Scorecard> ALL =
            List.of(ANN, LOOSE, EUROPE, SERVICE, HOME, ABROAD, HOUSE);

    private static final ObjectiveKey EARN = new ObjectiveKey("house", "earn");

    private final Cascade cascade = Cascade.of(TREE, ALL);
    private final Map<String, ScoredCard> seen =
            new HashMap<>(
                    scored(
                            ALL,
                            Map.of(
                                    "house/earn", "30",
                                    "home/grow", "62.5",
                                    "abroad/sell", "80",
                                    "europe/visit", "45",
                                    "ann/call", "90")));

    /** 0.4 × 62.5 + 0.3 × 80 + 0.1 × 45 = 53.5, of 0.8 of the weight: 66.875. */
    @Test
    void contributionsRollUpAndWhatIsMissingIsNotZero() {
        RollUp contributed = branch(EARN).contributed();

        assertThat(contributed.score()).isEqualTo(Fraction.of(new BigDecimal("66.875")));
        assertThat(contributed.coverage()).isEqualTo(Fraction.of(4, 5));
        assertThat(requireNonNull(contributed.worst()).id()).isEqualTo("europe/visit");
        assertThat(contributed.status()).isEqualTo(Status.GOOD);
        assertThat(branch(EARN).scored().score().status())
                .as("while the objective itself is in the red")
                .isEqualTo(Status.ACT);
    }

    @Test
    void onesOwnScoreAndThatOfContributionsStandApartDownToPersons() {
        CascadeBranch visit =
                branch(EARN).beneath().stream()
                        .filter(each -> each.key().card().equals("europe"))
                        .findFirst()
                        .orElseThrow();

        assertThat(visit.scored().score().score()).isEqualTo(Fraction.of(45));
        assertThat(visit.contributed().score()).isEqualTo(Fraction.of(90));
        assertThat(visit.beneath())
                .extracting(each -> each.key().written())
                .containsExactly("ann/call");
    }

    @Test
    void contributionsStandInTheOrderOfTheTree() {
        assertThat(branch(EARN).beneath())
                .extracting(each -> each.key().written())
                .containsExactly("home/grow", "service/answer", "abroad/sell", "europe/visit");
        assertThat(cascade.from(new ObjectiveKey("europe", "visit")))
                .extracting(each -> each.to().written())
                .containsExactly("house/earn", "abroad/sell");
    }

    /** Without the card of Europe, (0.4 × 62.5 + 0.3 × 80) ÷ 0.7 = 70, of 7 ninths. */
    @Test
    void whatIsNotSeenIsCountedAndLeavesNoTraceInTheScore() {
        seen.remove("europe");

        CascadeBranch earn = branch(EARN);

        assertThat(earn.hidden()).isEqualTo(1);
        assertThat(earn.contributed().score()).isEqualTo(Fraction.of(70));
        assertThat(earn.contributed().coverage()).isEqualTo(Fraction.of(7, 9));
        seen.remove("house");
        assertThat(CascadeBranch.of(cascade, seen, EARN)).isEmpty();
    }

    @Test
    void theMatrixSaysWhoContributesToWhatAndWhoDoesNot() {
        AlignmentMatrix matrix = matrix("house");

        assertThat(matrix.columns())
                .extracting(column -> column.card().card().id())
                .containsExactly("home", "service", "abroad", "europe", "ann", "loose");
        assertThat(matrix.rows()).extracting(Row::isEmpty).containsExactly(false, true);
        assertThat(matrix.columns())
                .extracting(Column::isEmpty)
                .containsExactly(false, false, false, false, false, true);
        assertThat(matrix.columns().get(2).loose())
                .extracting(Objective::id)
                .containsExactly("travel");
        assertThat(matrix.hidden()).isZero();
    }

    @Test
    void aCellTellsContributionsBothDirectAndByWayOfOthers() {
        List<Cell> cells = matrix("house").rows().getFirst().cells();

        assertThat(cells.get(3).aligned()).extracting(Aligned::direct).containsExactly(true);
        assertThat(cells.get(4).aligned()).extracting(Aligned::direct).containsExactly(false);
        assertThat(cells.get(4).score().score()).isEqualTo(Fraction.of(90));
        assertThat(cells.get(1).score().status()).isEqualTo(Status.NO_DATA);
        assertThat(cells.get(5).aligned()).isEmpty();
    }

    @Test
    void theMatrixOfAUnitHasTheCardsBeneathItAlone() {
        assertThat(matrix("abroad").columns())
                .extracting(column -> column.card().card().id())
                .containsExactly("europe", "ann");
    }

    @Test
    void aRowThatOnlyHiddenCardsContributeToIsNotEmpty() {
        List.of("home", "service", "abroad", "europe", "ann").forEach(seen::remove);

        AlignmentMatrix matrix = matrix("house");

        assertThat(matrix.hidden()).isEqualTo(5);
        assertThat(matrix.rows().getFirst().isEmpty()).isFalse();
        assertThat(matrix.rows().getFirst().branch().contributed().score()).isNull();
        assertThat(AlignmentMatrix.of(cascade, seen, "home")).isEmpty();
    }

    @Test
    void aContributionWhoseGoalIsGoneIsAStrayWithItsReason() {
        Scorecard without = card("house", objective("learn"));
        Cascade after = Cascade.of(TREE, List.of(without, HOME));

        assertThat(after.strays())
                .singleElement()
                .satisfies(stray -> {
                    assertThat(stray.link().from().written()).isEqualTo("home/grow");
                    assertThat(stray.reason()).contains("There is no objective 'earn'", "learn");
                });
        assertThat(after.from(new ObjectiveKey("home", "grow"))).isEmpty();
        assertThat(cascade.strays()).isEmpty();
    }

    private CascadeBranch branch(ObjectiveKey key) {
        return CascadeBranch.of(cascade, seen, key).orElseThrow();
    }

    private AlignmentMatrix matrix(String card) {
        return AlignmentMatrix.of(cascade, seen, card).orElseThrow();
    }
}
