package org.whalecurve.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.whalecurve.localstack.WhalecurveApi.Content;

/**
 * What the demo company undertakes: one initiative that is closed, with the benefit as the real
 * ledger tells it, and one that nobody has brought to its end.
 */
final class DemoInitiatives {

    private static final String CLOSING =
            """
            {"abandoned": false,
             "result": "The catalogue was sent to every customer in France, two weeks late.",
             "lessons": "Order the paper before the articles are chosen; the printer waits for nobody.",
             "handOver": "The account manager sends the next edition in spring."}
            """;

    private final WhalecurveApi api;
    private final Path files;

    DemoInitiatives(WhalecurveApi api, Path files) {
        this.api = api;
        this.files = files;
    }

    /** Loads them; what is there already stays as it is. */
    void load() throws IOException {
        URI catalogue =
                begin(
                        "initiative-french-catalogue.yaml",
                        said(
                                "milestone-reached",
                                "printed",
                                "2011-06-28",
                                null,
                                "The paper was late"),
                        said("milestone-reached", "sent", "2011-07-12", null, ""),
                        said("money-spent", null, null, "11480.50", "Printing and postage"));
        if (api.get(catalogue).path("closing").isNull()) {
            api.post(catalogue + "/closing", Content.JSON, BodyPublishers.ofString(CLOSING));
        }
        begin(
                "initiative-small-orders.yaml",
                said("milestone-reached", "list", "2011-09-26", null, "By the quadrant of August"),
                said("money-spent", null, null, "1850.00", "Letters to customers"),
                said("risk-raised", null, null, null, "Some may buy from a wholesaler instead"));
    }

    private URI begin(String charter, String... progress) throws IOException {
        URI at =
                api.post(
                        "initiatives", Content.YAML, BodyPublishers.ofFile(files.resolve(charter)));
        JsonNode said = api.get(at).path("progress");
        for (int i = said.size(); i < progress.length; i++) {
            api.post(at + "/progress", Content.JSON, BodyPublishers.ofString(progress[i]));
        }
        return at;
    }

    private static String said(
            String kind,
            @Nullable String milestone,
            @Nullable String day,
            @Nullable String amount,
            String words) {
        return "{\"kind\": %s, \"milestone\": %s, \"day\": %s, \"amount\": %s, \"settles\": null, \"words\": %s}"
                .formatted(text(kind), text(milestone), text(day), text(amount), text(words));
    }

    private static String text(@Nullable String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}
