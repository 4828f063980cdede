package org.whalecurve.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.stack.TestClient;

/** The general ledger feeds the pools of a published month, by API and with everything real. */
class FedFromTheLedgerIT {

    private final HarbourCompany harbour = HarbourCompany.closed();
    private final TestClient controller = harbour.whalecurve().as("controller");

    @Test
    void theReconciliationTiesAccountByAccount() {
        JsonNode read = controller.json("runs/" + harbour.publishedRun() + "/reconciliation");

        assertThat(read.path("ties").asBoolean()).isTrue();
        List<String> accounts = new ArrayList<>();
        for (JsonNode account : read.path("ledger")) {
            accounts.add(
                    account.path("entity").asText()
                            + " "
                            + account.path("account").asText()
                            + " "
                            + account.path("total").asText()
                            + " of which not mapped "
                            + account.path("notMapped").asText());
        }
        assertThat(accounts)
                .containsExactly(
                        "FR 6000 77.00 of which not mapped 77.00",
                        "UK 6000 248.18 of which not mapped 0.00",
                        "UK 6010 50.46 of which not mapped 0.00",
                        "UK 6120 22.36 of which not mapped 0.00",
                        "UK 6300 90.00 of which not mapped 0.00",
                        "UK 6400 45.00 of which not mapped 0.00",
                        "UK 6900 12.34 of which not mapped 12.34");
    }

    @Test
    void theLedgerCanBeTakenAwayAsATable() {
        assertThat(controller.get("runs/" + harbour.publishedRun() + "/ledger.csv").lines())
                .hasSize(9)
                .anyMatch(line -> line.endsWith(",UK,6000,Wages,desk,148.18,GBP"))
                .anyMatch(line -> line.endsWith(",UK,6900,Audit fee,,12.34,GBP"));
    }

    @Test
    void thePostingThatStoodTwiceIsInQuarantineWithTheLineOfTheFirst() {
        String ledger = "";
        for (JsonNode one : controller.json("imports?limit=100").path("items")) {
            if (one.path("profile").asText().equals("harbour-postings-" + harbour.year())) {
                ledger = one.path("id").asText();
            }
        }

        JsonNode rejected = controller.json("imports/" + ledger + "/quarantine").path("items");

        assertThat(rejected).hasSize(3);
        assertThat(rejected.get(0).toString()).contains("booked-already").contains("line 6");
    }
}
