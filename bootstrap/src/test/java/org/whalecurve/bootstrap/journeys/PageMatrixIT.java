package org.whalecurve.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Asks for every page as every role against a reviewed table, with the session of somebody who
 * signed in.
 */
class PageMatrixIT {

    /** Where the navigation can lead: pages that need no further word. */
    private static final Pattern PLACE = Pattern.compile("/app(/(?!nowhere)[a-z]+)?");

    private static final int OK = 200;

    private record Page(String path, int expected) {}

    private final HarbourCompany harbour = HarbourCompany.closed();

    @ParameterizedTest
    @ValueSource(
            strings = {"controller", "analyst", "account-manager", "executive", "administrator"})
    void everyPageAnswersEachRoleAsReviewedAndTheNavigationKnowsIt(String role) throws IOException {
        harbour.letTheExecutiveAnswerOnlyFor("abroad");
        List<Page> pages = table(role);
        try (Visitor visitor = Visitor.signedIn(harbour.whalecurve(), role)) {
            APIRequestContext browser = visitor.window().request();
            assertThat(pages)
                    .allSatisfy(page ->
                            assertThat(
                                            browser.get(
                                                            harbour.whalecurve().address()
                                                                    + page.path(),
                                                            RequestOptions.create()
                                                                    .setMaxRedirects(0))
                                                    .status())
                                    .isEqualTo(page.expected()));
            assertThat(visitor.navigation())
                    .containsExactlyInAnyOrderElementsOf(
                            pages.stream()
                                    .filter(page -> page.expected() == OK)
                                    .map(page -> page.path().replaceFirst("\\?.*", ""))
                                    .filter(path -> PLACE.matcher(path).matches())
                                    .toList());
        }
    }

    private List<Page> table(String role) throws IOException {
        try (InputStream in = PageMatrixIT.class.getResourceAsStream("/page-matrix.csv")) {
            List<List<String>> rows =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> Arrays.asList(line.split(",", -1)))
                            .toList();
            int column = rows.getFirst().indexOf(role);
            return IntStream.range(1, rows.size())
                    .mapToObj(rows::get)
                    .map(row ->
                            new Page(address(row.getFirst()), Integer.parseInt(row.get(column))))
                    .toList();
        }
    }

    private String address(String path) {
        return path.replace("{run}", harbour.publishedRun())
                .replace("{import}", harbour.delivery())
                .replace("{profile}", harbour.profile())
                .replace("{model}", harbour.model())
                .replace("{period}", harbour.period())
                .replace("{card}", harbour.scorecard())
                .replace("{plan}", harbour.incentivePlan())
                .replace("{initiative}", harbour.initiative())
                .replace("{scenario}", harbour.savedScenario());
    }
}
