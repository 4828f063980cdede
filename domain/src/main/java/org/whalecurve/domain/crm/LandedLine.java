package org.whalecurve.domain.crm;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of an order in a CRM as it stands among the facts.
 *
 * @param customer the customer's key
 * @param order the order's number
 * @param day on which it was ordered, in the zone of the import profile
 * @param product the product's key
 * @param productName empty if the CRM does not say
 * @param quantity units
 * @param unitPrice in units of the currency
 * @param amount in units of the currency
 * @param country empty if the CRM does not say
 * @param channel empty if the CRM does not say
 */
public record LandedLine(
        String customer,
        String order,
        LocalDate day,
        String product,
        String productName,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal amount,
        String country,
        String channel) {

    /** Writes numbers in one way, so that 2 and 2.00 are the same line. */
    public LandedLine {
        quantity = plain(quantity);
        unitPrice = plain(unitPrice);
        amount = plain(amount);
    }

    /** Whether both are booked in the same place, so that they differ in numbers alone. */
    boolean isBookedLike(LandedLine other) {
        return customer.equals(other.customer)
                && order.equals(other.order)
                && day.equals(other.day)
                && product.equals(other.product)
                && country.equals(other.country)
                && channel.equals(other.channel);
    }

    /** The same place with other numbers. */
    LandedLine worth(BigDecimal units, BigDecimal value) {
        return new LandedLine(
                customer,
                order,
                day,
                product,
                productName,
                units,
                unitPrice,
                value,
                country,
                channel);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
