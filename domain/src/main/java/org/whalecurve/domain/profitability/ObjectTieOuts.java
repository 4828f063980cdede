package org.whalecurve.domain.profitability;

import static java.lang.Math.addExact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToLongFunction;

/**
 * Proves that the products, the markets, the channels and the order-size classes, each with what
 * none of them causes, earn together what the customers do.
 */
final class ObjectTieOuts {

    private ObjectTieOuts() {}

    static List<TieOut> of(ProfitStatements customers, List<ProfitStatements> objects) {
        List<TieOut> tieOuts = new ArrayList<>();
        for (ProfitStatements each : objects) {
            String all = " of customers = of " + nameOf(each);
            tieOuts.add(
                    TieOut.ofMoney(
                            "net revenue" + all,
                            sum(customers, customers.customers()::netRevenue),
                            sum(each, each.customers()::netRevenue)));
            tieOuts.add(
                    TieOut.ofMoney(
                            "product cost" + all,
                            sum(customers, customers::productCost),
                            sum(each, each::productCost)));
            tieOuts.add(
                    TieOut.ofMoney(
                            "cost to serve" + all,
                            sum(customers, customers::costToServe),
                            sum(each, each::costToServe)));
        }
        return tieOuts;
    }

    private static String nameOf(ProfitStatements statements) {
        return statements.object().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "s";
    }

    private static long sum(ProfitStatements statements, IntToLongFunction column) {
        long sum = 0;
        for (int row = 0; row < statements.size(); row++) {
            sum = addExact(sum, column.applyAsLong(row));
        }
        return sum;
    }
}
