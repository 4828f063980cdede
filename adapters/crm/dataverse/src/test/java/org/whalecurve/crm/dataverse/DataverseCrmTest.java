package org.whalecurve.crm.dataverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.crm.CrmSystemContract;
import org.whalecurve.application.crm.CrmWorld;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.application.crm.port.CrmSession;
import org.whalecurve.domain.crm.ChangePage;
import org.whalecurve.domain.crm.CrmCursor;
import org.whalecurve.domain.crm.CrmStream;

/** The contract, on a simulator; and what only Dataverse does. */
class DataverseCrmTest extends CrmSystemContract {

    @Override
    protected CrmWorld world() {
        return new DataverseSimulator();
    }

    @Test
    void otherFieldsThanChangesWereAskedForMeanReadingFromTheBeginning() throws CrmFailure {
        try (DataverseSimulator dataverse = new DataverseSimulator()) {
            CrmSession session = dataverse.system().session(dataverse.access());
            ChangePage page = session.read(CrmStream.ACCOUNT, Set.of("name"), null);

            assertThatExceptionOfType(CrmFailure.class)
                    .isThrownBy(() ->
                            session.read(
                                    CrmStream.ACCOUNT, Set.of("name", "websiteurl"), page.next()))
                    .matches(failure -> failure.reason() == Reason.CURSOR_EXPIRED);
        }
    }

    @Test
    void aPlaceThatLeadsElsewhereIsNotFollowed() {
        try (DataverseSimulator dataverse = new DataverseSimulator()) {
            CrmCursor elsewhere =
                    new CrmCursor(
                            "dataverse-link",
                            "{\"link\":\"http://127.0.0.1:9/api/data/v9.2/x\",\"fields\":[\"name\"]}");

            assertThatExceptionOfType(CrmFailure.class)
                    .isThrownBy(() ->
                            dataverse
                                    .system()
                                    .session(dataverse.access())
                                    .read(CrmStream.ACCOUNT, Set.of("name"), elsewhere))
                    .matches(failure -> failure.reason() == Reason.CURSOR_EXPIRED);
            assertThat(dataverse.waits()).isEmpty();
        }
    }
}
