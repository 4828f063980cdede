package org.whalecurve.bootstrap.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.bootstrap.stack.TestClient;

/**
 * The customers to whom the literature fits its models, imported purchase by purchase and valued as
 * of the day on which the literature looks at them: 39 weeks after the first.
 */
class CdnowIT {

    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static RunningWhalecurve whalecurve;
    private static TestClient controller;
    private static JsonNode run;
    private static JsonNode result;

    @BeforeAll
    static void importCloseAndValue() {
        whalecurve = RunningWhalecurve.ofItsOwn();
        controller = whalecurve.as("controller");
        controller.post("cost-models", YAML, document("cost-model.yaml"));
        controller.post("cost-models/cdnow/versions/1/publication", JSON, "");
        controller.put("import-profiles/cdnow", YAML, document("import-profile.yaml"));
        JsonNode delivered =
                controller.deliver("cdnow", "purchases.csv", purchases().getBytes(UTF_8));
        JsonNode booked = await("imports/" + delivered.at("/received/id").asText(), "COMMITTED");
        assertThat(booked.path("rowsAccepted").asLong()).isEqualTo(6_919);
        controller.put("periods/calibration", JSON, "{\"first\":\"1997-01\",\"last\":\"1997-09\"}");
        String closed =
                controller
                        .post(
                                "runs",
                                JSON,
                                "{\"period\":\"calibration\",\"costModel\":\"cdnow\",\"version\":1}")
                        .path("id")
                        .asText();
        await("runs/" + closed, "CERTIFIED");
        controller.post("runs/" + closed + "/publication", "text/plain", "");
        String valued =
                controller
                        .post(
                                "lifetime/runs",
                                JSON,
                                "{\"until\":\"1997-09\",\"horizonMonths\":12,\"annualDiscountPercent\":\"15\"}")
                        .path("id")
                        .asText();
        run = await("lifetime/runs/" + valued, "COMPUTED");
        result = run.path("result");
    }

    @AfterAll
    static void stop() {
        whalecurve.close();
    }

    /** 2,357 customers bought on 2,457 days after their first. */
    @Test
    void everyCustomerAndEveryDayOfAPurchaseHasComeThrough() {
        assertThat(result.path("customers").asInt()).isEqualTo(2_357);
        assertThat(result.path("purchases").asInt()).isEqualTo(2_357 + 2_457);
        assertThat(run.at("/equity/customers").asInt()).isEqualTo(2_357);
    }

    /** Fader, Hardie and Lee, Marketing Science 24, 2005, table 2. */
    @Test
    void theBetaGeometricModelIsThePublishedOne() {
        JsonNode model = model("bg-nbd");

        assertThat(model.path("unit").asText()).isEqualTo("week");
        parameters(model, 0.1, 0.242595, 4.413602, 0.792922, 2.425907);
        assertThat(model.path("logLikelihood").asDouble()).isCloseTo(-9582.43, within(0.006));
        double[] errors = {0.01256, 0.37822, 0.18573, 0.70541};
        for (int i = 0; i < errors.length; i++) {
            assertThat(model.path("parameters").path(i).path("standardError").asDouble())
                    .isCloseTo(errors[i], withPercentage(0.5));
        }
    }

    /** The same article, and the modified model as other programs fit it. */
    @Test
    void theOtherModelsAreThePublishedOnesToo() {
        JsonNode pareto = model("pareto-nbd");
        parameters(pareto, 0.2, 0.553277, 10.577685, 0.60624, 11.668726);
        assertThat(pareto.path("logLikelihood").asDouble()).isCloseTo(-9594.98, within(0.006));
        JsonNode modified = model("mbg-nbd");
        parameters(modified, 0.1, 0.524843, 6.183086, 0.891359, 1.614002);
        assertThat(modified.path("logLikelihood").asDouble()).isCloseTo(-9582.14, within(0.006));
    }

    /** The last 90 days of 273 were hidden from the models. */
    @Test
    void theModelIsChosenByWhatItForesawAndSaysSo() {
        assertThat(result.at("/selection/rule").asText()).isEqualTo("hold-out");
        assertThat(result.at("/selection/reason").asText()).contains("foresaw best");
        assertThat(result.at("/selection/trials")).hasSize(5);
        assertThat(result.at("/holdOut/split").asText()).isEqualTo("1997-07-02");
        assertThat(result.at("/holdOut/days").asInt()).isEqualTo(90);
        assertThat(result.at("/holdOut/meanError").asDouble())
                .isLessThan(result.at("/holdOut/naiveError").asDouble());
        assertThat(result.path("stoppingIsSeen").asBoolean()).isTrue();
        JsonNode foresight = controller.json("lifetime/runs/latest/foresight");
        assertThat(foresight.at("/tracking/stretches")).hasSize(39);
        assertThat(foresight.at("/tracking/stretches/38/foreseen").asBoolean()).isTrue();
    }

    @Test
    void customersAreListedByWhatIsAtRisk() {
        JsonNode first = controller.json("lifetime/runs/latest/customers?limit=1");

        assertThat(first.path("sort").asText()).isEqualTo("at-risk");
        assertThat(first.at("/items/0/atRisk/amount").asDouble()).isPositive();
        JsonNode groups = controller.json("lifetime/runs/latest/equity?by=cohort");
        assertThat(groups.path("items")).hasSize(1);
        assertThat(groups.at("/items/0/name").asText()).isEqualTo("1997-Q1");
        assertThat(groups.at("/items/0/equity/past"))
                .isEqualTo(run.at("/equity/past"))
                .isEqualTo(groups.at("/total/past"));
    }

    private static JsonNode model(String name) {
        for (JsonNode model : result.path("models")) {
            if (model.path("model").asText().equals(name)) {
                return model;
            }
        }
        throw new AssertionError(name + " was not fitted: " + result);
    }

    private static void parameters(JsonNode model, double percent, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(model.path("parameters").path(i).path("value").asDouble())
                    .isCloseTo(expected[i], withPercentage(percent));
        }
    }

    /** The file as a table: what separates its columns is blanks. */
    private static String purchases() {
        AtomicInteger number = new AtomicInteger();
        return "purchase,day,customer,article,units,dollars\n"
                + document("CDNOW_sample.txt")
                        .lines()
                        .map(line -> line.strip().split(" +"))
                        .map(cells ->
                                "%d,%s,%s,discs,1,%s\n"
                                        .formatted(
                                                number.incrementAndGet(),
                                                cells[2],
                                                cells[1],
                                                cells[4]))
                        .collect(Collectors.joining());
    }

    private static String document(String name) {
        try (InputStream in = CdnowIT.class.getResourceAsStream("cdnow/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode await(String path, String state) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        JsonNode now = controller.json(path);
        while (!now.path("state").asText().equals(state)) {
            assertThat(System.nanoTime()).as("%s is still %s", path, now).isLessThan(deadline);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            now = controller.json(path);
        }
        return now;
    }
}
