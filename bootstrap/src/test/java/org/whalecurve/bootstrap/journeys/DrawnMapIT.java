package org.whalecurve.bootstrap.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;

/** A controller draws a strategy map in the browser: by keyboard, by mouse and by form. */
class DrawnMapIT {

    private static final RunningWhalecurve WHALECURVE = RunningWhalecurve.shared();
    private static final String YAML = "application/yaml";

    private static final String CARD =
            """
            # Why we do what we do
            scorecard: drawn
            name: A map to draw on
            owner: executive
            currency: GBP
            perspectives:
              - id: financial
                name: Financial
                weight: 1
                objectives:
                  - id: earn
                    name: Earn more
                    owner: executive
                    weight: 1
                    measures:
                      - {id: profit, name: Profit, figure: customer-profit, score: {goal: 100, red-flag: 0}}
                  - id: lean
                    name: Serve for less # than last year
                    owner: executive
                    weight: 1
                    measures:
                      - {id: to-serve, name: Cost to serve, figure: cost-to-serve, score: {goal: 10, red-flag: 40}}
              - id: customers
                name: Customers
                weight: 1
                objectives:
                  - id: keep
                    name: Keep customers
                    owner: executive
                    weight: 1
                    measures:
                      - {id: active, name: Active, figure: active-customers, score: {goal: 6, red-flag: 3}}
            """;

    @BeforeAll
    static void writeTheCard() {
        WHALECURVE.as("controller").post("scorecards", YAML, CARD);
    }

    @Test
    void aMapIsDrawnByKeyboardMouseAndFormAndKeptAsADraft() {
        try (Visitor visitor = Visitor.signedIn(WHALECURVE, "controller")) {
            Page page = visitor.page();
            visitor.opens("/app/scorecards/document?card=drawn&version=1");
            visitor.follows("Draw the map");
            assertThat(visitor.main()).containsText("How to draw");
            assertThat(visitor.seriousFindings()).isEmpty();

            page.locator("#box-lean").focus();
            page.keyboard().press("ArrowDown");
            says(page, "“Serve for less” is number 2 of 2 in Customers.");
            assertThat(page.locator("#box-lean")).isFocused();
            page.keyboard().press("ArrowLeft");
            says(page, "“Serve for less” is number 1 of 2 in Customers.");

            page.keyboard().press("Enter");
            page.locator("#box-earn").focus();
            page.keyboard().press("Enter");
            says(page, "An arrow leads from “Serve for less” to “Earn more”.");

            drag(page, "#box-keep .grip", "#box-earn .box");
            says(page, "An arrow leads from “Keep customers” to “Earn more”.");
            drag(page, "#box-keep .box", "[data-lane=financial]");
            says(page, "“Keep customers” is number");
            assertThat(page.locator("#box-keep")).hasAttribute("data-perspective", "financial");
            visitor.presses("Undo");
            assertThat(page.locator("#box-keep")).hasAttribute("data-perspective", "customers");

            page.locator("#box-earn").click();
            page.locator("#name-earn").fill("Earn more than last year");
            page.locator("#edit-earn [data-change=rename] button").click();
            says(page, "It is called “Earn more than last year” now.");

            page.locator("#edit-earn [data-change=remove] button").click();
            assertThat(page.locator("#map-fault"))
                    .containsText("A perspective needs at least one objective.");
            visitor.presses("Keep as draft");
            page.waitForURL(Pattern.compile(".*/app/scorecards/document.*"));
            assertThat(visitor.main()).containsText("# Why we do what we do");
            assertThat(visitor.main()).containsText("Serve for less # than last year");
            assertThat(visitor.main()).containsText("supports: [earn]");
            visitor.hadNothingToComplainOf();
        }
    }

    @Test
    void whoeverDrawsOnAVersionThatSomebodyReplacedIsToldAndLosesNothing() {
        String card = CARD.replace("scorecard: drawn", "scorecard: drawn-twice");
        WHALECURVE.as("controller").post("scorecards", YAML, card);
        try (Visitor visitor = Visitor.signedIn(WHALECURVE, "controller")) {
            visitor.opens("/app/scorecards/map?card=drawn-twice&version=1");
            WHALECURVE
                    .as("controller")
                    .post("scorecards", YAML, card.replace("Keep customers", "Keep the good ones"));
            Page page = visitor.page();
            page.locator("#box-lean").focus();
            page.keyboard().press("ArrowLeft");
            says(page, "“Serve for less” is number 1 of 2 in Financial.");
            visitor.presses("Keep as draft");

            assertThat(page.locator("#map-fault"))
                    .containsText(
                            "wrote version 1 of 'drawn-twice' after the one that you started");
            assertThat(page.locator("#box-lean")).hasAttribute("data-place", "0");
        }
    }

    private static void says(Page page, String words) {
        assertThat(page.locator("#map-said")).containsText(words);
    }

    private static void drag(Page page, String from, String to) {
        move(page, from);
        page.mouse().down();
        BoundingBox end = page.locator(to).boundingBox();
        page.mouse()
                .move(
                        end.x + end.width / 2,
                        end.y + end.height / 2,
                        new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
    }

    private static void move(Page page, String to) {
        Locator target = page.locator(to);
        target.scrollIntoViewIfNeeded();
        BoundingBox box = target.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
    }
}
