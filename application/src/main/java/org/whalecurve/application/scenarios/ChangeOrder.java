package org.whalecurve.application.scenarios;

/**
 * One thing that is to be different, as a person or a program writes it.
 *
 * @param change which sort: {@code expense}, {@code capacity}, {@code coefficient}, {@code time},
 *     {@code price}, {@code fee}, {@code minimum-order}, {@code terms} or {@code customers}
 * @param of what changes: id of a pool ({@code expense}, {@code capacity}) or of an activity
 *     ({@code coefficient}, {@code time}), the customer's key ({@code customers}, {@code terms};
 *     empty for the terms of all); empty for the others
 * @param per name of the driver ({@code coefficient}, {@code fee}); empty for the others
 * @param value a percentage such as {@code -10%} ({@code time} and {@code price} always; {@code
 *     expense} and {@code capacity} as one likes), or the new value: an amount of the run's
 *     currency ({@code expense}, {@code fee}), minutes ({@code capacity}, {@code coefficient}), a
 *     count ({@code customers}) or days and an annual rate such as {@code 30 days at 8%} ({@code
 *     terms}), or a fee and the value of an order that is too small, such as {@code 5.00 under
 *     50.00} ({@code minimum-order})
 */
public record ChangeOrder(String change, String of, String per, String value) {}
