package org.whalecurve.rest.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whalecurve.application.lifetime.port.SampleLifetimeRuns;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.lifetime.value.CustomerEquity;
import org.whalecurve.domain.lifetime.value.ValuedCustomer;

/** What is not known of customers is missing, and not zero. */
class MissingRiskTest {

    private static final CustomerEquity EQUITY = SampleLifetimeRuns.customers().equity(0);
    private static final ValuedCustomer VALUE = SampleLifetimeRuns.customers().row(2);

    @Test
    void whereStoppingIsNotSeenNobodyIsSaidToBeAliveOrAtRisk() {
        assertThat(EquityJson.from(EQUITY, false, "GBP").atRisk()).isNull();
        ValuedCustomerJson customer =
                ValuedCustomerJson.from(SampleWorld.CUSTOMERS.getFirst(), VALUE, false, "GBP");
        assertThat(customer.atRisk()).isNull();
        assertThat(customer.alive()).isNull();
    }

    @Test
    void whereItIsSeenBothAreTold() {
        assertThat(EquityJson.from(EQUITY, true, "GBP").atRisk()).isNotNull();
        ValuedCustomerJson customer =
                ValuedCustomerJson.from(SampleWorld.CUSTOMERS.getFirst(), VALUE, true, "GBP");
        assertThat(customer.atRisk()).isNotNull();
        assertThat(customer.alive()).isEqualByComparingTo("0.25");
    }
}
