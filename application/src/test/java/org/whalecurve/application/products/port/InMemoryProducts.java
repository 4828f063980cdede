package org.whalecurve.application.products.port;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.InMemoryPages;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.Page;
import org.whalecurve.application.facts.port.InMemoryNumbers;
import org.whalecurve.application.facts.port.Numbering;
import org.whalecurve.domain.products.Product;

/** Products held in memory. */
public final class InMemoryProducts implements Products {

    private final InMemoryTable<String, Product> products;
    private final InMemoryNumbers<Product> numbers;

    public InMemoryProducts(InMemoryUnitOfWork unitOfWork) {
        products = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
        numbers = new InMemoryNumbers<>(products, Product::number);
    }

    @Override
    public Numbering numbering(String importId) {
        return numbers.numbering(met ->
                number ->
                        new Product(
                                number,
                                met.key(),
                                met.hint().isEmpty() ? met.key() : met.hint(),
                                importId));
    }

    @Override
    public Map<String, Integer> numbersOf(Collection<String> keys) {
        return products.whereKey(keys::contains).stream()
                .collect(Collectors.toMap(Product::key, Product::number));
    }

    @Override
    public Map<Integer, Product> byNumber(Collection<Integer> wanted) {
        return products.where(product -> wanted.contains(product.number())).stream()
                .collect(Collectors.toMap(Product::number, product -> product));
    }

    @Override
    public Page<Product> list(@Nullable String text, @Nullable String after, int limit) {
        List<Product> fitting =
                products.where(product ->
                        text == null || holds(product.key(), text) || holds(product.name(), text));
        return InMemoryPages.page(fitting, Product::key, after, limit);
    }

    private static boolean holds(String whole, String part) {
        return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
