package org.whalecurve.bootstrap.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.bootstrap.stack.TestClient;
import org.whalecurve.localstack.DemoCompany;

/**
 * Kills the application (SIGKILL) at random moments of imports and of runs, starts it again, and
 * compares what is there with what was delivered. {@code -Dwhalecurve.kills=200} kills more often.
 */
class KillsLoseNothingIT {

    private static final int KILLS = Integer.getInteger("whalecurve.kills", 20);
    private static final int ROWS = 20_000;

    /** Customers, products, markets, channels and order sizes. */
    private static final long STATEMENT_FILES = 5;

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final long seed = Long.getLong("whalecurve.seed", 20_110_301L);
    private final SplittableRandom random = new SplittableRandom(seed);
    private final RunningWhalecurve whalecurve = RunningWhalecurve.ofItsOwn();
    private final TestClient controller = whalecurve.as("controller");
    private BigDecimal delivered = BigDecimal.ZERO;
    private Duration restarts = Duration.ZERO;
    private int batches;
    private int interruptedImports;
    private int interruptedRuns;

    @BeforeEach
    void prepare() throws IOException {
        Path demo = DemoCompany.directory();
        controller.put(
                "import-profiles/online-retail",
                "application/yaml",
                Files.readString(demo.resolve("import-profile.yaml")));
        controller.post(
                "cost-models",
                "application/yaml",
                Files.readString(demo.resolve("cost-model.yaml")));
        controller.post(
                "cost-models/mail-order-house/versions/1/publication", "application/json", "");
        controller.put(
                "periods/2011-03",
                "application/json",
                "{\"first\":\"2011-03\",\"last\":\"2011-03\"}");
    }

    @AfterEach
    void stop() {
        whalecurve.close();
    }

    @Test
    void whateverTheMomentABatchIsThereWholeOrNotAtAllAndARunIsTheSame() {
        GeneratedFile first = GeneratedFile.of(1, ROWS);
        Duration anImport = timeOf(() -> bringToAnEnd(first));
        Duration aRun = timeOf(this::runToTheEnd);
        assertThatTheRunHoldsWhatWasDelivered();

        for (int round = 0; round < KILLS / 2; round++) {
            GeneratedFile file = GeneratedFile.of(round + 2, ROWS);
            killDuring(anImport, () -> deliver(file));
            bringToAnEnd(file);
            killDuring(aRun, this::order);
            assertThatTheRunHoldsWhatWasDelivered();
        }

        System.getLogger(KillsLoseNothingIT.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} kills with seed {1}: {2} imports of {3} and {4} runs of {5} were"
                                + " interrupted, a restart took {6} ms",
                        KILLS,
                        String.valueOf(seed),
                        interruptedImports,
                        anImport,
                        interruptedRuns,
                        aRun,
                        String.valueOf(restarts.toMillis() / KILLS));
        assertThat(interruptedImports).as("imports that a kill interrupted").isPositive();
        assertThat(interruptedRuns).as("runs that a kill interrupted").isPositive();
    }

    /** Lets something begin, kills the application at any moment of it, and starts it again. */
    private void killDuring(Duration usual, Runnable begin) {
        CompletableFuture<Void> begun = CompletableFuture.runAsync(begin);
        pause(Duration.ofNanos(random.nextLong(usual.toNanos())));
        whalecurve.process().destroyForcibly();
        whalecurve.process().onExit().join();
        try {
            begun.join();
        } catch (CompletionException e) {
            // Whoever ordered was told nothing, or an error: both leave them free to ask again.
        }
        restarts = restarts.plus(timeOf(whalecurve::startAgain));
    }

    /**
     * What a person would do: look, resume what was interrupted, deliver again what never arrived.
     */
    private void bringToAnEnd(GeneratedFile file) {
        JsonNode found = find(file.name());
        if (found.path("state").asText().equals("INTERRUPTED")) {
            interruptedImports++;
            assertThat(found.path("problem").path("detail").asText())
                    .contains("Nothing was booked");
            controller.post(
                    "imports/" + found.path("id").asText() + "/resumption", "application/json", "");
        } else if (found.isMissingNode()) {
            deliver(file);
        }
        JsonNode committed = await("COMMITTED", () -> find(file.name()));
        assertThat(committed.path("rowsAccepted").asLong()).isEqualTo(file.accepted());
        assertThat(committed.path("rowsRejected").asLong()).isEqualTo(file.rejected());
        delivered = delivered.add(file.amount());
        batches++;
    }

    private String runToTheEnd() {
        JsonNode before = controller.json("runs?limit=1").path("items").path(0);
        String id = order().path("id").asText();
        if (before.path("state").asText().equals("INTERRUPTED")) {
            interruptedRuns++;
            assertThat(id).isEqualTo(before.path("id").asText());
        }
        await("CERTIFIED", () -> controller.json("runs/" + id));
        return id;
    }

    private void assertThatTheRunHoldsWhatWasDelivered() {
        String id = runToTheEnd();
        JsonNode reconciliation = controller.json("runs/" + id + "/reconciliation");
        assertThat(reconciliation.path("ties").asBoolean()).isTrue();
        BigDecimal booked = BigDecimal.ZERO;
        for (JsonNode tieOut : reconciliation.path("tieOuts")) {
            if (tieOut.path("name").asText().equals("booked as sales")) {
                booked = new BigDecimal(tieOut.path("out").asText());
            }
        }
        assertThat(booked).isEqualByComparingTo(delivered);
        assertThat(filesIn("facts")).isEqualTo(batches);
        assertThat(filesIn("statements")).isEqualTo(STATEMENT_FILES * batches);
        assertThat(filesIn("uploads")).isZero();
    }

    private void deliver(GeneratedFile file) {
        controller.deliver("online-retail", file.name(), file.csv());
    }

    private JsonNode order() {
        return controller.post(
                "runs",
                "application/json",
                "{\"period\":\"2011-03\",\"costModel\":\"mail-order-house\",\"version\":1}");
    }

    private JsonNode find(String fileName) {
        for (JsonNode each : controller.json("imports?limit=500").path("items")) {
            if (each.path("fileName").asText().equals(fileName)) {
                return each;
            }
        }
        return MissingNode.getInstance();
    }

    private static JsonNode await(String state, Supplier<JsonNode> look) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode seen = look.get();
        while (!seen.path("state").asText().equals(state)) {
            assertThat(System.nanoTime()).as("still not %s: %s", state, seen).isLessThan(end);
            pause(BETWEEN_LOOKS);
            seen = look.get();
        }
        return seen;
    }

    private long filesIn(String directory) {
        try (Stream<Path> files = Files.walk(whalecurve.data().resolve(directory))) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration timeOf(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
