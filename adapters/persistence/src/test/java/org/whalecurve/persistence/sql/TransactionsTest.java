package org.whalecurve.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.UnitGrant;
import org.whalecurve.application.access.port.UnitGrants;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class TransactionsTest {

    private static final String END_MY_CONNECTION = "select pg_terminate_backend(pg_backend_pid())";

    @Inject UnitOfWork unitOfWork;
    @Inject UnitGrants grants;
    @Inject Customers customers;
    @Inject Periods periods;
    @Inject Sql sql;

    @Test
    void everythingIsReadableFromAThreadThatServesNoRequest() throws Exception {
        assertThat(elsewhere(() -> periods.all())).isEmpty();
        assertThat(elsewhere(() -> customers.find("C1"))).isEmpty();
        assertThat(elsewhere(() -> grants.all())).isEmpty();
    }

    @Test
    void aLostConnectionIsARefusalAndNothingWasChanged() {
        assertRefused(
                Refusal.Kind.UNAVAILABLE,
                () ->
                        unitOfWork.perform(() -> {
                            grants.grant(new UnitGrant("erika", "north"));
                            sql.first(END_MY_CONNECTION, row -> true);
                        }));

        assertThat(grants.all()).isEmpty();
    }

    @Test
    void aCharacterThatCannotBeStoredIsARefusalWhicheverWayItComes() {
        assertRefused(Refusal.Kind.WRONG_INPUT, () -> grants.grant(new UnitGrant("erika", "\0")));
        assertRefused(Refusal.Kind.WRONG_INPUT, () -> grants.unitsOf("\0"));
        assertRefused(Refusal.Kind.WRONG_INPUT, () -> periods.find("\0"));
        assertRefused(Refusal.Kind.WRONG_INPUT, () -> customers.find("a\0b"));
    }

    private static <T> T elsewhere(Supplier<T> work) throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            return thread.submit(work::get).get();
        }
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
