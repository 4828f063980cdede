package org.whalecurve.bootstrap.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A controller takes a month from the ledger's file to the customers that lose money. */
class ClosingAPeriodIT {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    private final HarbourCompany harbour = HarbourCompany.toClose();

    @Test
    void aControllerClosesAMonthAndFindsWhoLosesMoney() throws IOException {
        try (Visitor controller = Visitor.signedIn(harbour.whalecurve(), "controller")) {
            deliversTheFile(controller);
            deliversWhatWasCorrected(controller);
            correctsAndPublishesTheModel(controller);
            definesThePeriod(controller);
            ordersAndPublishesTheRun(controller);
            readsTheOverview(controller);
            findsTheCustomerThatLosesMost(controller);
            printsTheStatement(controller);
            controller.hadNothingToComplainOf();
        }
    }

    private void deliversTheFile(Visitor controller) {
        Page page = controller.page();
        delivers(controller, harbour.fileName(), harbour.file());
        assertThat(tag(page, "booked")).isVisible(PATIENTLY);
        assertThat(page.locator("#progress .figure")).hasText(new String[] {"25", "23", "2"});
        assertThat(page.locator("#quarantine tbody th")).hasText(new String[] {"15", "22"});
        Locator date = page.locator("#quarantine tbody").first().locator("td");
        assertThat(date.nth(0)).hasText("Date");
        assertThat(date.nth(1)).hasText("31/02/2009 12:00");
        assertThat(date.nth(2)).containsText("Not a date in the form dd/MM/uuuu HH:mm.");

        delivers(controller, harbour.fileName(), harbour.file());
        assertThat(controller.main()).containsText("This exact file was delivered before");
    }

    /** One row's date was the first of April's; the other row was never an order. */
    private void deliversWhatWasCorrected(Visitor controller) throws IOException {
        Page page = controller.page();
        Download download =
                page.waitForDownload(() -> controller.follows("Download all to correct"));
        List<String> rows =
                Files.readString(download.path(), StandardCharsets.UTF_8).lines().toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("Order,Date,Customer");
        assertThat(rows.get(2)).startsWith("1008,").endsWith("Germany,web");

        String corrected = rows.get(0) + "\n" + rows.get(1).replace("31/02", "01/04") + "\n";
        delivers(controller, "corrected.csv", corrected.getBytes(StandardCharsets.UTF_8));
        assertThat(tag(page, "booked")).isVisible(PATIENTLY);
        assertThat(page.locator("#progress .figure")).hasText(new String[] {"1", "1", "0"});
    }

    private void delivers(Visitor controller, String name, byte[] file) {
        controller.opens("/app/imports");
        Page page = controller.page();
        page.locator("#profile").selectOption(harbour.profile());
        page.locator("#file").setInputFiles(new FilePayload(name, "text/csv", file));
        controller.presses("Deliver");
        page.waitForURL("**/app/imports/*");
    }

    private void correctsAndPublishesTheModel(Visitor controller) {
        Page page = controller.page();
        String model = harbour.modelDocument();
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

    private void definesThePeriod(Visitor controller) {
        controller.opens("/app/periods");
        controller.page().locator("#id").fill(harbour.period());
        controller.page().locator("#first").fill("2009-03");
        controller.presses("Define");
        assertThat(row(controller.page(), harbour.period())).containsText("March 2009");
    }

    private void ordersAndPublishesTheRun(Visitor controller) {
        Page page = controller.page();
        controller.opens("/app/runs");
        page.locator("#period").selectOption(harbour.period());
        page.locator("#model").selectOption(harbour.model() + "@1");
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

    private static void printsTheStatement(Visitor controller) {
        Page page = controller.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(controller.main().locator("h1")).isVisible();
        assertThat(page.locator("#statement tbody tr").last()).isVisible();
        assertThat(page.locator("#waterfall canvas").first()).isVisible();
        assertThat(page.locator("header nav")).isHidden();
        assertThat(page.locator(".chooser")).isHidden();
    }

    /** The mark of exactly this state: one that can be published is not published. */
    private static Locator tag(Page page, String state) {
        return page.locator(".tag")
                .filter(
                        new Locator.FilterOptions()
                                .setHasText(Pattern.compile("^\\W*" + state + "\\s*$")))
                .first();
    }

    private static Locator row(Page page, String name) {
        return page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }
}
