package org.whalecurve.domain.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.initiatives.BriefInitiative.ADA;
import static org.whalecurve.domain.initiatives.BriefInitiative.END;
import static org.whalecurve.domain.initiatives.BriefInitiative.HALF;
import static org.whalecurve.domain.initiatives.BriefInitiative.START;
import static org.whalecurve.domain.initiatives.BriefInitiative.approved;
import static org.whalecurve.domain.initiatives.BriefInitiative.member;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.money.Fraction;

class InitiativeReviewTest {

    @Test
    void aCharterWithoutFlawsIsFoundToHaveNone() {
        assertThat(InitiativeReview.flawsOf(approved(ADA))).isEmpty();
        assertThat(
                        InitiativeReview.flawsOf(
                                approved(
                                        member("ada", START, START.plusDays(9)),
                                        member("ada", START.plusDays(10), END))))
                .as("who comes back the day after is on the team twice, and never twice at once")
                .isEmpty();
    }

    @Test
    void everyFlawIsToldWithItsPlace() {
        MovedMeasure measure = new MovedMeasure("house", "profit");
        Initiative flawed =
                new Initiative(
                        "flawed",
                        "Flawed",
                        "",
                        true,
                        "olga",
                        Optional.empty(),
                        START,
                        START.minusDays(1),
                        BriefInitiative.EURO,
                        -1,
                        List.of(measure, measure),
                        TouchedCustomers.NOBODY,
                        List.of(ADA, new TeamMember("ada", "", Fraction.of(101), END, START)),
                        List.of(HALF, HALF));

        assertThat(InitiativeReview.flawsOf(flawed))
                .extracting(InitiativeFlaw::where)
                .containsExactly(
                        "end",
                        "budget",
                        "customers",
                        "team[0].from",
                        "team[0].to",
                        "team[1].share",
                        "team[1].from",
                        "team[1].to",
                        "team[1].to",
                        "team[1].user",
                        "milestones[0].due",
                        "milestones[1].id",
                        "milestones[1].due",
                        "moves[1]");
        assertThat(InitiativeReview.flawsOf(approved()))
                .extracting(InitiativeFlaw::problem)
                .containsExactly("An initiative needs at least one member in its team.");
    }

    @Test
    void whoComesBackBeforeTheyLeftIsRefused() {
        assertThat(
                        InitiativeReview.flawsOf(
                                approved(
                                        member("ada", START, START.plusDays(10)),
                                        member("ada", START.plusDays(10), END))))
                .extracting(InitiativeFlaw::where)
                .containsExactly("team[1].user");
    }

    @Test
    void theTeamIsOnItFromItsFirstDayToItsLastAndOnlyOnceApproved() {
        Initiative initiative = approved(member("ada", START.plusDays(1), START.plusDays(2)));

        assertThat(initiative.isOnTeam("ada", START)).isFalse();
        assertThat(initiative.isOnTeam("ada", START.plusDays(1))).isTrue();
        assertThat(initiative.isOnTeam("ada", START.plusDays(2))).isTrue();
        assertThat(initiative.isOnTeam("ada", START.plusDays(3))).isFalse();
        assertThat(initiative.isOnTeam("bob", START.plusDays(1))).isFalse();
        assertThat(
                        BriefInitiative.initiative(false, 0, List.of(ADA), List.of())
                                .isOnTeam("ada", START))
                .isFalse();
        assertThat(initiative.isAnswerable("olga")).isTrue();
        assertThat(initiative.isAnswerable("sven")).isTrue();
        assertThat(initiative.isAnswerable("ada")).isFalse();
    }

    @Test
    void customersAreTouchedByKeySegmentOrCountry() {
        Customer customer = new Customer(1, "C1", "One", "France", "Inns", null, null, null, null);

        assertThat(touched("C1", "-", "-").includes(customer)).isTrue();
        assertThat(touched("-", "Inns", "-").includes(customer)).isTrue();
        assertThat(touched("-", "-", "France").includes(customer)).isTrue();
        assertThat(touched("France", "C1", "Inns").includes(customer)).isFalse();
        assertThat(TouchedCustomers.NOBODY.includes(customer)).isFalse();
        assertThat(TouchedCustomers.NOBODY.and(touched("C1", "-", "-")).includes(customer))
                .isTrue();
    }

    private static TouchedCustomers touched(String key, String segment, String country) {
        return new TouchedCustomers(Set.of(key), Set.of(segment), Set.of(country));
    }
}
