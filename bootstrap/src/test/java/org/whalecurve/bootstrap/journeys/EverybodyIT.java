package org.whalecurve.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;

/** Every page can be used by everybody: with any eyes, on a phone, on paper. */
class EverybodyIT {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 780;

    private final RunningWhalecurve whalecurve = RunningWhalecurve.shared();

    static Stream<Arguments> pages() {
        String results = "run=" + runOfHarbour();
        return Stream.of(
                arguments("controller", "/app?" + results + "&from=1&to=5"),
                arguments("controller", "/app/customers?" + results),
                arguments("controller", "/app/customers/statement?customer=C100&" + results),
                arguments("controller", "/app/customers/statement?customer=-&" + results),
                arguments("controller", "/app/imports"),
                arguments("controller", "/app/imports/" + deliveryOfHarbour()),
                arguments("controller", "/app/runs"),
                arguments("controller", "/app/runs/" + runOfHarbour()),
                arguments("controller", "/app/models"),
                arguments("controller", "/app/models/document?model=harbour-2009&version=1"),
                arguments("controller", "/app/models/new"),
                arguments("controller", "/app/periods"),
                arguments("controller", "/app/audit"),
                arguments("controller", "/app/nowhere"),
                arguments("account-manager", "/app?" + results),
                arguments("administrator", "/app/access"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsEverybody(String user, String path) {
        try (Visitor visitor = Visitor.signedIn(whalecurve, user)) {
            visitor.opens(path);
            Page page = visitor.page();
            assertThat(seriousFindings(page)).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(seriousFindings(page)).as("in the dark").isEmpty();

            page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
            assertThat(
                            page.evaluate(
                                    "document.documentElement.scrollWidth"
                                            + " - document.documentElement.clientWidth"))
                    .as("what a phone would have to scroll sideways")
                    .isEqualTo(0);

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("header nav").isVisible()).isFalse();
            assertThat(page.locator("button:visible").count()).isZero();
            assertThat(page.locator("h1").first().isVisible()).isTrue();
            assertThat(page.pdf()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
            visitor.hadNothingToComplainOf();
        }
    }

    private static List<String> seriousFindings(Page page) {
        List<String> findings = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            if (SERIOUS.contains(rule.getImpact())) {
                rule.getNodes().forEach(node -> findings.add(rule.getId() + ": " + node.getHtml()));
            }
        }
        return findings;
    }

    private static String runOfHarbour() {
        RunningWhalecurve whalecurve = RunningWhalecurve.shared();
        HarbourCompany.isClosed(whalecurve);
        return whalecurve.as("controller").publishedRun(HarbourCompany.PERIOD);
    }

    private static String deliveryOfHarbour() {
        return RunningWhalecurve.shared()
                .as("controller")
                .deliver(HarbourCompany.PROFILE, HarbourCompany.FILE, HarbourCompany.file())
                .path("id")
                .asText();
    }
}
