package org.whalecurve.application.runs.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.whalecurve.application.facts.port.FactScan;
import org.whalecurve.application.facts.port.FactStore;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.currencies.ConversionTally;
import org.whalecurve.domain.currencies.CurrencyConversion;
import org.whalecurve.domain.currencies.LineConversion;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.domain.imports.LineName;
import org.whalecurve.domain.periods.Period;

/**
 * Booked order lines as a model sees them: in its currency. Whatever computes from order lines
 * reads them here; while all are in the model's currency, they come as they are stored.
 */
public final class ConvertedLines {

    private final FactStore facts;

    /** Takes the place where order lines are kept. */
    public ConvertedLines(FactStore facts) {
        this.facts = facts;
    }

    /**
     * Streams the order lines of a period as {@link FactStore#scan} does.
     *
     * @param tally receives what was converted
     * @throws org.whalecurve.domain.currencies.RateGap if the model lacks a rate
     * @throws org.whalecurve.application.facts.port.DamagedFacts if a file is not what was booked
     */
    public void scan(
            CostModel model,
            Period period,
            List<FactBatch> batches,
            FactScan receiver,
            ConversionTally tally) {
        LineConversion conversion = conversion(model, batches, tally);
        facts.scan(
                batches,
                period.firstDay(),
                period.lastDay(),
                conversion.currencies().isEmpty()
                        ? receiver
                        : new Converting(receiver, conversion));
    }

    /**
     * Streams the order lines of one customer as {@link FactStore#trace} does.
     *
     * @throws org.whalecurve.domain.currencies.RateGap if the model lacks a rate
     * @throws org.whalecurve.application.facts.port.DamagedFacts if a file is not what was booked
     */
    public void trace(
            CostModel model,
            Period period,
            List<FactBatch> batches,
            int customer,
            Consumer<SourceLine> receiver) {
        LineConversion conversion = conversion(model, batches, new ConversionTally());
        Map<String, String> currencies =
                batches.stream()
                        .collect(Collectors.toMap(FactBatch::importId, FactBatch::currency));
        facts.trace(
                batches,
                period.firstDay(),
                period.lastDay(),
                customer,
                line ->
                        receiver.accept(
                                conversion.convert(
                                        line, currencies.getOrDefault(line.importId(), ""))));
    }

    private static LineConversion conversion(
            CostModel model, List<FactBatch> batches, ConversionTally tally) {
        return new LineConversion(
                model.conversion(),
                model.currency(),
                CurrencyConversion.foreign(
                        model.currency(), batches.stream().map(FactBatch::currency)),
                tally);
    }

    private record Converting(FactScan receiver, LineConversion conversion) implements FactScan {

        @Override
        public List<String> currencies() {
            return conversion.currencies();
        }

        @Override
        public void name(LineName sort, int number, String name) {
            receiver.name(sort, number, name);
        }

        @Override
        public void lines(OrderLineColumns lines) {
            receiver.lines(conversion.convert(lines));
        }
    }
}
