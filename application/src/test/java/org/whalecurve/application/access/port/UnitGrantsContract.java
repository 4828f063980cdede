package org.whalecurve.application.access.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.UnitGrant;

/** What every store of unit grants keeps to. */
public abstract class UnitGrantsContract {

    protected abstract UnitGrants grants();

    @Test
    void aUserAnswersForTheUnitsGrantedAndNoOthers() {
        grants().grant(new UnitGrant("erika", "north"));
        grants().grant(new UnitGrant("erika", Actor.WHOLE_COMPANY));
        grants().grant(new UnitGrant("bastien", "south"));

        assertThat(grants().unitsOf("erika"))
                .containsExactlyInAnyOrder("north", Actor.WHOLE_COMPANY);
        assertThat(grants().unitsOf("bastien")).containsExactly("south");
        assertThat(grants().unitsOf("Erika")).isEmpty();
        assertThat(grants().unitsOf("nobody")).isEmpty();
    }

    @Test
    void allGrantsAreSortedByUserAndUnit() {
        UnitGrant first = new UnitGrant("bastien", "south");
        UnitGrant second = new UnitGrant("erika", "north");
        UnitGrant third = new UnitGrant("erika", "west");
        grants().grant(third);
        grants().grant(first);
        grants().grant(second);

        assertThat(grants().all()).containsExactly(first, second, third);
    }

    @Test
    void grantingTwiceGrantsOnce() {
        assertThat(grants().grant(new UnitGrant("erika", "north"))).isTrue();
        assertThat(grants().grant(new UnitGrant("erika", "north"))).isFalse();
        assertThat(grants().all()).hasSize(1);
    }

    @Test
    void whatIsTakenBackIsGone() {
        grants().grant(new UnitGrant("erika", "north"));
        grants().grant(new UnitGrant("erika", "south"));

        assertThat(grants().revoke(new UnitGrant("erika", "north"))).isTrue();
        assertThat(grants().revoke(new UnitGrant("erika", "north"))).isFalse();
        assertThat(grants().unitsOf("erika")).containsExactly("south");
    }
}
