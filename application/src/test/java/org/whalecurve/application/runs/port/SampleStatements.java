package org.whalecurve.application.runs.port;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.CrossFold;
import org.whalecurve.domain.costing.CustomerFold;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.ProfitStatements;
import org.whalecurve.domain.profitability.RankedStatements;

/** Statements for tests. */
public final class SampleStatements {

    private static final CustomerFold.HomeMarket HOME =
            country -> SampleFile.countries().get(country - 1).equals(SampleWorld.HOME);

    private SampleStatements() {}

    /** The statements of the sample world. */
    public static RankedStatements harbour() {
        return statements(
                SampleWorld.resolvedModel(),
                SampleFile.marchInChunksOf(1_000).toArray(OrderLineColumns[]::new));
    }

    /** The statements of the sample world's products. */
    public static RankedStatements harbourProducts() {
        return products(harbour(), SampleFile.marchInChunksOf(1_000));
    }

    /** No product at all. */
    public static RankedStatements noProducts() {
        return products(none(), List.of());
    }

    private static RankedStatements products(
            RankedStatements ranked, List<OrderLineColumns> chunks) {
        ResolvedModel model = SampleWorld.resolvedModel();
        ProfitStatements customers = ranked.statements();
        CrossFold fold =
                new CrossFold(
                        model,
                        HOME,
                        customers.customers(),
                        customers.costs(),
                        CrossFold.others(model.model()),
                        1);
        chunks.forEach(fold::add);
        return RankedStatements.of(
                customers.of(
                        CostObject.PRODUCT,
                        requireNonNull(fold.finish().get(CostObject.PRODUCT), "products")));
    }

    /** Customers numbered from 1 who each paid one fee, of this amount, and nothing else. */
    public static RankedStatements fees(long... amounts) {
        return statements(SampleWorld.resolvedModel(), fees(1, amounts));
    }

    /** One customer with the number that paid one fee. */
    public static RankedStatements feeOf(int customer, long amount) {
        return statements(SampleWorld.resolvedModel(), fees(customer, amount));
    }

    /** No customer at all. */
    public static RankedStatements none() {
        return statements(SampleWorld.resolvedModel());
    }

    /** The statements of a model over sorted lines. */
    public static RankedStatements statements(ResolvedModel model, OrderLineColumns... chunks) {
        CustomerFold fold = new CustomerFold(model, HOME);
        for (OrderLineColumns chunk : chunks) {
            fold.add(chunk);
        }
        FoldedCustomers folded = fold.finish();
        return RankedStatements.of(
                ProfitStatements.of(model, folded, CostAssignment.of(model, folded)));
    }

    private static OrderLineColumns fees(int firstCustomer, long... amounts) {
        int size = amounts.length;
        byte[] kinds = new byte[size];
        Arrays.fill(kinds, (byte) RowKind.FEE.ordinal());
        boolean[] begins = new boolean[size];
        Arrays.fill(begins, true);
        int day = Math.toIntExact(LocalDate.of(2011, Month.MARCH, 2).toEpochDay());
        return new OrderLineColumns(
                size,
                IntStream.range(firstCustomer, firstCustomer + size).toArray(),
                begins,
                new int[size],
                kinds,
                IntStream.range(0, size).map(_ -> day).toArray(),
                LongStream.range(0, size).map(_ -> 1).toArray(),
                amounts,
                IntStream.range(0, size).map(_ -> 1).toArray(),
                new int[size],
                OrderLineColumns.notStated(size),
                OrderLineColumns.notStated(size));
    }
}
