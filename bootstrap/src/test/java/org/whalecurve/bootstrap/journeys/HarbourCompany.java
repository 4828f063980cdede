package org.whalecurve.bootstrap.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.bootstrap.stack.TestClient;

/**
 * Harbour Supplies two years earlier, where it meets nobody else's figures: the same orders, so the
 * same results as worked out by hand in {@link org.whalecurve.application.sample.SampleFigures}.
 */
final class HarbourCompany {

    static final String PERIOD = "2009-03";
    static final String PROFILE = "harbour-2009";
    static final String FILE = "harbour-2009-03.csv";
    static final String MODEL = "harbour-2009.yaml";

    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";
    private static final long LOOK_MILLIS = 200;

    private HarbourCompany() {}

    /** The file the company delivered: 23 rows to accept, 2 to reject. */
    static byte[] file() {
        return SampleFile.TEXT.replace("/2011", "/2009").getBytes(StandardCharsets.UTF_8);
    }

    /** The text of a document that lies beside this class. */
    static String document(String name) {
        try (InputStream in = HarbourCompany.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prepares what has no page: the import profile, and whose the customers are. */
    static void isKnown(RunningWhalecurve whalecurve) {
        TestClient controller = whalecurve.as("controller");
        controller.put("import-profiles/" + PROFILE, YAML, document("harbour-ledger-2009.yaml"));
        controller.put(
                "customers.csv",
                "text/csv",
                """
                key,name,country,segment,owner,unit
                C100,Anchor Inn,United Kingdom,Inns,account-manager,harbour
                C200,Bell Rope Company,United Kingdom,Trade,,harbour
                C300,Cap Nord,France,Trade,account-manager,harbour
                C400,Dune Hotel,United Kingdom,Inns,,harbour
                C500,Eider GmbH,Germany,Trade,,harbour
                """);
    }

    /**
     * Sees to it that the period is published, through the API where nobody did it on the pages.
     */
    static void isClosed(RunningWhalecurve whalecurve) {
        TestClient controller = whalecurve.as("controller");
        if (isPublished(controller)) {
            return;
        }
        isKnown(whalecurve);
        String delivery = controller.deliver(PROFILE, FILE, file()).path("id").asText();
        await(controller, "imports/" + delivery, "COMMITTED");
        JsonNode model = controller.post("cost-models", YAML, document(MODEL));
        int version = model.path("version").asInt();
        controller.post("cost-models/harbour-2009/versions/" + version + "/publication", JSON, "");
        controller.put("periods/" + PERIOD, JSON, "{\"first\":\"2009-03\",\"last\":\"2009-03\"}");
        String run =
                controller
                        .post(
                                "runs",
                                JSON,
                                "{\"period\":\"%s\",\"costModel\":\"harbour-2009\",\"version\":%d}"
                                        .formatted(PERIOD, version))
                        .path("id")
                        .asText();
        await(controller, "runs/" + run, "CERTIFIED");
        controller.post("runs/" + run + "/publication", JSON, "");
    }

    private static boolean isPublished(TestClient controller) {
        for (JsonNode period : controller.json("periods").path("items")) {
            if (period.path("id").asText().equals(PERIOD)) {
                return period.hasNonNull("publishedRun");
            }
        }
        return false;
    }

    private static void await(TestClient controller, String path, String state) {
        JsonNode now = controller.json(path);
        for (int look = 0; look < 300 && !now.path("state").asText().equals(state); look++) {
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            now = controller.json(path);
        }
        if (!now.path("state").asText().equals(state)) {
            throw new AssertionError(path + " ended as " + now);
        }
    }
}
