package org.whalecurve.application.recommendations;

import org.whalecurve.domain.products.Product;
import org.whalecurve.domain.recommendations.Offer;

/**
 * A product to offer a customer.
 *
 * @param product the product
 * @param because the product that the customer bought and most customers bought with it
 * @param offer what is expected of it
 */
public record OfferView(Product product, Product because, Offer offer) {}
