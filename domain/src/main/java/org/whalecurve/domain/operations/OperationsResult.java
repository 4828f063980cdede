package org.whalecurve.domain.operations;

/** What facts of operations come to. */
public sealed interface OperationsResult
        permits OperationsResult.Deliveries, StockReturn, ForecastAccuracy, ServiceQuality {

    /** What lines of orders come to: by orders, and by what of them was filled. */
    record Deliveries(OrderExecution execution, FillRates fill) implements OperationsResult {}
}
