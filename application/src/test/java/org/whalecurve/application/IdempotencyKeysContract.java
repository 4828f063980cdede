package org.whalecurve.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.AtOnce.Second;

/** What every memory of idempotency keys keeps to. */
public abstract class IdempotencyKeysContract {

    protected abstract IdempotencyKeys keys();

    protected abstract UnitOfWork unitOfWork();

    /** The clock of the keys. */
    protected abstract AdjustableClock clock();

    @Test
    void theFirstClaimOfAKeyIsNew() {
        assertThat(claim("erika", "k1", "run 2011-03", "run-1")).isEmpty();
    }

    @Test
    void theSameOrderAgainGetsTheOutcomeOfTheFirst() {
        claim("erika", "k1", "run 2011-03", "run-1");

        assertThat(claim("erika", "k1", "run 2011-03", "run-2")).contains("run-1");
        assertThat(claim("erika", "k1", "run 2011-03", "run-3")).contains("run-1");
    }

    @Test
    void anotherOrderUnderAUsedKeyIsRefused() {
        claim("erika", "k1", "run 2011-03", "run-1");

        assertThatThrownBy(() -> claim("erika", "k1", "run 2011-04", "run-2"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                            assertThat(refusal.code()).isEqualTo("idempotency-key-reused");
                        })
                .hasMessageContaining("k1");
    }

    @Test
    void theKeysOfTwoUsersHaveNothingToDoWithEachOther() {
        claim("erika", "k1", "run 2011-03", "run-1");

        assertThat(claim("bastien", "k1", "run 2011-04", "run-2")).isEmpty();
        assertThat(claim("erika", "k2", "run 2011-04", "run-3")).isEmpty();
    }

    @Test
    void aKeyIsRememberedForTwoDaysAndNoLonger() {
        claim("erika", "k1", "run 2011-03", "run-1");

        clock().pass(IdempotencyKeys.REMEMBERED_FOR.minus(Duration.ofSeconds(1)));
        assertThat(claim("erika", "k1", "run 2011-03", "run-2")).contains("run-1");

        clock().pass(Duration.ofSeconds(1));
        assertThat(claim("erika", "k1", "run 2011-04", "run-3")).isEmpty();
        assertThat(claim("erika", "k1", "run 2011-04", "run-4")).contains("run-3");
    }

    @Test
    void aClaimFailsWithItsUnitOfWork() {
        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    keys().claim("erika", "k1", "run 2011-03", "run-1");
                                    throw new IllegalStateException("the order fails");
                                }))
                .hasMessage("the order fails");

        assertThat(claim("erika", "k1", "run 2011-04", "run-2")).isEmpty();
    }

    @Test
    void aSecondClaimerWaitsForTheFirstAndGetsItsOutcome() {
        Second<Optional<String>> second =
                AtOnce.perform(
                        unitOfWork(),
                        () -> keys().claim("erika", "k1", "run 2011-03", "run-1"),
                        () -> {},
                        () -> keys().claim("erika", "k1", "run 2011-03", "run-2"));

        assertThat(second.waited()).isTrue();
        assertThat(second.outcome()).contains("run-1");
    }

    @Test
    void aSecondClaimerTakesOverWhenTheFirstFails() {
        Second<Optional<String>> second =
                AtOnce.perform(
                        unitOfWork(),
                        () -> keys().claim("erika", "k1", "run 2011-03", "run-1"),
                        () -> {
                            throw new IllegalStateException("the first fails");
                        },
                        () -> keys().claim("erika", "k1", "run 2011-03", "run-2"));

        assertThat(second.waited()).isTrue();
        assertThat(second.outcome()).isEmpty();
        assertThat(claim("erika", "k1", "run 2011-03", "run-3")).contains("run-2");
    }

    private Optional<String> claim(String user, String key, String order, String outcome) {
        return unitOfWork().perform(() -> keys().claim(user, key, order, outcome));
    }
}
