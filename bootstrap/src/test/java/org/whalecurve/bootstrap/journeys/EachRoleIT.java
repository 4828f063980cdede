package org.whalecurve.bootstrap.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;

/** What the same month shows to those who may not see all of it. */
class EachRoleIT {

    private final RunningWhalecurve whalecurve = RunningWhalecurve.shared();
    private final HarbourCompany harbour = HarbourCompany.closed();

    @Test
    void anAccountManagerSeesOnlyTheirOwnCustomers() {
        try (Visitor manager = Visitor.signedIn(whalecurve, "account-manager")) {
            manager.opens("/app");
            manager.choosesPeriod(harbour.period());
            assertThat(manager.main()).containsText("3 customers not shown: not yours");
            assertThat(manager.main()).containsText("Cap Nord");
            assertThat(manager.main()).not().containsText("Dune Hotel");
            assertThat(manager.main()).not().containsText("Reconciliation");
            assertThat(navigation(manager))
                    .hasText(
                            new String[] {
                                "Overview",
                                "Scorecards",
                                "Initiatives",
                                "Incentives",
                                "Customers",
                                "Customer value",
                                "Who may leave",
                                "Periods"
                            });

            manager.follows("Anchor Inn");
            assertThat(manager.page().locator("#statement tbody tr").last()).containsText("43.00");
            String address = manager.page().url();
            assertAnswer(manager, address.replace("C100", "C400"), 404, "Not found");
            assertAnswer(manager, address.replace("C100", "-"), 404, "Not found");
            assertAnswer(
                    manager, whalecurve.address() + "/app/imports", 403, "Not part of your role");
            manager.hadNothingToComplainOf();
        }
    }

    @Test
    void anExecutiveSeesTheUnitThatAnAdministratorWhoSeesNoFiguresLetsThemAnswerFor() {
        harbour.letTheExecutiveAnswerOnlyFor("");
        try (Visitor administrator = Visitor.signedIn(whalecurve, "administrator")) {
            assertThat(administrator.main().locator("h1")).hasText("Access");
            assertThat(navigation(administrator)).hasText(new String[] {"Access", "Audit"});
            for (String page : new String[] {"customers", "runs", "imports", "models"}) {
                assertAnswer(
                        administrator,
                        whalecurve.address() + "/app/" + page,
                        403,
                        "Not part of your role");
            }
            assertAnswer(
                    administrator,
                    whalecurve.address() + "/app/customers/statement?customer=C100",
                    403,
                    "Not part of your role");

            administrator.opens("/app/access");
            administrator.page().locator("#user").fill("executive");
            administrator.page().locator("#unit").fill("abroad");
            administrator.presses("Grant");
            assertThat(administrator.page().locator("tbody tr").locator("th, td"))
                    .hasText(new String[] {"executive", "abroad", "Revoke"});
            administrator.hadNothingToComplainOf();
        }
        try (Visitor executive = Visitor.signedIn(whalecurve, "executive")) {
            executive.opens("/app");
            executive.choosesPeriod(harbour.period());
            assertThat(executive.main()).containsText("3 customers not shown");
            assertThat(executive.main()).containsText("Cap Nord");
            assertThat(executive.main()).containsText("Eider GmbH");
            assertThat(executive.main()).not().containsText("Anchor Inn");
            assertThat(executive.main()).not().containsText("Reconciliation");
            assertAnswer(
                    executive,
                    whalecurve.address()
                            + "/app/customers/statement?customer=C100&run="
                            + harbour.publishedRun(),
                    404,
                    "Not found");
            executive.hadNothingToComplainOf();
        }
    }

    private static Locator navigation(Visitor visitor) {
        return visitor.page().locator("header nav a");
    }

    private static void assertAnswer(Visitor visitor, String address, int status, String words) {
        Response answer = visitor.page().navigate(address);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(visitor.main()).containsText(words);
    }
}
