package org.whalecurve.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningPartsTest {

    @TempDir Path directory;

    @Test
    void aPartThatRunsIsFoundUntilItIsForgotten() {
        RunningParts parts = new RunningParts(directory);
        assertThat(parts.find(Part.LAUNCHER)).isEmpty();

        parts.started(Part.LAUNCHER, ProcessHandle.current(), 8080);

        assertThat(parts.find(Part.LAUNCHER).orElseThrow())
                .isEqualTo(new RunningParts.Running(ProcessHandle.current(), 8080));
        parts.stopped(Part.LAUNCHER);
        assertThat(parts.find(Part.LAUNCHER)).isEmpty();
    }

    @Test
    void aProcessThatEndedIsNotFound() throws Exception {
        Process ended = new ProcessBuilder("sleep", "60").start();
        RunningParts parts = new RunningParts(directory);
        parts.started(Part.KEYCLOAK, ended.toHandle(), 18080);
        assertThat(parts.find(Part.KEYCLOAK)).isPresent();

        ended.destroyForcibly().waitFor();

        assertThat(parts.find(Part.KEYCLOAK)).isEmpty();
    }

    @Test
    void anotherProcessThatGotTheSameNumberIsNotOurs() throws Exception {
        Files.writeString(
                directory.resolve("keycloak"),
                "pid="
                        + ProcessHandle.current().pid()
                        + "\nstarted=2020-01-01T00:00:00Z\nport=18080\n");

        assertThat(new RunningParts(directory).find(Part.KEYCLOAK)).isEmpty();
    }

    @Test
    void halfAFileIsNoPart() throws Exception {
        Files.writeString(directory.resolve("keycloak"), "pid=12");

        assertThat(new RunningParts(directory).find(Part.KEYCLOAK)).isEmpty();
    }

    @Test
    void theScriptFindsTheNumberOfTheLauncherOnALineOfItsOwn() throws Exception {
        new RunningParts(directory).started(Part.LAUNCHER, ProcessHandle.current());

        assertThat(Files.readAllLines(directory.resolve("launcher")))
                .contains("pid=" + ProcessHandle.current().pid());
    }
}
