package org.whalecurve.application.defection;

import java.util.List;
import org.whalecurve.application.recommendations.OfferView;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.defection.LeavingCustomer;

/**
 * A customer, why it may be leaving, and what to offer it.
 *
 * @param customer the customer
 * @param leaving why it may be leaving, and what goes with it
 * @param offers what to offer it, what earns most first; none without evidence
 */
public record LeavingCustomerView(
        Customer customer, LeavingCustomer leaving, List<OfferView> offers) {

    public LeavingCustomerView {
        offers = List.copyOf(offers);
    }
}
