package org.whalecurve.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Waiting for a server to say that it is ready.
 *
 * @param part its name for the user
 * @param fault what it means if it never is
 * @param process the server; if it ends, waiting ends
 */
record HealthAwaited(String part, ExitCode fault, ChildProcess process, HttpClient http) {

    private static final Duration BETWEEN = Duration.ofMillis(250);

    /**
     * Returns when the address answers 200.
     *
     * @throws LocalStackException with the end of the log if the server ends or the patience does
     */
    void at(URI health, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isReady(health)) {
            if (!process.isAlive()) {
                throw new LocalStackException(
                        fault, part + " ended while starting.\n" + process.endOfLog(20));
            }
            if (System.nanoTime() > deadline) {
                throw new LocalStackException(
                        fault,
                        part
                                + " was not ready after "
                                + patience.toSeconds()
                                + " s.\n"
                                + process.endOfLog(20));
            }
            pause();
        }
    }

    private boolean isReady(URI health) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void pause() {
        try {
            Thread.sleep(BETWEEN);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private LocalStackException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new LocalStackException(fault, "Interrupted while " + part + " was starting.", e);
    }
}
