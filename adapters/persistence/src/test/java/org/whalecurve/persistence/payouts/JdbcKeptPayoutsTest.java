package org.whalecurve.persistence.payouts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.payouts.port.KeptPayouts;
import org.whalecurve.application.payouts.port.KeptPayoutsContract;
import org.whalecurve.persistence.Connections;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcKeptPayoutsTest extends KeptPayoutsContract {

    @Inject KeptPayouts payouts;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected KeptPayouts payouts() {
        return payouts;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected void thereIsAPlan(String id) {
        try {
            Connections.run(
                    Connections.asOwner(),
                    """
                    insert into incentive_plan
                        (id, version, document, sha256, added_by, added_at, published_at)
                    values ('%s', 1, '', '', 'carla', now(), now())
                    """
                            .formatted(id));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void notEvenTheOwnerOfTheTablesChangesWhatWasDecided() {
        for (String change :
                new String[] {
                    "update incentive_payout_decision set people = '[]'",
                    "delete from incentive_payout_month",
                    "truncate incentive_payout cascade"
                }) {
            assertThatThrownBy(() -> Connections.run(Connections.asOwner(), change))
                    .hasMessageContaining("a payout that was decided never changes");
        }
    }
}
