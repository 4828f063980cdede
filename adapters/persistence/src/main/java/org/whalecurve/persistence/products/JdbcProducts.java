package org.whalecurve.persistence.products;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.facts.port.Numbering;
import org.whalecurve.application.products.port.Products;
import org.whalecurve.domain.products.Product;
import org.whalecurve.persistence.facts.JdbcNumbering;
import org.whalecurve.persistence.sql.Conditions;
import org.whalecurve.persistence.sql.Cursor;
import org.whalecurve.persistence.sql.Sql;

/** Products in a table. */
@Singleton
final class JdbcProducts implements Products {

    private static final String LIST = "products";

    private static final String NEWCOMER =
            "(key, name, met_in_import) select key, coalesce(nullif(hint, ''), key), ?";

    private final Sql sql;

    JdbcProducts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Numbering numbering(String importId) {
        return new JdbcNumbering(sql, "product", NEWCOMER, importId);
    }

    @Override
    public Map<String, Integer> numbersOf(Collection<String> keys) {
        Map<String, Integer> numbers = new HashMap<>();
        sql.walk(
                "select key, number from product where key = any (?)",
                row -> {
                    numbers.put(row.getString("key"), row.getInt("number"));
                    return true;
                },
                (Object) keys.toArray(String[]::new));
        return numbers;
    }

    @Override
    public Map<Integer, Product> byNumber(Collection<Integer> numbers) {
        Map<Integer, Product> products = new HashMap<>();
        sql.walk(
                "select number, key, name, met_in_import from product where number = any (?)",
                row -> {
                    Product product = read(row);
                    products.put(product.number(), product);
                    return true;
                },
                (Object) numbers.toArray(Integer[]::new));
        return products;
    }

    @Override
    public Page<Product> list(@Nullable String text, @Nullable String after, int limit) {
        Conditions conditions = new Conditions();
        if (text != null) {
            conditions.textIn(text, "key", "name");
        }
        if (after != null) {
            conditions.and("key > ?", Cursor.read(after, LIST, 1).text(1));
        }
        List<Product> rows =
                sql.all(
                        "select number, key, name, met_in_import from product"
                                + conditions.where()
                                + " order by key limit ?",
                        JdbcProducts::read,
                        conditions.parametersAnd(limit + 1));
        return Cursor.page(rows, limit, product -> Cursor.of(LIST, product.key()));
    }

    private static Product read(ResultSet row) throws SQLException {
        return new Product(
                row.getInt("number"),
                row.getString("key"),
                row.getString("name"),
                row.getString("met_in_import"));
    }
}
