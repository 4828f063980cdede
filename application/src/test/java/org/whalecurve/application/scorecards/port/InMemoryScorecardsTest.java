package org.whalecurve.application.scorecards.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryScorecardsTest extends ScorecardsContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Scorecards cards = new InMemoryScorecards(unitOfWork);

    @Override
    protected Scorecards versions() {
        return cards;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
