package org.whalecurve.persistence.scorecards;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.scorecards.port.Scorecards;
import org.whalecurve.application.scorecards.port.ScorecardsContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcScorecardsTest extends ScorecardsContract {

    @Inject Scorecards cards;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected Scorecards versions() {
        return cards;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
