package org.whalecurve.crm.salesforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.crm.CrmSystemContract;
import org.whalecurve.application.crm.CrmWorld;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.application.crm.port.CrmSession;
import org.whalecurve.domain.crm.ChangePage;
import org.whalecurve.domain.crm.CrmField;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.InsightUpdate;
import org.whalecurve.domain.crm.WriteOutcome;

/** The contract, on a simulator; and what only Salesforce does. */
class SalesforceCrmTest extends CrmSystemContract {

    @Override
    protected CrmWorld world() {
        return new SalesforceSimulator();
    }

    @Test
    void fourFifthsOfTheCallsOfADayAreTakenAndTheRestIsLeftToOthers() throws CrmFailure {
        try (SalesforceSimulator salesforce = new SalesforceSimulator()) {
            salesforce.create("Harbour");
            CrmSession session = salesforce.system().session(salesforce.access());
            salesforce.useUp(79_000);
            ChangePage page = session.read(CrmStream.ACCOUNT, Set.of("Name"), null);
            assertThat(page.changes()).hasSize(1);
            salesforce.useUp(80_000);
            session.ids(CrmStream.ACCOUNT, null);
            int calls = salesforce.calls();

            assertThatExceptionOfType(CrmFailure.class)
                    .isThrownBy(() -> session.ids(CrmStream.ACCOUNT, null))
                    .matches(failure -> failure.reason() == Reason.QUOTA_USED_UP)
                    .withMessageStartingWith("80 % of the calls");
            assertThat(salesforce.calls()).isEqualTo(calls);
        }
    }

    @Test
    void anAccountThatSomebodyElseHoldsIsForLater() {
        try (SalesforceSimulator salesforce = new SalesforceSimulator()) {
            String harbour = salesforce.create("Harbour");
            salesforce.lock(harbour);

            assertThat(
                            salesforce
                                    .system()
                                    .session(salesforce.access())
                                    .write(
                                            List.of(
                                                    new InsightUpdate(
                                                            "1",
                                                            harbour,
                                                            Map.of("CP_Tier__c", "gold")))))
                    .singleElement()
                    .isInstanceOf(WriteOutcome.Deferred.class);
        }
    }

    @Test
    void fieldsThatAreMadeOfOthersAreNotOffered() throws CrmFailure {
        try (SalesforceSimulator salesforce = new SalesforceSimulator()) {
            assertThat(salesforce.system().session(salesforce.access()).fields(CrmStream.ACCOUNT))
                    .extracting(CrmField::name)
                    .contains("BillingCountry")
                    .doesNotContain("BillingAddress");
        }
    }
}
