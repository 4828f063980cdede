package org.whalecurve.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisationReviewTest {

    @Test
    void aTreeWithOneRootHasNoFlaws() {
        assertThat(flaws(unit("house", null), unit("home", "house"), unit("shop", "home")))
                .isEmpty();
    }

    @Test
    void aCircleIsRefusedOnceAndNamed() {
        assertThat(
                        flaws(
                                unit("house", null),
                                unit("home", "shop"),
                                unit("shop", "counter"),
                                unit("counter", "home")))
                .extracting(OrganisationFlaw::where, OrganisationFlaw::problem)
                .containsExactly(
                        tuple(
                                "units[1].parent",
                                "The units are part of each other in a circle: home → shop → counter → home."));
    }

    @Test
    void aUnitIsNotPartOfItself() {
        assertThat(flaws(unit("house", null), unit("home", "home")))
                .extracting(OrganisationFlaw::problem)
                .containsExactly("The units are part of each other in a circle: home → home.");
    }

    @Test
    void aUnitThatLeadsIntoACircleIsNotToldToBeOne() {
        assertThat(
                        flaws(
                                unit("house", null),
                                unit("stall", "home"),
                                unit("home", "shop"),
                                unit("shop", "home")))
                .extracting(OrganisationFlaw::where)
                .containsExactly("units[2].parent");
    }

    @Test
    void twoRootsAreRefusedAndBothAreNamed() {
        assertThat(flaws(unit("house", null), unit("home", "house"), unit("other", null)))
                .extracting(OrganisationFlaw::where, OrganisationFlaw::problem)
                .containsExactly(
                        tuple(
                                "units[2].parent",
                                "'other' has no parent, and neither has 'house': one unit alone is the whole company."));
    }

    @Test
    void withoutARootNothingIsTheWholeCompany() {
        assertThat(flaws(unit("home", "shop"), unit("shop", "home")))
                .extracting(OrganisationFlaw::where)
                .containsExactly("units", "units[0].parent");
        assertThat(flaws()).extracting(OrganisationFlaw::where).containsExactly("units");
    }

    @Test
    void anUnknownParentAndADuplicateIdAreTold() {
        assertThat(flaws(unit("house", null), unit("home", "hous"), unit("home", "house")))
                .extracting(OrganisationFlaw::where, OrganisationFlaw::problem)
                .containsExactly(
                        tuple("units[2].id", "The id 'home' is already that of another unit."),
                        tuple(
                                "units[1].parent",
                                "There is no unit 'hous': name the id of one that stands here."));
    }

    @Test
    void theCompanyIsPartOfNothingAndItsSignIsNoId() {
        assertThat(
                        flaws(
                                unit("house", null),
                                new OrganisationUnit(
                                        "home", "Home", UnitKind.COMPANY, "house", "ann"),
                                unit("*", "house")))
                .extracting(OrganisationFlaw::where)
                .containsExactly("units[2].id", "units[1].kind");
    }

    @Test
    void noTreeIsMadeOfWhatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        OrganisationTree.of(
                                new Organisation(
                                        "Fair", List.of(unit("house", null), unit("b", null)))))
                .withMessageContaining("one unit alone");
    }

    private static List<OrganisationFlaw> flaws(OrganisationUnit... units) {
        return OrganisationReview.flawsOf(new Organisation("Fair", List.of(units)));
    }

    private static OrganisationUnit unit(String id, @Nullable String parent) {
        return new OrganisationUnit(
                id, "The " + id, parent == null ? UnitKind.COMPANY : UnitKind.TEAM, parent, "ann");
    }
}
