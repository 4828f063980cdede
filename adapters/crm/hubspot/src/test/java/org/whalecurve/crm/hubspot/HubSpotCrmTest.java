package org.whalecurve.crm.hubspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.whalecurve.application.crm.CrmSystemContract;
import org.whalecurve.application.crm.CrmWorld;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;

/** The contract, on a simulator; and what only HubSpot does. */
class HubSpotCrmTest extends CrmSystemContract {

    @Override
    protected CrmWorld world() {
        return new HubSpotSimulator();
    }

    @Test
    void theAllowanceOfADayIsOverWithoutASecondTry() {
        try (HubSpotSimulator hubspot = new HubSpotSimulator()) {
            hubspot.useUpTheDay();

            assertThatExceptionOfType(CrmFailure.class)
                    .isThrownBy(() -> hubspot.system().session(hubspot.access()).greet())
                    .matches(failure -> failure.reason() == Reason.QUOTA_USED_UP);
            assertThat(hubspot.calls()).isEqualTo(1);
            assertThat(hubspot.waits()).isEmpty();
        }
    }
}
