package org.whalecurve.application.defection.port;

import java.util.List;
import org.whalecurve.domain.defection.AliveFall;
import org.whalecurve.domain.defection.Defection;
import org.whalecurve.domain.defection.LeavingCustomer;
import org.whalecurve.domain.defection.Reason;
import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.statistics.Estimate;

/** Three customers that may be leaving, for tests that do not look for any. */
public final class SampleDefection {

    private SampleDefection() {}

    /** Found where histories tell whether customers stop, and where they do not. */
    public static Defection found(boolean stoppingIsSeen) {
        return new Defection(
                5,
                1,
                List.of(
                        new LeavingCustomer(
                                2,
                                new History(8, 240, 333),
                                30,
                                0.046875,
                                stoppingIsSeen ? new AliveFall(0.875, 0.5) : null,
                                new Estimate(40_000, 3_000),
                                new Estimate(100_000, 4_000),
                                List.of(
                                        new Reason(Reason.Kind.LONG_PAUSE, 93, 30),
                                        new Reason(Reason.Kind.SPENDS_LESS, 690.5, 1000.75))),
                        new LeavingCustomer(
                                5,
                                new History(12, 360, 460),
                                31.25,
                                0.03125,
                                stoppingIsSeen ? new AliveFall(0.75, 0.25) : null,
                                new Estimate(32_000, 4_000),
                                new Estimate(40_000, 3_000),
                                List.of(new Reason(Reason.Kind.LONG_PAUSE, 100, 31.25))),
                        new LeavingCustomer(
                                7,
                                new History(6, 90, 150),
                                15,
                                0.0078125,
                                stoppingIsSeen ? new AliveFall(0.5, 0.125) : null,
                                new Estimate(-8_000, 500),
                                new Estimate(8_000, 250),
                                List.of(new Reason(Reason.Kind.LONG_PAUSE, 60, 15)))));
    }
}
