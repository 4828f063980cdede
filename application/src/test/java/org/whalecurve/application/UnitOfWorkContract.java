package org.whalecurve.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.whalecurve.application.access.UnitGrant;
import org.whalecurve.application.access.port.UnitGrants;

/** What every unit of work keeps to; seen by what it does to unit grants. */
public abstract class UnitOfWorkContract {

    private static final UnitGrant NORTH = new UnitGrant("erika", "north");
    private static final UnitGrant SOUTH = new UnitGrant("erika", "south");

    protected abstract UnitOfWork unitOfWork();

    protected abstract UnitGrants grants();

    @Test
    void workThatSucceedsTakesEffectAndGivesItsOutcome() {
        assertThat(unitOfWork().perform(() -> grants().grant(NORTH))).isTrue();
        assertThat(grants().all()).containsExactly(NORTH);
    }

    @Test
    void workThatFailsTakesNoEffectAndItsExceptionPassesThroughAsItIs() {
        unitOfWork().perform(() -> grants().grant(NORTH));
        RuntimeException failure = Refusal.conflict("for-the-test", "It fails.");

        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    grants().grant(SOUTH);
                                    grants().revoke(NORTH);
                                    throw failure;
                                }))
                .isSameAs(failure);
        assertThat(grants().all()).containsExactly(NORTH);
    }

    @Test
    void anErrorUndoesTheWorkToo() {
        AssertionError failure = new AssertionError("for the test");

        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    grants().grant(NORTH);
                                    throw failure;
                                }))
                .isSameAs(failure);
        assertThat(grants().all()).isEmpty();
    }

    @Test
    void aUnitOfWorkSeesWhatItWrote() {
        unitOfWork()
                .perform(() -> {
                    grants().grant(NORTH);
                    assertThat(grants().unitsOf("erika")).containsExactly("north");
                });
    }

    @Test
    void aUnitWithinAUnitStandsForItself() {
        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    grants().grant(NORTH);
                                    unitOfWork().perform(() -> grants().grant(SOUTH));
                                    throw new IllegalStateException("the outer one fails");
                                }))
                .hasMessage("the outer one fails");
        assertThat(grants().all()).containsExactly(SOUTH);
    }

    @Test
    void anInnerUnitThatFailsLeavesTheOuterOneAlone() {
        unitOfWork()
                .perform(() -> {
                    grants().grant(NORTH);
                    assertThatThrownBy(() ->
                                    unitOfWork()
                                            .perform(() -> {
                                                grants().grant(SOUTH);
                                                throw new IllegalStateException(
                                                        "the inner one fails");
                                            }))
                            .hasMessage("the inner one fails");
                });
        assertThat(grants().all()).containsExactly(NORTH);
    }

    @Test
    void whatIsWrittenOutsideAUnitOfWorkStandsAtOnce() {
        assertThat(grants().grant(NORTH)).isTrue();
        assertThat(grants().all()).containsExactly(NORTH);
    }
}
