package org.whalecurve.domain.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.RollUp.Child;

/** The numbered invariants of {@link RollUp}. */
class RollUpPropertyTest {

    private static final int CASES = 1_000;

    @Test
    void theScoreLiesBetweenTheWorstAndTheBestChild() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    List<Child> children = children(random);
                    RollUp rolledUp = RollUp.of(children);
                    List<Fraction> scores =
                            children.stream()
                                    .map(Child::score)
                                    .filter(Objects::nonNull)
                                    .sorted()
                                    .toList();
                    if (scores.isEmpty()) {
                        assertThat(rolledUp.score()).isNull();
                        return;
                    }
                    assertThat(rolledUp.score()).isBetween(scores.getFirst(), scores.getLast());
                    assertThat(Objects.requireNonNull(rolledUp.worst()).score())
                            .isEqualTo(scores.getFirst());
                });
    }

    @Test
    void aChildWithoutAScoreChangesTheCoverageAlone() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    List<Child> children = children(random);
                    List<Child> more = new ArrayList<>(children);
                    more.add(
                            random.nextInt(children.size() + 1),
                            Child.withoutData("new", weight(random)));

                    assertThat(RollUp.of(more).score()).isEqualTo(RollUp.of(children).score());
                    assertThat(RollUp.of(more).worst()).isEqualTo(RollUp.of(children).worst());
                    assertThat(RollUp.of(more).coverage())
                            .isLessThanOrEqualTo(RollUp.of(children).coverage());
                });
    }

    @Test
    void weightsCountByTheirProportions() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    List<Child> children = children(random);
                    Fraction factor = weight(random);
                    List<Child> scaled =
                            children.stream()
                                    .map(each ->
                                            new Child(
                                                    each.id(),
                                                    each.weight().times(factor),
                                                    each.score(),
                                                    each.coverage()))
                                    .toList();

                    assertThat(RollUp.of(scaled).score()).isEqualTo(RollUp.of(children).score());
                    assertThat(RollUp.of(scaled).coverage())
                            .isEqualTo(RollUp.of(children).coverage());
                });
    }

    @Test
    void theOrderOfChildrenDoesNotMatter() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    List<Child> children = children(random);
                    List<Child> sorted =
                            children.stream().sorted(Comparator.comparing(Child::weight)).toList();

                    assertThat(RollUp.of(sorted).score()).isEqualTo(RollUp.of(children).score());
                });
    }

    private static List<Child> children(SplittableRandom random) {
        List<Child> children = new ArrayList<>();
        for (int i = random.nextInt(1, 9); i > 0; i--) {
            String id = "m" + i;
            children.add(
                    random.nextInt(4) == 0
                            ? Child.withoutData(id, weight(random))
                            : Child.scored(
                                    id, weight(random), Fraction.of(random.nextLong(10_001), 100)));
        }
        return children;
    }

    private static Fraction weight(SplittableRandom random) {
        return Fraction.of(random.nextLong(1, 1_000), random.nextLong(1, 10));
    }
}
