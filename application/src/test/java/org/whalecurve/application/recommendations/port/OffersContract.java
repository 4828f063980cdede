package org.whalecurve.application.recommendations.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.lifetime.port.LifetimeRuns;
import org.whalecurve.application.lifetime.port.SampleLifetimeRuns;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.recommendations.Recommendations;

/** What every record of offers keeps to. */
public abstract class OffersContract {

    protected abstract LifetimeRuns runs();

    protected abstract Offers offers();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void offersAreFoundAsTheyWereWrittenWithTheTrialsOfTheMethods() {
        String run = added();
        unitOfWork().perform(() -> offers().write(run, SampleOffers.found()));

        assertThat(offers().find(run, List.of(2, 5))).contains(SampleOffers.found());
        Recommendations ofFive = offers().find(run, List.of(5, 7)).orElseThrow();
        assertThat(ofFive.offers()).containsExactly(SampleOffers.found().offers().get(2));
        assertThat(ofFive.trials()).isEqualTo(SampleOffers.found().trials());
        assertThat(offers().find(run, List.of()).orElseThrow().offers()).isEmpty();
        assertThat(offers().find("another", List.of(2))).isEmpty();
    }

    @Test
    void theyAreWrittenWithTheirUnitOfWorkOrNotAtAll() {
        String run = added();
        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    offers().write(run, SampleOffers.found());
                                    throw new IllegalStateException("the end fails");
                                }))
                .hasMessage("the end fails");
        assertThat(offers().find(run, List.of(2))).isEmpty();
    }

    private String added() {
        LifetimeRun run = SampleLifetimeRuns.ordered(12, SampleLifetimeRuns.MONDAY_NOON);
        runs().add(run);
        return run.id();
    }
}
