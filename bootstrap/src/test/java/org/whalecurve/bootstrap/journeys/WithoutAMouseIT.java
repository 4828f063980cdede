package org.whalecurve.bootstrap.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody who only has a keyboard finds the way from the curve to a customer. */
class WithoutAMouseIT {

    private static final int MOST_TABS = 80;
    private static final String FOCUSED_TEXT = "document.activeElement.textContent.trim()";

    @Test
    void theCurveIsChosenFromAndTheCustomerFoundByKeyboardAlone() {
        HarbourCompany harbour = HarbourCompany.closed();
        try (Visitor visitor = Visitor.signedIn(harbour.whalecurve(), "analyst")) {
            visitor.opens("/app?run=" + harbour.publishedRun());
            Page page = visitor.page();

            page.keyboard().press("Tab");
            assertThat(page.evaluate(FOCUSED_TEXT)).isEqualTo("Skip to the content");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");

            tabTo(page, "document.activeElement.id", "stretch-5");
            assertThat(focusIsSeen(page)).isTrue();
            page.keyboard().press("Enter");
            assertThat(page.locator("#stretch h3")).hasText("Customer at rank 5");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("stretch-5");

            tabTo(page, FOCUSED_TEXT, "Dune Hotel");
            page.keyboard().press("Enter");
            assertThat(visitor.main().locator("h1")).hasText("Dune Hotel");
            visitor.hadNothingToComplainOf();
        }
    }

    /** Goes on until what is asked of the focused element is as wanted. */
    private static void tabTo(Page page, String asked, String wanted) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            if (wanted.equals(page.evaluate(asked))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way leads to " + wanted);
    }

    private static boolean focusIsSeen(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'"));
    }
}
