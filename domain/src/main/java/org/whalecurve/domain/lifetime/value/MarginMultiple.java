package org.whalecurve.domain.lifetime.value;

/**
 * By what the margin of one period is multiplied to give the value of a customer who stays with the
 * same probability for ever: the short cut of textbooks, to compare a worked-out value with. It
 * supposes that all customers are alike and that a customer earns the same however long it has been
 * one, and it undervalues the loyal (Gupta and Lehmann, Customers as Assets, 2003; Fader and
 * Hardie, Reconciling and Clarifying CLV Formulas, note 024, 2012).
 *
 * @param retention probability of staying from one period to the next, from 0 to 1
 * @param discount rate of one period, above 0
 * @param growth of the margin from period to period, above −1
 */
public record MarginMultiple(double retention, double discount, double growth) {

    public MarginMultiple {
        boolean possible = retention >= 0 && retention <= 1 && discount > 0 && growth > -1;
        if (!possible || !(retention * (1 + growth) < 1 + discount)) {
            throw new IllegalArgumentException(
                    "retention %s, discount %s, growth %s have no finite multiple"
                            .formatted(retention, discount, growth));
        }
    }

    /** Of a margin that does not grow. */
    public static MarginMultiple constant(double retention, double discount) {
        return new MarginMultiple(retention, discount, 0);
    }

    /** Of a customer yet to be won: the first margin comes at once. (1 + d) ÷ (1 + d − r(1 + g)) */
    public double ofNewCustomer() {
        return (1 + discount) / shortfall();
    }

    /** Of a customer who may leave before the next margin, a period away. r ÷ (1 + d − r(1 + g)) */
    public double ofCustomer() {
        return retention / shortfall();
    }

    /** Of a customer who pays a period from now for certain. 1 ÷ (1 + d − r(1 + g)) */
    public double ofPayingCustomer() {
        return 1 / shortfall();
    }

    private double shortfall() {
        return 1 + discount - retention * (1 + growth);
    }
}
