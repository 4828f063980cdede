package org.whalecurve.application.recommendations.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whalecurve.application.facts.port.FactScan;
import org.whalecurve.application.lifetime.internal.ValuedRun;
import org.whalecurve.application.recommendations.port.Offers;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.defection.AliveFall;
import org.whalecurve.domain.defection.LeavingCustomer;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.LineName;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.RunResult;
import org.whalecurve.domain.recommendations.ProductProfits;
import org.whalecurve.domain.recommendations.ProductsFold;
import org.whalecurve.domain.recommendations.Recommendations;

/**
 * Works out what to offer customers that may be leaving: from all order lines of the lifetime run,
 * and from what products earned after cost to serve in its runs of record.
 */
public final class OfferFiguring {

    private final Offers offers;
    private final ProfitabilityRuns runs;
    private final StatementStore statements;

    public OfferFiguring(Offers offers, ProfitabilityRuns runs, StatementStore statements) {
        this.offers = offers;
        this.runs = runs;
        this.statements = statements;
    }

    /**
     * Works it out.
     *
     * @param leaving to whom something is to be offered
     * @return keeps it, called within the unit of work that completes the run
     */
    public Runnable workOut(ValuedRun valued, List<LeavingCustomer> leaving) {
        ProductsFold fold = new ProductsFold();
        valued.lines().accept(new Products(fold));
        int[] customers = leaving.stream().mapToInt(LeavingCustomer::customer).toArray();
        double[] alive = leaving.stream().mapToDouble(OfferFiguring::alive).toArray();
        Recommendations found =
                Recommendations.of(
                        fold.finish(),
                        (int) valued.run().inputs().cut().toEpochDay(),
                        profits(valued.run().inputs().runs()),
                        customers,
                        alive);
        return () -> offers.write(valued.run().id(), found);
    }

    /** Where histories do not tell whether customers stop, nobody is taken to have. */
    private static double alive(LeavingCustomer one) {
        AliveFall fall = one.alive();
        return fall == null ? 1 : fall.at();
    }

    /** What products earned in all runs; of one with goods without a cost, it is not known. */
    private ProductProfits profits(List<String> ofRecord) {
        SortedMap<Integer, Long> profits = new TreeMap<>();
        SortedMap<Integer, Boolean> known = new TreeMap<>();
        for (String id : ofRecord) {
            RunResult result =
                    requireNonNull(
                            runs.find(id).orElseThrow().result(), "a published run has a result");
            result.objects()
                    .of(CostObject.PRODUCT)
                    .ifPresent(file ->
                            statements.forEach(
                                    file, null, product -> add(product, profits, known)));
        }
        int[] products = profits.keySet().stream().mapToInt(Integer::intValue).toArray();
        boolean[] isKnown = new boolean[products.length];
        for (int i = 0; i < products.length; i++) {
            isKnown[i] = known.getOrDefault(products[i], false);
        }
        return new ProductProfits(
                products, profits.values().stream().mapToLong(Long::longValue).toArray(), isKnown);
    }

    private static void add(
            CustomerStatement product,
            SortedMap<Integer, Long> profits,
            SortedMap<Integer, Boolean> known) {
        profits.merge(product.customer(), product.profit(), Math::addExact);
        known.merge(product.customer(), product.uncosted() == 0, Boolean::logicalAnd);
    }

    /** Hands order lines on; what they are called does not matter. */
    private record Products(ProductsFold fold) implements FactScan {

        @Override
        public void name(LineName sort, int number, String name) {}

        @Override
        public void lines(OrderLineColumns lines) {
            fold.add(lines);
        }
    }
}
