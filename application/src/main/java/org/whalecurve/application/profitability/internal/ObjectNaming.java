package org.whalecurve.application.profitability.internal;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.products.port.Products;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.products.Product;
import org.whalecurve.domain.profitability.CustomerStatement;

/** Gives the statements of cost objects the keys and names that people know them by. */
record ObjectNaming(Products products) {

    /** Gives a statement the words that its positions stand for. */
    @FunctionalInterface
    interface Viewing {

        /**
         * @param key the key of the object that the statement is about; null for what none causes
         */
        StatementView view(@Nullable String key, CustomerStatement statement);
    }

    /**
     * @param named the name of a number, where the run names the objects
     */
    List<ObjectView> views(
            CostObject object,
            List<CustomerStatement> statements,
            IntFunction<String> named,
            Viewing viewing) {
        Map<Integer, Product> known =
                object == CostObject.PRODUCT
                        ? products.byNumber(
                                statements.stream().map(CustomerStatement::customer).toList())
                        : Map.of();
        return statements.stream().map(each -> view(object, each, known, named, viewing)).toList();
    }

    private static ObjectView view(
            CostObject object,
            CustomerStatement statement,
            Map<Integer, Product> known,
            IntFunction<String> named,
            Viewing viewing) {
        int number = statement.customer();
        if (number == CostObject.NONE) {
            return new ObjectView(object, null, "", viewing.view(null, statement));
        }
        if (object.isNamedByRun()) {
            String name = named.apply(number);
            return new ObjectView(object, name, name, viewing.view(name, statement));
        }
        Product product = known.get(number);
        if (product == null) {
            throw new IllegalStateException("there is no product of number " + number);
        }
        return new ObjectView(
                object, product.key(), product.name(), viewing.view(product.key(), statement));
    }
}
