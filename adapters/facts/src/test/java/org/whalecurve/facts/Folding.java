package org.whalecurve.facts;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.whalecurve.application.facts.port.FactScan;
import org.whalecurve.application.facts.port.FactStore;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CustomerFold;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.LineName;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.ProfitStatements;

/** Folds what a scan of March 2011 hands out, by the model of the sample world. */
final class Folding implements FactScan {

    private final ResolvedModel model = SampleWorld.resolvedModel();
    private final List<Boolean> home = new ArrayList<>(List.of(false));
    private final CustomerFold fold = new CustomerFold(model, home::get);

    private Folding() {}

    static FoldedCustomers of(FactStore store, List<FactBatch> batches) {
        Folding folding = new Folding();
        store.scan(
                batches,
                LocalDate.of(2011, Month.MARCH, 1),
                LocalDate.of(2011, Month.MARCH, 31),
                folding);
        return folding.fold.finish();
    }

    static ProfitStatements statements(FoldedCustomers folded) {
        ResolvedModel model = SampleWorld.resolvedModel();
        return ProfitStatements.of(model, folded, CostAssignment.of(model, folded));
    }

    /** Every figure of every row, for comparing. */
    static List<List<Long>> figures(FoldedCustomers folded) {
        return IntStream.range(0, folded.size()).mapToObj(row -> figures(folded, row)).toList();
    }

    private static List<Long> figures(FoldedCustomers folded, int row) {
        List<Long> figures = new ArrayList<>();
        figures.add((long) folded.customer(row));
        for (int kind = 0; kind < RowKind.OF_A_CUSTOMER; kind++) {
            figures.add(folded.amount(RowKind.of((byte) kind), row));
        }
        figures.add(folded.knownCost(row));
        figures.add(folded.assumedCost(row));
        figures.add(folded.uncosted(row));
        for (int driver = 0; driver < SampleWorld.resolvedModel().drivers().size(); driver++) {
            figures.add(folded.driver(driver, row));
        }
        return figures;
    }

    @Override
    public void name(LineName sort, int number, String name) {
        if (sort == LineName.COUNTRY) {
            home.add(number, name.equals(SampleWorld.HOME));
        }
    }

    @Override
    public void lines(OrderLineColumns lines) {
        fold.add(lines);
    }
}
