package org.whalecurve.application.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.whalecurve.application.lifetime.AliveReport;
import org.whalecurve.application.lifetime.CustomerValueExplanation;
import org.whalecurve.application.lifetime.CustomerValueView;
import org.whalecurve.application.lifetime.EquityGrouping;
import org.whalecurve.application.lifetime.EquityReport;
import org.whalecurve.application.lifetime.ForesightReport;
import org.whalecurve.application.lifetime.LifetimeRunView;
import org.whalecurve.application.lifetime.ValueOrder;
import org.whalecurve.application.lifetime.ValuedCustomersPage;
import org.whalecurve.application.lifetime.port.SampleLifetimeRuns;
import org.whalecurve.domain.lifetime.forecasts.AliveCourse;
import org.whalecurve.domain.lifetime.forecasts.FrequencyRecencyMap;
import org.whalecurve.domain.lifetime.models.BetaGeometricNbd;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;
import org.whalecurve.domain.lifetime.runs.LifetimeResult;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.value.CustomerEquity;
import org.whalecurve.domain.lifetime.value.EquityCell;
import org.whalecurve.domain.lifetime.value.ValuedCustomers;

/** What three customers of Harbour Supplies are worth, for adapters that show it. */
public final class SampleValues {

    private static final LifetimeResult RESULT = SampleLifetimeRuns.result();

    /** A run that is computed. */
    public static final LifetimeRun RUN =
            SampleLifetimeRuns.ordered(12, SampleLifetimeRuns.MONDAY_NOON).begun().computed(RESULT);

    private static final ValuedCustomers CUSTOMERS = SampleLifetimeRuns.customers();
    private static final CustomerEquity EQUITY = CUSTOMERS.equity(RESULT.errorOfParameters());

    private SampleValues() {}

    /** The run with what all are worth. */
    public static LifetimeRunView view() {
        return new LifetimeRunView(RUN, EQUITY);
    }

    /** How their model foresaw, and what it makes of histories of ninety days. */
    public static ForesightReport foresight() {
        return new ForesightReport(
                RUN,
                RESULT.selection(),
                FrequencyRecencyMap.of(
                        new BetaGeometricNbd(UnitOfTime.WEEK, 0.243, 4.414, 0.793, 2.426),
                        90,
                        2,
                        3,
                        RUN.inputs().horizon()));
    }

    /**
     * What they are worth in two groups; of the last customer none is known unless it is a cohort.
     */
    public static EquityReport equityBy(EquityGrouping by) {
        EquityCell first = new EquityCell();
        first.add(CUSTOMERS.row(0));
        first.add(CUSTOMERS.row(1));
        EquityCell second = new EquityCell();
        second.add(CUSTOMERS.row(2));
        String[] names =
                switch (by) {
                    case COHORT -> new String[] {"2010-Q3", "2010-Q4"};
                    case SEGMENT -> new String[] {"Trade", ""};
                    case COUNTRY -> new String[] {SampleWorld.HOME, ""};
                };
        return new EquityReport(
                RUN,
                RESULT.currency(),
                by,
                List.of(
                        new EquityReport.Part(names[0], first.equity()),
                        new EquityReport.Part(names[1], second.equity())),
                CUSTOMERS.equity(0),
                2);
    }

    /** How likely the customer in the middle still was one, by a model that tells. */
    public static AliveReport course() {
        LocalDate cut = RUN.inputs().cut();
        return new AliveReport(
                RUN,
                SampleWorld.CUSTOMERS.getFirst(),
                AliveCourse.of(
                        new BetaGeometricNbd(UnitOfTime.WEEK, 0.243, 4.414, 0.793, 2.426),
                        new LocalDate[] {cut.minusDays(90), cut.minusDays(60), cut.minusDays(40)},
                        cut,
                        4));
    }

    /** The customers by value at risk; two others lie outside what the reader may see. */
    public static ValuedCustomersPage page() {
        return new ValuedCustomersPage(
                RUN,
                ValueOrder.AT_RISK,
                RESULT.currency(),
                EQUITY,
                2,
                IntStream.rangeClosed(1, 3)
                        .mapToObj(i ->
                                new CustomerValueView(
                                        SampleWorld.CUSTOMERS.get(i), CUSTOMERS.row(3 - i)))
                        .toList(),
                null);
    }

    /** Why the customer in the middle is worth 3.00 ± 0.40. */
    public static CustomerValueExplanation explanation() {
        double atStart = RESULT.profit().expected(-60, 5).value();
        return new CustomerValueExplanation(
                RUN.id(),
                RUN.inputs(),
                RESULT.currency(),
                SampleWorld.CUSTOMERS.getFirst(),
                CUSTOMERS.row(1),
                ModelKind.BG_NBD,
                RESULT.profit().trust(5),
                RESULT.profit().mean(),
                atStart,
                50 - atStart,
                300 - 6 * 50);
    }
}
