package org.whalecurve.web.lifetime;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.lifetime.EquityGrouping;
import org.whalecurve.application.lifetime.EquityReport;
import org.whalecurve.domain.lifetime.value.CustomerEquity;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * What groups of customers are worth.
 *
 * @param name what the groups are
 * @param choices the other ways to put customers together
 */
record EquityView(String name, List<Choice> choices, List<Row> rows, Row total, Address export) {

    /** A way to put customers together. */
    record Choice(String label, Address page, boolean chosen) {}

    /**
     * A group.
     *
     * @param atRisk null where the histories do not tell whether customers stop
     */
    record Row(
            String name,
            String customers,
            Amount past,
            Amount future,
            String error,
            @Nullable Amount atRisk) {

        static Row of(
                String name,
                CustomerEquity equity,
                boolean stopping,
                String currency,
                Wording wording) {
            return new Row(
                    name,
                    wording.count(equity.customers()),
                    wording.amount(equity.past(), currency),
                    LifetimeWords.amount(equity.future().value(), currency, wording),
                    LifetimeWords.error(equity.future(), currency, wording),
                    stopping ? LifetimeWords.amount(equity.atRisk(), currency, wording) : null);
        }
    }

    static EquityView of(EquityReport report, Wording wording) {
        boolean stopping = LifetimeWords.tellsStopping(report.run());
        return new EquityView(
                nameOf(report.by()),
                Stream.of(EquityGrouping.values())
                        .map(by ->
                                new Choice(
                                        nameOf(by),
                                        Address.of("/app/lifetime").with("by", by.name()),
                                        by == report.by()))
                        .toList(),
                report.parts().stream()
                        .map(part ->
                                Row.of(
                                        part.name().isEmpty() ? "not known" : part.name(),
                                        part.equity(),
                                        stopping,
                                        report.currency(),
                                        wording))
                        .toList(),
                Row.of("Together", report.total(), stopping, report.currency(), wording),
                Address.of("/app/lifetime/export/equity").with("by", report.by().name()));
    }

    static String nameOf(EquityGrouping by) {
        return switch (by) {
            case COHORT -> "Quarter of the first purchase";
            case SEGMENT -> "Segment";
            case COUNTRY -> "Country";
        };
    }
}
