package org.whalecurve.domain.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.cascade.SampleCascade.TREE;
import static org.whalecurve.domain.cascade.SampleCascade.card;
import static org.whalecurve.domain.cascade.SampleCascade.objective;
import static org.whalecurve.domain.cascade.SampleCascade.scored;
import static org.whalecurve.domain.cascade.SampleCascade.to;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.RollUp;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;

/** The numbered invariants of {@link CascadeBranch}. */
class CascadeBranchPropertyTest {

    private static final int CASES = 300;
    private static final ObjectiveKey EARN = new ObjectiveKey("house", "earn");

    private record Company(List<Scorecard> cards, Map<String, String> values) {

        RollUp contributed() {
            return branch(scored(cards, values)).contributed();
        }

        CascadeBranch branch(Map<String, ScoredCard> seen) {
            return CascadeBranch.of(Cascade.of(TREE, cards), seen, EARN).orElseThrow();
        }
    }

    @Test
    void whatContributionsComeToLiesBetweenTheWorstAndTheBest() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    CascadeBranch branch = branch(company(random));
                    List<Fraction> scores =
                            branch.beneath().stream()
                                    .map(each -> each.scored().score().score())
                                    .filter(Objects::nonNull)
                                    .sorted(Comparator.naturalOrder())
                                    .toList();
                    Fraction score = branch.contributed().score();
                    if (scores.isEmpty()) {
                        assertThat(score).isNull();
                    } else {
                        assertThat(score).isBetween(scores.getFirst(), scores.getLast());
                    }
                });
    }

    @Test
    void aContributionWithoutAScoreChangesTheCoverageAlone() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    Company company = company(random);
                    List<Scorecard> more = new ArrayList<>(company.cards());
                    more.add(card("new", "home", objective("idle", to("house", "earn", "3"))));
                    RollUp before = company.contributed();
                    RollUp after = new Company(more, company.values()).contributed();

                    assertThat(after.score()).isEqualTo(before.score());
                    assertThat(after.worst()).isEqualTo(before.worst());
                    assertThat(after.coverage()).isLessThanOrEqualTo(before.coverage());
                });
    }

    @Test
    void whatIsNotSeenIsCountedAndChangesNoScore() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    Company company = company(random);
                    Map<String, ScoredCard> seen =
                            new HashMap<>(scored(company.cards(), company.values()));
                    List<Scorecard> left = new ArrayList<>(company.cards());
                    int hidden = 0;
                    for (Scorecard card : company.cards()) {
                        if (!card.id().equals("house") && random.nextBoolean()) {
                            seen.remove(card.id());
                            left.remove(card);
                            hidden++;
                        }
                    }

                    CascadeBranch branch = company.branch(seen);

                    assertThat(branch.hidden()).isEqualTo(hidden);
                    assertThat(branch.contributed())
                            .isEqualTo(new Company(left, company.values()).contributed());
                });
    }

    private static CascadeBranch branch(Company company) {
        return company.branch(scored(company.cards(), company.values()));
    }

    /** Up to eight cards of any units, each with an objective that contributes. */
    private static Company company(SplittableRandom random) {
        List<String> units = List.of("home", "abroad", "europe", "ann", "house");
        List<Scorecard> cards = new ArrayList<>(List.of(card("house", objective("earn"))));
        Map<String, String> values = new HashMap<>();
        int count = random.nextInt(9);
        for (int i = 0; i < count; i++) {
            String weight = String.valueOf(1 + random.nextInt(50));
            cards.add(
                    card(
                            "card-" + i,
                            units.get(random.nextInt(units.size())),
                            objective("do", to("house", "earn", weight))));
            if (random.nextInt(3) > 0) {
                values.put("card-" + i + "/do", String.valueOf(random.nextInt(-20, 130)));
            }
        }
        return new Company(cards, values);
    }
}
