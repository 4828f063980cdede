package org.whalecurve.crm.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.random.RandomGenerator;

/** The lines to all CRMs: one for each connection, shared by its sessions. */
@ApplicationScoped
public class CrmLines {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final Patience patience;
    private final HttpClient client;
    private final ConcurrentMap<String, CrmLine> lines = new ConcurrentHashMap<>();

    /** Waits as long as it takes. */
    @Inject
    public CrmLines(Clock clock) {
        this(new Patience(clock, Thread::sleep, RandomGenerator.getDefault()));
    }

    /**
     * Waits as it is told to.
     *
     * @param patience how time passes
     */
    CrmLines(Patience patience) {
        this.patience = patience;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(CONNECT)
                        .build();
    }

    /**
     * The line of a connection. It stays the same until another pace is asked for.
     *
     * @param connection id of the connection
     */
    public CrmLine line(String connection, LinePace pace) {
        return lines.compute(
                connection,
                (id, line) ->
                        line != null && line.pace().equals(pace)
                                ? line
                                : new CrmLine(id, pace, patience, client));
    }

    /** The clock that lines go by. */
    public Clock clock() {
        return patience.clock();
    }
}
