package org.whalecurve.application.defection.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.whalecurve.application.defection.port.Defections;
import org.whalecurve.application.lifetime.internal.LifetimeSequel;
import org.whalecurve.application.lifetime.internal.ValuedRun;
import org.whalecurve.application.recommendations.internal.OfferFiguring;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.defection.Defection;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.value.EarnedInPeriod;
import org.whalecurve.domain.lifetime.value.EarnedPurchases;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunResult;

/**
 * Finds out who may be leaving when customers are valued. What purchases brought comes from the
 * runs of record like what they earned: in one currency, after what was taken back.
 */
public final class DefectionFiguring implements LifetimeSequel {

    private final Defections defections;
    private final ProfitabilityRuns runs;
    private final StatementStore statements;
    private final OfferFiguring offers;

    public DefectionFiguring(
            Defections defections,
            ProfitabilityRuns runs,
            StatementStore statements,
            OfferFiguring offers) {
        this.defections = defections;
        this.runs = runs;
        this.statements = statements;
        this.offers = offers;
    }

    @Override
    public Runnable workOut(ValuedRun valued) {
        LifetimeRun run = valued.run();
        List<EarnedInPeriod> brought = new ArrayList<>();
        for (String id : run.inputs().runs()) {
            Run ofRecord = runs.find(id).orElseThrow();
            RunResult result = requireNonNull(ofRecord.result(), "a published run has a result");
            CustomerEarnings earnings =
                    statements.earnings(result.statements(), result.summary().purposes());
            brought.add(
                    new EarnedInPeriod(
                            ofRecord.inputs().computedPeriod(),
                            earnings.customers(),
                            earnings.netRevenue()));
        }
        PurchaseDays revenue = EarnedPurchases.of(valued.sold(), brought).purchases();
        Defection found = Defection.of(run.inputs(), revenue, valued.calculated());
        Runnable keepOffers = offers.workOut(valued, found.leaving());
        return () -> {
            defections.write(run.id(), found);
            keepOffers.run();
        };
    }
}
