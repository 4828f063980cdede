package org.whalecurve.localstack;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * {@code down}: stops what an {@code up} in another terminal started, and what a killed one left
 * behind.
 */
final class Down {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunningParts parts;
    private final Console console;

    Down(RunningParts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    ExitCode run() {
        var launcher = parts.find(Part.LAUNCHER);
        launcher.ifPresent(running -> stopLauncher(running.process()));
        int leftovers = new Leftovers(parts, console).stop();
        parts.stopped(Part.LAUNCHER);
        console.print(launcher.isEmpty() && leftovers == 0 ? "Nothing was running." : "Stopped.");
        return ExitCode.OK;
    }

    private void stopLauncher(ProcessHandle launcher) {
        console.progress("Stopping Whalecurve (pid " + launcher.pid() + ")");
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            console.progress(
                    "It does not stop within " + PATIENCE.toSeconds() + " s and is ended by force");
            launcher.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Waiting for a process cannot fail", e);
        }
    }
}
