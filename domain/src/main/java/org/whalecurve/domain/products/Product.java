package org.whalecurve.domain.products;

import org.jspecify.annotations.Nullable;

/**
 * A product.
 *
 * @param number the number by which facts refer to the product; never reused
 * @param key the company's own key, as its files spell it
 * @param name what the company calls the product; the key until somebody says
 * @param metInImport the import that met the product first and whose word nobody has confirmed yet;
 *     null once confirmed
 */
public record Product(int number, String key, String name, @Nullable String metInImport) {}
