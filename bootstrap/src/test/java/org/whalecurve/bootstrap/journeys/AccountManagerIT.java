package org.whalecurve.bootstrap.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;

/** An account manager sees the customers that are theirs, and how many there are besides. */
class AccountManagerIT {

    private final RunningWhalecurve whalecurve = RunningWhalecurve.shared();

    @Test
    void anAccountManagerSeesOnlyTheirOwnCustomers() {
        HarbourCompany.isClosed(whalecurve);
        try (Visitor manager = Visitor.signedIn(whalecurve, "account-manager")) {
            manager.opens("/app");
            manager.choosesPeriod(HarbourCompany.PERIOD);
            assertThat(manager.main()).containsText("3 customers not shown: not yours");
            assertThat(manager.main()).containsText("Cap Nord");
            assertThat(manager.main()).not().containsText("Dune Hotel");
            assertThat(manager.main()).not().containsText("Reconciliation");
            assertThat(manager.page().locator("header nav a"))
                    .hasText(new String[] {"Overview", "Customers", "Periods"});

            manager.follows("Anchor Inn");
            assertThat(manager.page().locator("#statement tbody tr").last()).containsText("43.00");
            String address = manager.page().url();

            assertAnswer(manager, address.replace("C100", "C400"), 404, "Not found");
            assertAnswer(manager, address.replace("C100", "-"), 404, "Not found");
            assertAnswer(
                    manager, whalecurve.address() + "/app/imports", 403, "Not part of your role");
        }
    }

    private static void assertAnswer(Visitor visitor, String address, int status, String words) {
        Response answer = visitor.page().navigate(address);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(visitor.main()).containsText(words);
    }
}
