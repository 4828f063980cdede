package org.whalecurve.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.AdjustableClock;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.persistence.Connections;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

/** Somebody with the owner's login switches the triggers off and tampers: it shows. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class AuditTamperingTest {

    @Inject AuditTrail trail;
    @Inject AdjustableClock clock;
    @Inject UnitOfWork unitOfWork;

    @BeforeEach
    void tenEntries() {
        unitOfWork.perform(() -> {
            for (int i = 1; i <= 10; i++) {
                clock.pass(Duration.ofMinutes(1));
                trail.record("amara", "changed customer", "C" + i, "");
            }
        });
        assertThat(trail.firstBroken()).isEmpty();
    }

    @Test
    void anEditShows() throws SQLException {
        tamper("update audit_entry set user_name = 'bastien' where sequence = 4");

        assertThat(trail.firstBroken()).contains(4L);
    }

    @Test
    void backDatingShows() throws SQLException {
        tamper("update audit_entry set at = at - interval '1 microsecond' where sequence = 7");

        assertThat(trail.firstBroken()).contains(7L);
    }

    @Test
    void aRemovedEntryShowsInTheNext() throws SQLException {
        tamper("delete from audit_entry where sequence = 5");

        assertThat(trail.firstBroken()).contains(6L);
    }

    @Test
    void aRemovedFirstEntryShows() throws SQLException {
        tamper("delete from audit_entry where sequence = 1");

        assertThat(trail.firstBroken()).contains(2L);
    }

    @Test
    void closingTheGapDoesNotHelp() throws SQLException {
        tamper(
                "delete from audit_entry where sequence = 5",
                "update audit_entry set sequence = sequence + 1000 where sequence > 5",
                "update audit_entry set sequence = sequence - 1001 where sequence > 1000");

        assertThat(trail.firstBroken()).contains(5L);
    }

    @Test
    void anotherOrderShows() throws SQLException {
        tamper(
                "update audit_entry set sequence = 100 where sequence = 3",
                "update audit_entry set sequence = 3 where sequence = 8",
                "update audit_entry set sequence = 8 where sequence = 100");

        assertThat(trail.firstBroken()).contains(3L);
    }

    @Test
    void anEntryPutInBetweenShows() throws SQLException {
        tamper(
                "insert into audit_entry select 11, at, 'bastien', action, object, detail, hash"
                        + " from audit_entry where sequence = 10");

        assertThat(trail.firstBroken()).contains(11L);
    }

    private static void tamper(String... statements) throws SQLException {
        Connections.run(Connections.asOwner(), "alter table audit_entry disable trigger user");
        Connections.run(Connections.asOwner(), statements);
        Connections.run(Connections.asOwner(), "alter table audit_entry enable trigger user");
    }
}
