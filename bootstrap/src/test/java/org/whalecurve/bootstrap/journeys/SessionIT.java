package org.whalecurve.bootstrap.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;

/** How a session is kept, how it ends, and what is not lost then. */
class SessionIT {

    private final RunningWhalecurve whalecurve = RunningWhalecurve.shared();

    @Test
    void theSessionIsOutOfReachOfScriptsAndOtherSites() {
        try (Visitor visitor = Visitor.signedIn(whalecurve, "controller")) {
            assertThat(visitor.window().cookies(whalecurve.address().toString()))
                    .filteredOn(cookie -> cookie.name.startsWith("q_session"))
                    .isNotEmpty()
                    .allSatisfy(SessionIT::assertOutOfReach);
        }
    }

    private static void assertOutOfReach(Cookie cookie) {
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
        assertThat(cookie.value.length()).isLessThan(4096);
    }

    @Test
    void whenTheSessionEndsTheFormIsKeptAndTheWayBackIsShown() {
        try (Visitor visitor = Visitor.signedIn(whalecurve, "controller")) {
            visitor.opens("/app/periods");
            Page page = visitor.page();
            page.locator("#id").fill("2031-07");
            page.locator("#first").fill("2031-07");
            visitor.window().clearCookies();
            visitor.presses("Define");
            assertThat(page.locator("#notice")).containsText("Your session ended");
            assertThat(page.locator("#id")).hasValue("2031-07");

            Page again = page.waitForPopup(() -> visitor.follows("Sign in again"));
            again.locator("#username").fill("controller");
            again.locator("#password").fill("controller-demo");
            again.locator("#kc-login").click();
            again.waitForURL("**/app**");
            again.close();

            visitor.presses("Define");
            assertThat(page.locator("tbody tr").first()).containsText("July 2031");
        }
    }

    @Test
    void whoSignsOutIsOut() {
        try (Visitor visitor = Visitor.signedIn(whalecurve, "controller")) {
            visitor.follows("Sign out");
            visitor.page().waitForURL(address -> address.contains("/realms/"));
            visitor.opens("/app");
            assertThat(visitor.page().locator("#kc-login")).isVisible();
        }
    }
}
