package org.whalecurve.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whalecurve.application.Refusal;
import org.whalecurve.domain.initiatives.TouchedCustomers;

class GateTest {

    @Requires(Right.KEEP_MODELS)
    interface ChangeSomething {
        String changeSomething(Actor actor, String what);
    }

    interface StatesNoRight {
        String askWithoutRight(Actor actor);
    }

    @Requires(Right.SEE_RUNS)
    interface TakesNoActor {
        String askForNobody(String what);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyARoleThatHasTheRightPasses(Role role) {
        ChangeSomething guarded = Gate.guard(ChangeSomething.class, (_, what) -> "changed " + what);
        Actor actor = new Actor("somebody", Set.of(role), Set.of());

        if (Right.KEEP_MODELS.roles().contains(role)) {
            assertThat(guarded.changeSomething(actor, "it")).isEqualTo("changed it");
        } else {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> guarded.changeSomething(actor, "it"))
                    .extracting(Refusal::kind)
                    .isEqualTo(Refusal.Kind.DENIED);
        }
    }

    @Test
    void nobodyPassesWithoutARole() {
        ChangeSomething guarded = Gate.guard(ChangeSomething.class, (_, what) -> what);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        guarded.changeSomething(new Actor("nobody", Set.of(), Set.of("*")), "it"))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.DENIED);
    }

    @Test
    void whatTheImplementationThrowsPassesThroughUnwrapped() {
        ChangeSomething guarded =
                Gate.guard(
                        ChangeSomething.class,
                        (_, what) -> {
                            throw Refusal.notFound("thing", what);
                        });

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        guarded.changeSomething(
                                new Actor("c", Set.of(Role.CONTROLLER), Set.of()), "it"))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void anInPortThatStatesNoRightCannotBeHandedOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gate.guard(StatesNoRight.class, _ -> "open"))
                .withMessageContaining("@Requires");
    }

    @Test
    void anInPortThatDoesNotTakeTheActorFirstCannotBeHandedOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gate.guard(TakesNoActor.class, what -> what))
                .withMessageContaining("actor first");
    }

    @Test
    void anExecutiveSeesTheirUnitsAndAnAccountManagerTheirCustomers() {
        assertThat(new Actor("e", Set.of(Role.EXECUTIVE), Set.of("home")).scope())
                .isEqualTo(part(Set.of(), Set.of("home")));
        TouchedCustomers forNow = new TouchedCustomers(Set.of("C300"), Set.of(), Set.of());
        assertThat(new Actor("m", Set.of(Role.ACCOUNT_MANAGER), Set.of(), forNow).scope())
                .isEqualTo(new CustomerScope.Part(Set.of("m"), Set.of(), forNow));
        assertThat(new Actor("e", Set.of(Role.EXECUTIVE), Set.of("*")).scope())
                .isEqualTo(new CustomerScope.WholeCompany());
        assertThat(new Actor("m", Set.of(Role.ACCOUNT_MANAGER), Set.of("*")).scope())
                .isEqualTo(part(Set.of("m"), Set.of()));
        assertThat(new Actor("a", Set.of(Role.ADMINISTRATOR), Set.of("*")).scope())
                .isEqualTo(part(Set.of(), Set.of()));
    }

    private static CustomerScope part(Set<String> owners, Set<String> units) {
        return new CustomerScope.Part(owners, units, TouchedCustomers.NOBODY);
    }
}
