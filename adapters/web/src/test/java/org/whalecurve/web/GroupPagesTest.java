package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

/** What segments and parent accounts earn. */
@QuarkusTest
class GroupPagesTest {

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void segmentsStandByProfitAndTheLinesOfNobodyApart() {
        String page = get("/app/customers/segments");

        assertThat(page)
                .contains("1 of 2 segments costs more than it earns")
                .contains("85.77", "−23.85", "Not assigned to a customer", "−6.18")
                .contains("of lines without a customer")
                .containsPattern("href=\"/app/customers/segments/statement\\?run=[^\"]+Inns\"")
                .containsPattern("href=\"/app/customers/statement\\?run=[^\"]+customer=-\"")
                .containsPattern("href=\"/app/customers/accounts\\?run=")
                .containsPattern("href=\"/app/customers\\?run=");
        assertThat(page.indexOf(">Trade<")).isLessThan(page.indexOf(">Inns<"));
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void anAccountIsAParentWithItsChildrenOrACustomerAlone() {
        assertThat(get("/app/customers/accounts"))
                .contains("4 accounts", "Anchor Inn", "Eider Group", "139.35")
                .containsPattern("href=\"/app/customers/segments\\?run=");
        assertThat(
                        given().queryParam("account", "Eider Group")
                                .get("/app/customers/accounts/statement")
                                .asString())
                .contains("Eider Group", "8.21");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theCustomersOfAGroupOpenFromItsStatement() {
        assertThat(get("/app/customers/segments/statement?segment=Inns"))
                .contains("a loss of GBP\u00a023.85")
                .containsPattern("href=\"/app/customers\\?run=[^\"]+segment=Inns\"");
        assertThat(get("/app/customers/accounts/statement?account=C100"))
                .contains("Anchor Inn", "a loss of GBP\u00a023.85")
                .containsPattern("href=\"/app/customers\\?run=[^\"]+account=C100\"");
        assertThat(given().get("/app/customers/segments/statement?segment=-").statusCode())
                .as("every customer names a segment")
                .isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void customersCanBeAskedForByAccountAndByNoSegment() {
        assertThat(get("/app/customers?account=Group"))
                .contains("Customer 4<", "value=\"Group\"")
                .doesNotContain("Customer 5<");
        assertThat(get("/app/customers?segment=-")).contains("No customer fits", "value=\"-\"");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void allOfThemCanBeTakenAway() {
        String run =
                get("/app/customers/segments").replaceFirst("(?s).*segments/export\\?run=", "");
        String csv =
                get("/app/customers/segments/export?run=" + run.substring(0, run.indexOf('"')));

        assertThat(csv.lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).startsWith("rank,segment,name,currency"))
                .anySatisfy(line -> assertThat(line).startsWith(",,Not assigned to a customer,GBP"))
                .anySatisfy(line -> assertThat(line).startsWith("1,Trade,Trade,GBP"));
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void theyAreNotForAccountManagers() {
        for (String page :
                new String[] {
                    "/app/customers/segments",
                    "/app/customers/accounts",
                    "/app/customers/segments/statement?segment=Inns",
                    "/app/customers/accounts/statement?account=C100"
                }) {
            assertThat(given().get(page).statusCode()).as(page).isEqualTo(403);
        }
        assertThat(get("/app/customers")).doesNotContain("/app/customers/segments");
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
