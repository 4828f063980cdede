package org.whalecurve.bootstrap.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whalecurve.localstack.Ports;
import org.whalecurve.localstack.StateDirectory;

/** The launcher as people use it, with all that it starts: real processes, real signals. */
class LauncherIT {

    private static final Path PROJECT = StateDirectory.projectRoot();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir Path home;

    private final Map<String, String> ports =
            Map.of(
                    "WHALECURVE_PORT", Integer.toString(Ports.free()),
                    "WHALECURVE_DB_PORT", Integer.toString(Ports.free()),
                    "WHALECURVE_KEYCLOAK_PORT", Integer.toString(Ports.free()),
                    "WHALECURVE_KEYCLOAK_MANAGEMENT_PORT", Integer.toString(Ports.free()));
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stopWhatIsLeft() throws Exception {
        finish(launch("down", "after.log"));
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void oneCommandStartsAllAKilledOneLeavesNothingAndAnotherOneStopsAll() throws Exception {
        shareUnpackedPrograms();

        Process first = launch("up", "first.log");
        awaitReady(first, "first.log");
        assertThat(finish(launch("status", "status.log"))).isZero();
        assertThat(text("status.log"))
                .contains("Launcher", "Application", "Keycloak", "PostgreSQL")
                .doesNotContain("not running");

        assertThat(finish(launch("up", "second.log"))).isEqualTo(11);
        assertThat(text("second.log")).contains("already running").contains("whalecurve down");

        List<ProcessHandle> parts = runningParts();
        assertThat(parts).hasSize(4);
        first.destroyForcibly();
        for (ProcessHandle part : parts) {
            part.onExit().get(1, TimeUnit.MINUTES);
        }

        Process again = launch("up", "again.log");
        awaitReady(again, "again.log");
        assertThat(finish(launch("down", "down.log"))).isZero();
        assertThat(again.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(text("again.log"))
                .containsSubsequence(
                        "Stopping Application",
                        "Stopping Keycloak",
                        "Stopping PostgreSQL",
                        "Stopped.");
        for (String port : ports.values()) {
            assertThat(Ports.isFree(Integer.parseInt(port))).isTrue();
        }
        assertThat(finish(launch("status", "status.log"))).isEqualTo(1);
    }

    private void awaitReady(Process up, String log) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!text(log).contains("Whalecurve is ready")) {
            assertThat(up.isAlive()).as(text(log)).isTrue();
            assertThat(System.nanoTime()).as(text(log)).isLessThan(deadline);
            Thread.sleep(200);
        }
    }

    private List<ProcessHandle> runningParts() throws IOException {
        List<ProcessHandle> parts = new ArrayList<>();
        try (Stream<Path> files = Files.list(home.resolve("run"))) {
            for (Path file : files.toList()) {
                Properties properties = new Properties();
                properties.load(new StringReader(Files.readString(file)));
                parts.add(
                        ProcessHandle.of(Long.parseLong(properties.getProperty("pid")))
                                .orElseThrow());
            }
        }
        return parts;
    }

    /** Unpacking and building Keycloak once is enough for all tests. */
    private void shareUnpackedPrograms() throws IOException {
        Path shared = StateDirectory.ofThisProject().runtime();
        Files.createDirectories(shared);
        Files.createSymbolicLink(home.resolve("runtime"), shared);
    }

    private Process launch(String command, String log) throws IOException {
        List<String> line =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-jar",
                                "localstack/target/whalecurve-localstack.jar",
                                command));
        if (command.equals("up")) {
            line.add("--no-demo");
        }
        ProcessBuilder builder =
                new ProcessBuilder(line)
                        .directory(PROJECT.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(home.resolve(log).toFile());
        builder.environment().putAll(ports);
        builder.environment().put("WHALECURVE_HOME", home.toString());
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static int finish(Process process) throws InterruptedException {
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private String text(String log) throws IOException {
        return Files.readString(home.resolve(log));
    }
}
