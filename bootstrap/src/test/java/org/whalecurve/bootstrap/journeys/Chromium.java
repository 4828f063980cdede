package org.whalecurve.bootstrap.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The browser of this machine, started once for all journeys of a JVM. */
final class Chromium {

    /** Nothing is fetched in the background, and root may run it. */
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                    "--disable-quic");

    private static final double PATIENCE_MILLIS = 20_000;

    private static final class Shared {
        static final Playwright PLAYWRIGHT =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final Browser BROWSER =
                PLAYWRIGHT
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(program())
                                        .setArgs(FLAGS));
    }

    static {
        // Pages answer in milliseconds; a machine that tests many things at once takes its time.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private Chromium() {}

    /** A window of its own, with cookies of its own. */
    static BrowserContext window(int width, int height) {
        return Shared.BROWSER.newContext(
                new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London"));
    }

    private static Path program() {
        return Stream.of(
                        System.getenv("WHALECURVE_CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "The journeys need Chromium: install it, or set"
                                        + " WHALECURVE_CHROMIUM to its path."));
    }
}
