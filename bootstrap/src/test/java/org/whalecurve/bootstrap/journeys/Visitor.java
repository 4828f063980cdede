package org.whalecurve.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;

/**
 * Somebody before a browser. Whatever the browser complains of on the way, such as a script that
 * fails or a style that the page's policy forbids, is remembered.
 */
final class Visitor implements AutoCloseable {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final int DESK_WIDTH = 1280;
    private static final int DESK_HEIGHT = 900;

    private final String address;
    private final BrowserContext window;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(String address, BrowserContext window) {
        this.address = address;
        this.window = window;
        this.page = window.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
    }

    /** A demo user who signs in through Keycloak, at a desk. */
    static Visitor signedIn(RunningWhalecurve whalecurve, String user) {
        Visitor visitor =
                new Visitor(
                        whalecurve.address().toString(), Chromium.window(DESK_WIDTH, DESK_HEIGHT));
        visitor.page.navigate(visitor.address + "/");
        visitor.signIn(user);
        return visitor;
    }

    /** Fills in Keycloak's form, which the browser must be at. */
    void signIn(String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(user + "-demo");
        page.locator("#kc-login").click();
        page.waitForURL(address + "/app**");
    }

    Page page() {
        return page;
    }

    BrowserContext window() {
        return window;
    }

    /** Opens a page of the application. */
    void opens(String path) {
        page.navigate(address + path);
    }

    void follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    void presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /** Presses a button that asks whether one is sure, and is sure. */
    void pressesAndConfirms(String button) {
        page.onceDialog(dialog -> dialog.accept());
        presses(button);
    }

    /** What the page says, without its navigation. */
    Locator main() {
        return page.locator("main");
    }

    /** Where the navigation of the page leads. */
    List<String> navigation() {
        return page.locator("header nav a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** Chooses the period in the chooser, whichever others there are. */
    void choosesPeriod(String period) {
        String run =
                page.locator("#run option")
                        .filter(new Locator.FilterOptions().setHasText(period + ","))
                        .first()
                        .getAttribute("value");
        page.locator("#run").selectOption(run);
        presses("Show");
    }

    /** Makes the window as wide as on a desk again. */
    void sitsAtADesk() {
        page.setViewportSize(DESK_WIDTH, DESK_HEIGHT);
    }

    /** What somebody who sees, hears or moves otherwise could not use on the page, by axe-core. */
    List<String> seriousFindings() {
        List<String> findings = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            if (SERIOUS.contains(rule.getImpact())) {
                rule.getNodes().forEach(node -> findings.add(rule.getId() + ": " + node.getHtml()));
            }
        }
        return findings;
    }

    void hadNothingToComplainOf() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        window.close();
    }
}
