package org.whalecurve.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page can be used by everybody: with any eyes, on a phone, on paper. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverybodyIT {

    private static final List<Integer> PHONES = List.of(390, 360);
    private static final int PHONE_HEIGHT = 780;

    private final HarbourCompany harbour = HarbourCompany.closed();
    private final Map<String, Visitor> visitors = new HashMap<>();

    Stream<Arguments> pages() {
        String run = harbour.publishedRun();
        String statement = "/app/customers/statement?run=" + run + "&customer=";
        return Stream.of(
                arguments("controller", "/app?from=1&to=5&run=" + run),
                arguments("controller", "/app/customers?run=" + run),
                arguments("controller", statement + "C100"),
                arguments("controller", statement + "-"),
                arguments("controller", "/app/what-if?price=5&drop=C200&run=" + run),
                arguments("controller", "/app/what-if/portfolio?price=5&run=" + run),
                arguments("controller", scenarios("?scenario=")),
                arguments("controller", scenarios("/one?scenario=")),
                arguments("controller", explained("explanation", "")),
                arguments("controller", explained("activity", "&activity=take-orders")),
                arguments("controller", explained("order", "&order=1001")),
                arguments("controller", explained("products", "")),
                arguments("account-manager", explained("channels", "")),
                arguments("controller", explained("lines", "&figure=known-cost")),
                arguments("controller", "/app/capacity/pool?pool=warehouse&run=" + run),
                arguments("controller", "/app/products?run=" + run),
                arguments("controller", "/app/products/statement?product=LAMP&run=" + run),
                arguments("controller", "/app/products/markets?run=" + run),
                arguments("controller", "/app/products/levels?forced=net-revenue&run=" + run),
                arguments("controller", "/app/products/channels?run=" + run),
                arguments("controller", "/app/products/order-sizes?run=" + run),
                arguments("controller", "/app/lifetime"),
                arguments("controller", "/app/leaving"),
                arguments("controller", "/app/customers/segments?run=" + run),
                arguments("controller", "/app/customers/accounts?run=" + run),
                arguments(
                        "controller", "/app/customers/accounts/statement?account=C100&run=" + run),
                arguments("account-manager", explained("activity", "&activity=take-back")),
                arguments("account-manager", explained("facts", "&activity=take-back")),
                arguments("controller", "/app/imports"),
                arguments("controller", "/app/imports/" + harbour.delivery()),
                arguments("controller", "/app/imports/profiles"),
                arguments(
                        "controller",
                        "/app/imports/profiles/document?profile=" + harbour.profile()),
                arguments("controller", "/app/imports/fact-types/document?type=ledger-postings"),
                arguments("controller", "/app/runs"),
                arguments(
                        "controller",
                        "/app/runs/review?period="
                                + harbour.period()
                                + "&model="
                                + harbour.model()
                                + "@1"),
                arguments("controller", "/app/runs/" + run),
                arguments("controller", "/app/runs/compare?to=" + run),
                arguments("controller", "/app/runs/bridge?to=" + run),
                arguments("controller", "/app/runs/restatement?to=" + run),
                arguments("executive", "/app/customers/growth?to=" + run),
                arguments("controller", "/app/customers/dispersion?run=" + run),
                arguments("executive", "/app/customers/quadrant?run=" + run),
                arguments("controller", "/app/customers/heat-map?run=" + run),
                arguments("account-manager", "/app/customers/heat-map?by=losses&run=" + run),
                arguments("controller", "/app/models"),
                arguments(
                        "controller",
                        "/app/models/document?model=" + harbour.model() + "&version=1"),
                arguments("controller", "/app/models/new"),
                arguments("executive", "/app/scorecards"),
                arguments(
                        "executive",
                        "/app/scorecards/card?card="
                                + harbour.scorecard()
                                + "&month="
                                + harbour.period()),
                arguments("executive", desk()),
                arguments("account-manager", "/app/scorecards"),
                arguments("executive", "/app/scorecards/unit?month=" + harbour.period()),
                arguments("executive", hung("cascade")),
                arguments("executive", hung("alignment")),
                arguments("controller", "/app/scorecards/organisation/document?version=1"),
                arguments("controller", measured("customer-profit")),
                arguments("controller", measured("stock-days")),
                arguments(
                        "controller",
                        "/app/scorecards/document?version=1&card=" + harbour.scorecard()),
                arguments(
                        "controller", "/app/scorecards/map?version=1&card=" + harbour.scorecard()),
                arguments("account-manager", "/app/initiatives"),
                arguments("account-manager", initiated("one")),
                arguments("controller", initiated("one")),
                arguments("controller", initiated("charter")),
                arguments("controller", initiated("closing")),
                arguments("account-manager", "/app/incentives"),
                arguments("account-manager", tried()),
                arguments("controller", tried()),
                arguments("controller", paid("")),
                arguments("controller", paid("/one")),
                arguments("account-manager", paid("/one")),
                arguments(
                        "controller",
                        "/app/incentives/document?version=1&plan=" + harbour.incentivePlan()),
                arguments("controller", "/app/periods"),
                arguments("controller", "/app/audit"),
                arguments("controller", "/app/nowhere"),
                arguments("account-manager", "/app?run=" + run),
                arguments("administrator", "/app/access"));
    }

    private String desk() {
        return "/app/scorecards/desk?desk=finance&card="
                + harbour.scorecard()
                + "&month="
                + harbour.period();
    }

    private String scenarios(String page) {
        return "/app/what-if/scenarios%s%s&run=%s"
                .formatted(page, harbour.savedScenario(), harbour.publishedRun());
    }

    private String initiated(String page) {
        return "/app/initiatives/%s?initiative=%s".formatted(page, harbour.initiative());
    }

    private String tried() {
        return "/app/incentives/plan?plan=%s&from=%s&to=%s"
                .formatted(harbour.incentivePlan(), harbour.period(), harbour.period());
    }

    private String paid(String page) {
        return "/app/incentives/payouts%s?number=1&plan=%s"
                .formatted(page, harbour.incentivePlan());
    }

    private String hung(String page) {
        return "/app/scorecards/%s?card=%s&month=%s"
                .formatted(page, harbour.scorecard(), harbour.period());
    }

    private String measured(String measure) {
        return "/app/scorecards/measure?card=%s&month=%s&measure=%s"
                .formatted(harbour.scorecard(), harbour.period(), measure);
    }

    private String explained(String page, String question) {
        return "/app/customers/%s?run=%s&customer=C100%s"
                .formatted(page, harbour.publishedRun(), question);
    }

    @AfterAll
    void leave() {
        visitors.values().forEach(Visitor::close);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsEverybody(String user, String path) {
        Visitor visitor =
                visitors.computeIfAbsent(
                        user, name -> Visitor.signedIn(harbour.whalecurve(), name));
        Page page = visitor.page();
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setMedia(Media.SCREEN)
                        .setColorScheme(ColorScheme.LIGHT));
        visitor.sitsAtADesk();
        visitor.opens(path);
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(visitor.seriousFindings()).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(visitor.seriousFindings()).as("in the dark").isEmpty();

        for (int width : PHONES) {
            page.setViewportSize(width, PHONE_HEIGHT);
            page.reload();
            assertThat(
                            page.evaluate(
                                    "document.documentElement.scrollWidth"
                                            + " - document.documentElement.clientWidth"))
                    .as("what a phone of %d pixels would have to scroll sideways", width)
                    .isEqualTo(0);
        }

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("header nav").isVisible()).isFalse();
        assertThat(page.locator("button:visible").count()).isZero();
        assertThat(page.locator("h1").isVisible()).isTrue();
        assertThat(page.pdf()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        visitor.hadNothingToComplainOf();
    }
}
