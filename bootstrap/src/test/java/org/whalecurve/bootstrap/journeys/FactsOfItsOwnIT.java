package org.whalecurve.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.sample.SampleContacts;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.bootstrap.stack.TestClient;

/** A company declares facts of its own and imports them, by API and with everything real. */
class FactsOfItsOwnIT {

    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";
    private static final String TYPE = "fact-types/harbour-contacts";

    private static final String CONTACTS =
            """
            fact-type: harbour-contacts
            name: Service contacts
            key: contact
            columns:
              - {id: contact, holds: text, required: true}
              - {id: day, holds: day, required: true}
              - {id: customer, holds: customer}
              - {id: article, holds: product}
              - {id: channel, holds: text, required: true}
              - {id: minutes, holds: quantity}
            """;

    private static final String PROFILE =
            """
            profile: harbour-contacts
            description: Service contacts of Harbour Supplies
            facts: harbour-contacts
            encoding: UTF-8
            separator: ","
            columns: {contact: Contact, day: Day, customer: Customer, article: Article, channel: Channel, minutes: Minutes}
            formats: {date: "dd/MM/uuuu", decimal-mark: "."}
            zone: Europe/London
            currency: GBP
            first-day: 2001-01-01
            largest-amount: 100000
            """;

    private static final String MODEL =
            """
            model: harbour-contacts
            name: Service of Harbour Supplies
            currency: GBP
            home-countries: [United Kingdom]
            drivers:
              - {id: calls, facts: harbour-contacts, of: {channel: [phone]}}
              - {id: talk, facts: harbour-contacts, sum: minutes}
            pools:
              - id: service
                name: Service desk
                expense: {every-month: 60.00}
                capacity: {minutes: 100}
            activities:
              - id: answer
                name: Answer customers
                pool: service
                time:
                  - {minutes: 4, per: calls}
                  - {minutes: 1, per: talk}
            product-cost: {}
            """;

    private static final TestClient CONTROLLER = RunningWhalecurve.shared().as("controller");
    private static JsonNode delivered;

    @BeforeAll
    static void deliver() {
        CONTROLLER.put(TYPE, YAML, CONTACTS);
        CONTROLLER.put("import-profiles/harbour-contacts", YAML, PROFILE);
        String contacts =
                CONTROLLER
                        .deliver(
                                "harbour-contacts",
                                SampleContacts.NAME,
                                SampleContacts.TEXT
                                        .replace("/2011", "/2007")
                                        .getBytes(StandardCharsets.UTF_8))
                        .at("/received/id")
                        .asText();
        delivered = HarbourCompany.await(CONTROLLER, "imports/" + contacts, "COMMITTED");
    }

    @Test
    void goodRowsAreBookedAndTheBadOneCanBeCorrected() {
        assertThat(delivered.path("rowsAccepted").asLong()).isEqualTo(4);
        assertThat(
                        CONTROLLER
                                .json("imports/" + delivered.path("id").asText() + "/quarantine")
                                .path("items"))
                .singleElement()
                .satisfies(row -> assertThat(row.toString()).contains("Minutes").contains("long"));
    }

    @Test
    void aCustomerWhomOnlyFactsNameIsKnown() {
        assertThat(CONTROLLER.json("customers/C999").path("key").asText()).isEqualTo("C999");
    }

    @Test
    void contactsDriveTheCostOfAPublishedMonth() {
        CONTROLLER.post("cost-models", YAML, MODEL);
        CONTROLLER.post("cost-models/harbour-contacts/versions/1/publication", JSON, "");
        CONTROLLER.put("periods/2007-03", JSON, "{\"first\":\"2007-03\",\"last\":\"2007-03\"}");
        String run =
                CONTROLLER
                        .post(
                                "runs",
                                JSON,
                                "{\"period\":\"2007-03\",\"costModel\":\"harbour-contacts\",\"version\":1}")
                        .path("id")
                        .asText();
        HarbourCompany.await(CONTROLLER, "runs/" + run, "CERTIFIED");

        JsonNode statement = CONTROLLER.json("runs/" + run + "/customers/C999");
        assertThat(statement.at("/profit/amount").asText()).isEqualTo("-6.15");
        assertThat(statement.at("/drivers/1/quantity").decimalValue()).isEqualByComparingTo("6.25");
        JsonNode explained = CONTROLLER.json("runs/" + run + "/customers/C100/activities/answer");
        assertThat(explained.at("/besideOrders/minutes").decimalValue())
                .isEqualByComparingTo("16.5");
        assertThat(explained.at("/besideOrders/cost/amount").asText()).isEqualTo("9.90");
        JsonNode facts = CONTROLLER.json("runs/" + run + "/customers/C100/activities/answer/facts");
        assertThat(facts.at("/drivers/1/quantity").decimalValue()).isEqualByComparingTo("12.5");
        assertThat(facts.path("allFacts").asInt()).isEqualTo(2);
        assertThat(facts.at("/facts/items/1/importId")).isEqualTo(delivered.path("id"));
        assertThat(facts.at("/facts/items/1/line").asLong()).isEqualTo(2);
        assertThat(facts.at("/facts/items/1/texts/channel").asText()).isEqualTo("phone");
        JsonNode proof = CONTROLLER.json("runs/" + run + "/reconciliation");
        assertThat(proof.path("ties").asBoolean()).isTrue();
        assertThat(proof.path("tieOuts").toString())
                .contains("minutes of harbour contacts = customers + unassigned")
                .contains("21.75");
    }

    @Test
    void onceFactsAreBookedTheirColumnsStand() {
        String withoutMinutes = CONTACTS.replace("  - {id: minutes, holds: quantity}\n", "");

        assertThatThrownBy(() -> CONTROLLER.put(TYPE, YAML, withoutMinutes))
                .hasMessageContaining("only its name can change");
        assertThat(CONTROLLER.json(TYPE).path("columns")).hasSize(6);
    }

    @Test
    void aTypeThatAProfileNamesKeepsTheColumnsTheProfileNames() {
        String visits = CONTACTS.replace("harbour-contacts", "harbour-visits");
        CONTROLLER.put("fact-types/harbour-visits", YAML, visits);
        CONTROLLER.put(
                "import-profiles/harbour-visits",
                YAML,
                PROFILE.replace("harbour-contacts", "harbour-visits"));

        String longer = visits + "  - {id: distance, holds: quantity}\n";
        assertThat(CONTROLLER.put("fact-types/harbour-visits", YAML, longer).path("columns"))
                .hasSize(7);
        assertThatThrownBy(() ->
                        CONTROLLER.put(
                                "fact-types/harbour-visits",
                                YAML,
                                visits.replace("id: minutes", "id: time")))
                .hasMessageContaining("Declare a type of another id");
        assertThat(CONTROLLER.json("fact-types/harbour-visits").path("columns")).hasSize(7);
    }
}
