package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How files are read: the profiles, and the fact types beside the order lines. */
@QuarkusTest
class ProfilePagesTest {

    private static final String PROFILES = "/app/imports/profiles";

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void profilesAndFactTypesStandOnOnePageAndEachHasItsOwn() {
        assertThat(get(PROFILES))
                .contains("harbour-ledger", "harbour-contacts", "service contacts")
                .contains("ledger-postings", "New profile", "New fact type");
        assertThat(get(PROFILES + "/document?profile=harbour-contacts"))
                .contains("Service contacts of Harbour Supplies", "Europe/London", "GBP");
        assertThat(get("/app/imports/fact-types/document?type=ledger-postings"))
                .contains("department", "money", "where it is known")
                .contains("The product itself declares this type");
        assertThat(given().get(PROFILES + "/document?profile=nobody-s").statusCode())
                .isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aFactTypeIsWrittenKeptAndCorrectedOnThePage() {
        assertThat(send("/app/imports/fact-types", "visits").statusCode()).isEqualTo(422);
        assertThat(send("/app/imports/fact-types", "visits").asString())
                .contains("Write an id, a colon", "Nothing was stored");

        Response kept = send("/app/imports/fact-types", "visits: Visits of the field staff");

        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(kept.header("Location"))
                .endsWith("/app/imports/fact-types/document?type=visits");
        assertThat(get("/app/imports/fact-types/document?type=visits"))
                .contains("Visits of the field staff", "Change it");
        assertThat(get("/app/imports/fact-types/new?type=visits"))
                .contains(">visits: Visits of the field staff</textarea>");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aProfileIsKeptUnderTheIdThatItsDocumentStates() {
        Matcher drafted =
                Pattern.compile(">(profile: [^<]*)</textarea>")
                        .matcher(get(PROFILES + "/new?profile=harbour-ledger"));
        assertThat(drafted.find()).isTrue();

        Response kept = send(PROFILES, drafted.group(1));

        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(kept.header("Location")).endsWith(PROFILES + "/document?profile=harbour-ledger");
        assertThat(send(PROFILES, "profile: unheard-of").asString())
                .contains("No such profile is known.", "Nothing was stored");
    }

    @Test
    @TestSecurity(user = "anna", roles = "analyst")
    void anAccountOfHowFilesAreReadIsForAllWhoSeeImports() {
        assertThat(get(PROFILES)).contains("harbour-ledger");
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void accountManagersSeeAndKeepNone() {
        assertThat(given().get(PROFILES).statusCode()).isEqualTo(403);
        assertThat(given().get(PROFILES + "/new").statusCode()).isEqualTo(403);
        assertThat(send(PROFILES, "shop: Orders").statusCode()).isEqualTo(403);
    }

    private static Response send(String address, String document) {
        return PagesTest.ours().contentType("application/yaml").body(document).post(address);
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
