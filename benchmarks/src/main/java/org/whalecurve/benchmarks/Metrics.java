package org.whalecurve.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The metrics of the application, as whoever operates it reads them. */
final class Metrics implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int LOOKS = 600;

    private final URI place;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Metrics(URI application) {
        place = application.resolve("/q/metrics");
    }

    /**
     * Waits until a phase has been done so often: its result is there a moment before its time is.
     *
     * @param phase such as {@code import_phase_seconds_count{phase="booking"}}
     * @throws IOException if it takes more than a minute
     */
    void await(String phase, int times) throws IOException {
        String wanted = "whalecurve_" + phase + " " + times;
        HttpRequest question = HttpRequest.newBuilder(place).build();
        try {
            for (int look = 0; look < LOOKS; look++) {
                if (http.send(question, BodyHandlers.ofString()).body().contains(wanted)) {
                    return;
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IOException(place + " does not tell " + wanted);
    }

    @Override
    public void close() {
        http.close();
    }
}
