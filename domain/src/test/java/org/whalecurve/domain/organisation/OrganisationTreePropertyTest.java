package org.whalecurve.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.organisation.OrganisationTree.Placed;

/** The numbered invariants of {@link OrganisationTree}. */
class OrganisationTreePropertyTest {

    private static final int CASES = 500;

    @Test
    void everyUnitStandsOnceAndAfterTheOneItIsPartOf() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    Organisation organisation = organisation(random);
                    List<Placed> placed = OrganisationTree.of(organisation).inOrder();
                    List<String> order = placed.stream().map(each -> each.unit().id()).toList();

                    assertThat(placed)
                            .extracting(Placed::unit)
                            .containsExactlyInAnyOrderElementsOf(organisation.units());
                    for (Placed each : placed) {
                        String parent = each.unit().parent();
                        assertThat(
                                        parent == null
                                                || order.indexOf(parent)
                                                        < order.indexOf(each.unit().id()))
                                .isTrue();
                    }
                });
    }

    @Test
    void goingUpEndsAtTheWholeCompany() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    OrganisationTree tree = OrganisationTree.of(organisation(random));
                    for (Placed each : tree.inOrder()) {
                        List<OrganisationUnit> above = tree.above(each.unit().id());
                        assertThat(above).hasSize(each.depth());
                        if (!above.isEmpty()) {
                            assertThat(above.getLast()).isEqualTo(tree.root());
                        }
                    }
                });
    }

    @Test
    void whatIsAboveAnotherHasItWithin() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    OrganisationTree tree = OrganisationTree.of(organisation(random));
                    for (Placed one : tree.inOrder()) {
                        for (Placed other : tree.inOrder()) {
                            boolean above = tree.above(other.unit().id()).contains(one.unit());
                            assertThat(
                                            tree.isWithin(other.unit().id(), one.unit().id())
                                                    && !one.equals(other))
                                    .isEqualTo(above);
                        }
                    }
                });
    }

    @Test
    void aUnitThatNobodyPlacedLiesDirectlyBeneathTheCompany() {
        OrganisationTree tree = OrganisationTree.undivided();

        assertThat(tree.above("home")).containsExactly(tree.root());
        assertThat(tree.isWithin("home", OrganisationTree.WHOLE_COMPANY)).isTrue();
        assertThat(tree.isWithin(OrganisationTree.WHOLE_COMPANY, "home")).isFalse();
        assertThat(tree.find("home")).isEmpty();
        assertThat(tree.namesFromTop("home")).containsExactly("*", "home");
    }

    private static Organisation organisation(SplittableRandom random) {
        List<OrganisationUnit> units = new ArrayList<>();
        int count = random.nextInt(1, 12);
        for (int i = 0; i < count; i++) {
            units.add(
                    new OrganisationUnit(
                            "u" + i,
                            "Unit " + i,
                            i == 0 ? UnitKind.COMPANY : UnitKind.TEAM,
                            i == 0 ? null : "u" + random.nextInt(i),
                            "ann"));
        }
        Collections.shuffle(units, new Random(random.nextLong()));
        return new Organisation("Any", units);
    }
}
