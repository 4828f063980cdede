package org.whalecurve.application.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.scorecards.MapLayout.Arrow;
import org.whalecurve.application.scorecards.MapLayout.Box;
import org.whalecurve.application.scorecards.MapLayout.Lane;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.Perspective;
import org.whalecurve.domain.scorecards.Scorecard;

class MapLayoutTest {

    private final Scorecard card = SampleScorecard.card();
    private final MapLayout map = MapLayout.of(card);

    @Test
    void aLaneStandsForEachPerspectiveTheFirstOnTop() {
        assertThat(map.lanes())
                .extracting(Lane::id)
                .containsExactly("financial", "customers", "processes");
        assertThat(map.lanes()).extracting(Lane::y).isSorted();
        assertThat(map.lanes().getLast().y() + map.lanes().getLast().height())
                .isLessThanOrEqualTo(map.height());
    }

    @Test
    void boxesStandInTheirLaneInTheOrderOfTheCardAndApart() {
        List<Box> financial = map.lanes().getFirst().boxes();

        assertThat(financial).extracting(Box::objective).containsExactly("earn", "lean");
        assertThat(financial.get(0).x() + financial.get(0).width())
                .isLessThan(financial.get(1).x());
        assertThat(financial.get(1).x() + financial.get(1).width()).isLessThan(map.width());
        assertThat(map.lanes())
                .allSatisfy(lane ->
                        assertThat(lane.boxes())
                                .allSatisfy(box -> {
                                    assertThat(box.y()).isGreaterThan(lane.y());
                                    assertThat(box.y() + box.height())
                                            .isLessThan(lane.y() + lane.height());
                                }));
    }

    @Test
    void arrowsAreThoseWithinTheCard() {
        assertThat(map.arrows())
                .extracting(Arrow::from, Arrow::to)
                .containsExactlyInAnyOrder(
                        tuple("lean", "earn"), tuple("keep", "earn"), tuple("stock", "keep"));
    }

    @Test
    void anArrowUpwardsLeavesTheTopOfItsBoxAndEndsBelowTheOther() {
        Arrow up =
                map.arrows().stream()
                        .filter(each -> each.from().equals("stock"))
                        .findFirst()
                        .orElseThrow();
        Box stock = map.lanes().get(2).boxes().getFirst();
        Box keep = map.lanes().get(1).boxes().getFirst();

        assertThat(up.curve().begin().y()).isEqualTo(stock.y());
        assertThat(up.curve().end().y()).isEqualTo(keep.y() + keep.height() + 2);
        assertThat(up.curve().path()).matches("M\\d+ \\d+ C(\\d+ ){5}\\d+");
    }

    @Test
    void aLongNameStandsInTwoLinesAndAVeryLongOneEndsInAnEllipsis() {
        assertThat(linesOf("Keep the customers")).containsExactly("Keep the customers");
        assertThat(linesOf("Earn more with the customers that we have"))
                .containsExactly("Earn more with the customers", "that we have");
        assertThat(linesOf("a".repeat(70))).containsExactly("a".repeat(29), "a".repeat(28) + "…");
        assertThat(linesOf("🐋".repeat(30))).containsExactly("🐋".repeat(29), "🐋");
    }

    private List<String> linesOf(String name) {
        Perspective first = card.perspectives().getFirst();
        Objective one = first.objectives().getFirst();
        Objective renamed =
                new Objective(one.id(), name, one.owner(), one.weight(), List.of(), one.measures());
        Scorecard other =
                new Scorecard(
                        card.id(),
                        card.name(),
                        card.unit(),
                        card.owner(),
                        card.currency(),
                        card.calendar(),
                        List.of(
                                new Perspective(
                                        first.id(),
                                        first.name(),
                                        first.weight(),
                                        List.of(renamed))));
        return MapLayout.of(other).lanes().getFirst().boxes().getFirst().lines();
    }
}
