package org.whalecurve.bootstrap.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A controller asks what the company would keep if something were different, and sends it on. */
class WhatIfIT {

    private final HarbourCompany harbour = HarbourCompany.closed();

    @Test
    void aControllerMovesSlidersDropsACustomerAndSendsTheScenarioAsALink() {
        try (Visitor controller = Visitor.signedIn(harbour.whalecurve(), "controller")) {
            Page page = controller.page();
            Locator message = page.locator("#outcome .message");
            controller.opens("/app?run=" + harbour.publishedRun());
            controller.follows("What if something were different?");
            assertThat(message).containsText("Change something and see");

            // Half the expense of the order desk, 200.00, and one press of a key more.
            page.locator("[name='expense.desk']").fill("-49");
            assertThat(message).containsText("GBP\u00a098.00 more than it does");
            page.locator("[name='expense.desk']").press("ArrowLeft");
            assertThat(message).containsText("GBP\u00a0100.00 more than it does");
            assertThat(page.locator("[name='expense.desk'] + output")).hasText("−50%");

            // Bell Rope loses money, and the company with it: 103.35 of revenue for 53.01 of goods.
            page.locator("#drop").fill("C200");
            assertThat(message).containsText("GBP\u00a049.66 more than it does");

            String scenario = page.url();
            assertThat(scenario).endsWith("&drop=C200&expense.desk=-50");
            page.locator("#drop").fill("NOBODY");
            assertThat(page.locator("#outcome")).containsText("There is no customer 'NOBODY'.");
            page.navigate(scenario);
            assertThat(message).containsText("GBP\u00a049.66 more than it does");
            assertThat(page.locator("#drop")).hasValue("C200");
            controller.follows("Back to the run");
            assertThat(message).containsText("Change something and see");
            controller.hadNothingToComplainOf();
        }
    }

    @Test
    void anAnalystSavesAScenarioComparesItRenamesItAndDeletesIt() {
        try (Visitor analyst = Visitor.signedIn(harbour.whalecurve(), "analyst")) {
            Page page = analyst.page();
            analyst.opens("/app/what-if?drop=C200&expense.desk=-50&run=" + harbour.publishedRun());
            assertThat(page.locator(".bridge tbody tr").first()).containsText("In the run");
            assertThat(page.locator(".bridge")).containsText("Customers net revenue");
            assertThat(page.locator(".bridge .step-minus")).not().hasCount(0);

            page.getByText("Save as a scenario").click();
            page.locator("#scenario-name").fill("Half a desk, no Bell Rope");
            analyst.presses("Save");
            assertThat(page.locator("h1")).hasText("Half a desk, no Bell Rope");
            assertThat(analyst.main()).containsText("as it was saved");

            analyst.follows("Change it further");
            assertThat(page.locator("#drop")).hasValue("C200");
            assertThat(page.locator("[name='expense.desk']")).hasValue("-50");
            analyst.follows("Saved scenarios");
            page.getByLabel("Compare Half a desk, no Bell Rope").check();
            analyst.presses("Compare those chosen");
            assertThat(page.locator("table").first()).containsText("More than in the run");

            analyst.follows("Half a desk, no Bell Rope");
            page.getByText("Rename").first().click();
            page.locator("#scenario-name").fill("Smaller");
            analyst.presses("Rename");
            assertThat(page.locator("h1")).hasText("Smaller");
            analyst.pressesAndConfirms("Delete");
            assertThat(page.locator("h1")).hasText("Scenarios");
            assertThat(analyst.main()).not().containsText("Smaller");
            analyst.hadNothingToComplainOf();
        }
    }
}
