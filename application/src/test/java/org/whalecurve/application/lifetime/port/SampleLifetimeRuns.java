package org.whalecurve.application.lifetime.port;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.whalecurve.domain.lifetime.forecasts.Candidate;
import org.whalecurve.domain.lifetime.forecasts.Tracking;
import org.whalecurve.domain.lifetime.models.FitCertificate;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.purchases.Exclusions;
import org.whalecurve.domain.lifetime.purchases.PurchaseHistories;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;
import org.whalecurve.domain.lifetime.runs.HoldOut;
import org.whalecurve.domain.lifetime.runs.LifetimeInputs;
import org.whalecurve.domain.lifetime.runs.LifetimeResult;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.runs.ModelSelection;
import org.whalecurve.domain.lifetime.runs.TriedModel;
import org.whalecurve.domain.lifetime.value.ProfitPerPurchase;
import org.whalecurve.domain.lifetime.value.TenureProfile;
import org.whalecurve.domain.lifetime.value.ValuedCustomers;
import org.whalecurve.domain.money.Percentage;

/** Lifetime runs for tests that do not compute any. */
public final class SampleLifetimeRuns {

    public static final Instant MONDAY_NOON = Instant.parse("2011-04-04T12:00:00Z");

    private SampleLifetimeRuns() {}

    /** Ordered for a horizon, by which runs are told apart. */
    public static LifetimeRun ordered(int horizonMonths, Instant at) {
        return LifetimeRun.ordered(
                new LifetimeInputs(
                        YearMonth.of(2011, Month.MARCH),
                        horizonMonths,
                        new Percentage(1500),
                        List.of("r1", "r2"),
                        List.of("i1"),
                        List.of("00ff")),
                "controller",
                at,
                4711);
    }

    /** A result with every sort of figure. */
    public static LifetimeResult result() {
        return resultBy(ModelKind.BG_NBD);
    }

    /** The same by another model. */
    public static LifetimeResult resultBy(ModelKind used) {
        return new LifetimeResult(
                "GBP",
                3,
                9,
                new Exclusions(1, 0, 2, 4),
                -1234,
                List.of(model(used, -95.25), model(ModelKind.NBD, -97.5)),
                new HoldOut(LocalDate.of(2011, Month.JANUARY, 31), 59, 2, 1.75, 2, 0.5, 0.875),
                new ModelSelection(
                        ModelSelection.Rule.HOLD_OUT,
                        1,
                        List.of(
                                new ModelSelection.Told(Candidate.OWN_AVERAGE, 2.875, 1.125, 0.875),
                                new ModelSelection.Told(Candidate.NBD, 2.5, 0.75, 0.625),
                                new ModelSelection.Told(Candidate.BG_NBD, 1.75, 0.5, 0.5)),
                        new Tracking(
                                LocalDate.of(2010, Month.DECEMBER, 1),
                                LocalDate.of(2011, Month.JANUARY, 31),
                                28,
                                new long[] {1, 3, 4, 6},
                                new double[] {1.25, 2.75, 4.5, 5.875})),
                new ProfitPerPurchase(1250.5, 90_000, 40_000),
                new TenureProfile(new double[] {0, 12.5}),
                321.125);
    }

    private static TriedModel model(ModelKind kind, double logLikelihood) {
        return new TriedModel(
                kind,
                UnitOfTime.WEEK,
                List.of(
                        new TriedModel.Parameter("r", 0.25, 0.0125),
                        new TriedModel.Parameter("alpha", 4.5, 0)),
                logLikelihood,
                8 - 2 * logLikelihood,
                10 - 2 * logLikelihood,
                new FitCertificate(3, 25, 1e-9, List.of("alpha")));
    }

    /** Customers 2, 5 and 7; the last but one has the largest future, the last the largest risk. */
    public static ValuedCustomers customers() {
        return new ValuedCustomers(
                new int[] {2, 5, 7},
                new PurchaseHistories(
                        new int[] {0, 1, 2},
                        new int[] {0, 4, 2},
                        new int[] {0, 200, 30},
                        new int[] {100, 220, 300}),
                new long[] {9_007_199_254_740_993L, -300, 800},
                new double[] {1.5, -60, 266.625},
                new double[] {1, 0.875, 0.25},
                new double[] {0.5, 6, 1.25},
                new double[] {100.5, 50, 260},
                new double[] {50.25, 300, 325},
                new double[] {30, 40, 120.5},
                new double[] {0, 42.875, 975});
    }
}
