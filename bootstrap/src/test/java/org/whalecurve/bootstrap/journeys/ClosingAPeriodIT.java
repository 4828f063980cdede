package org.whalecurve.bootstrap.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;

/** A controller takes a month from the ledger's file to the customers that lose money. */
class ClosingAPeriodIT {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    private final RunningWhalecurve whalecurve = RunningWhalecurve.shared();

    @Test
    void aControllerClosesAMonthAndFindsWhoLosesMoney() throws IOException {
        HarbourCompany.isKnown(whalecurve);
        try (Visitor controller = Visitor.signedIn(whalecurve, "controller")) {
            deliversTheFile(controller);
            correctsAndPublishesTheModel(controller);
            definesThePeriod(controller);
            ordersAndPublishesTheRun(controller);
            readsTheOverview(controller);
            findsTheCustomerThatLosesMost(controller);
            controller.hadNothingToComplainOf();
        }
    }

    private static void deliversTheFile(Visitor controller) throws IOException {
        Page page = controller.page();
        delivers(controller);
        assertThat(tag(page, "booked")).isVisible(PATIENTLY);
        assertThat(page.locator("#progress .figure")).hasText(new String[] {"25", "23", "2"});
        assertThat(page.locator("#quarantine tbody th")).hasText(new String[] {"15", "22"});
        assertThat(page.locator("#quarantine")).containsText("31/02/2009");

        Download download =
                page.waitForDownload(() -> controller.follows("Download all to correct"));
        List<String> rows =
                Files.readString(download.path(), StandardCharsets.UTF_8).lines().toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).startsWith("Order,Date,Customer");
        assertThat(rows.getLast()).startsWith("1008,").endsWith("Germany");

        delivers(controller);
        assertThat(controller.main()).containsText("This exact file was delivered before");
    }

    private static void delivers(Visitor controller) {
        controller.opens("/app/imports");
        Page page = controller.page();
        page.locator("#profile").selectOption(HarbourCompany.PROFILE);
        page.locator("#file")
                .setInputFiles(
                        new FilePayload(HarbourCompany.FILE, "text/csv", HarbourCompany.file()));
        controller.presses("Deliver");
        page.waitForURL("**/app/imports/*");
    }

    private static void correctsAndPublishesTheModel(Visitor controller) {
        Page page = controller.page();
        String model = HarbourCompany.document(HarbourCompany.MODEL);
        controller.opens("/app/models/new");
        page.locator("#document").fill(model.replace("pool: warehouse", "pool: wharehouse"));
        controller.presses("Check and keep as draft");
        Locator faulty = page.locator("#faults .faulty");
        assertThat(faulty).hasCount(1);
        assertThat(faulty).containsText("pool: wharehouse");
        assertThat(faulty).containsText("There is no resource pool 'wharehouse'");

        page.locator("#document").fill(model);
        controller.presses("Check and keep as draft");
        page.waitForURL("**/app/models/document?**");
        controller.pressesAndConfirms("Publish");
        assertThat(controller.main()).containsText("never changes");
    }

    private static void definesThePeriod(Visitor controller) {
        controller.opens("/app/periods");
        controller.page().locator("#id").fill(HarbourCompany.PERIOD);
        controller.page().locator("#first").fill("2009-03");
        controller.presses("Define");
        assertThat(row(controller.page(), HarbourCompany.PERIOD)).containsText("March 2009");
    }

    private static void ordersAndPublishesTheRun(Visitor controller) {
        Page page = controller.page();
        controller.opens("/app/runs");
        page.locator("#period").selectOption(HarbourCompany.PERIOD);
        page.locator("#model").selectOption("harbour-2009@1");
        controller.presses("Order the run");
        page.waitForURL("**/app/runs/*");
        assertThat(tag(page, "ties, can be published")).isVisible(PATIENTLY);
        assertThat(controller.main()).containsText("✓ everything ties");
        controller.pressesAndConfirms("Publish");
        assertThat(tag(page, "published")).isVisible(PATIENTLY);
    }

    private static void readsTheOverview(Visitor controller) {
        controller.follows("See the results");
        Locator main = controller.main();
        assertThat(main.locator("h1")).hasText("March 2009");
        assertThat(main)
                .containsText(
                        "3 of 5 customers cost more than they earn and take GBP\u00a0120.43 off a"
                                + " peak of GBP\u00a0182.35 (294.5% of what is left).");
        assertThat(main.locator(".headlines").first()).containsText("GBP\u00a01,041.50");
        assertThat(main).containsText("▲ overdriven");
    }

    private static void findsTheCustomerThatLosesMost(Visitor controller) {
        Page page = controller.page();
        Locator curve = page.locator("#whale-curve canvas").first();
        assertThat(curve).isVisible();
        BoundingBox box = curve.boundingBox();
        page.mouse().click(box.x + box.width * 0.88, box.y + box.height / 2);
        assertThat(page.locator("#stretch h3")).hasText("Customer at rank 5");
        assertThat(page.url()).contains("from=5").contains("to=5");
        page.reload();
        assertThat(page.locator("#stretch h3")).hasText("Customer at rank 5");

        page.locator("#stretch a").first().click();
        assertThat(controller.main().locator("h1")).hasText("Dune Hotel");
        assertThat(page.locator("#statement tbody tr").last()).containsText("−66.85");
        assertThat(controller.main()).containsText("assumed: 60 % of the price invoiced");
        assertThat(page.locator("#waterfall canvas").first()).isVisible();
    }

    private static Locator tag(Page page, String state) {
        return page.locator(".tag").filter(new Locator.FilterOptions().setHasText(state)).first();
    }

    private static Locator row(Page page, String name) {
        return page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }
}
