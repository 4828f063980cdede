package org.whalecurve.crm.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.AdjustableClock;
import org.whalecurve.application.crm.CrmWorld;
import org.whalecurve.application.crm.port.CrmFailure.Reason;

/**
 * What the simulators of all CRMs share: a server on this machine, accounts, and what goes wrong.
 * How it shows in answers is each CRM's own. A simulator is no CRM: it does what the vendor's
 * documentation says, as far as it was understood.
 */
public abstract class CrmSimulator implements CrmWorld {

    static {
        // Without it each small answer waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    protected final AdjustableClock clock =
            new AdjustableClock(Instant.parse("2026-03-02T08:00:00Z"));
    protected final Map<String, Row> rows = new LinkedHashMap<>();
    protected final TreeSet<String> schema = new TreeSet<>();
    protected final CrmLines lines;

    private final HttpServer server;
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final String nameField;
    private final String insightField;
    private int calls;
    private long version;
    private int untilRefusal = -1;
    private int broken;
    private @Nullable Duration throttle;
    private boolean forbidden;
    private boolean loseReply;
    private @Nullable Runnable transaction;

    /** One request, as it came. */
    public record Call(
            String method,
            String path,
            Map<String, String> query,
            Map<String, String> headers,
            String body) {

        public JsonNode json() {
            return Documents.read(body);
        }

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    /** What is answered. */
    public record Answer(int status, Map<String, String> headers, String body) {

        public static Answer json(int status, Object document) {
            return new Answer(
                    status, Map.of("Content-Type", "application/json"), Documents.text(document));
        }

        public Answer with(String header, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(header, value);
            return new Answer(status, more, body);
        }
    }

    @SuppressWarnings("this-escape")
    protected CrmSimulator(String nameField, String insightField) {
        this.nameField = nameField;
        this.insightField = insightField;
        schema.add(nameField);
        schema.add(insightField);
        lines = new CrmLines(new Patience(clock, this::waitFor, new Random(7)));
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.start();
    }

    /** What a healthy CRM answers. */
    protected abstract Answer answer(Call call);

    /** Whether a call asks for a proof, and is never refused or lost by itself. */
    protected boolean isForProof(Call call) {
        return false;
    }

    protected abstract boolean isWrite(Call call);

    protected abstract boolean isProved(Call call);

    protected abstract Answer notLetIn();

    protected abstract Answer forbidden();

    protected abstract Reason forbiddenMeans();

    protected abstract Answer throttled(Duration after);

    protected abstract Answer outOfOrder();

    /** The next id that the CRM gives out. */
    protected abstract String newId();

    /** A new proof counts, where the CRM gives one out. */
    protected final void proofGivenOut() {
        untilRefusal = -1;
    }

    protected final String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void waitFor(Duration time) {
        waits.add(time);
        clock.pass(time);
    }

    private synchronized void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call = call(exchange);
            calls++;
            Answer answer = orWrong(call);
            if (answer == null) {
                return;
            }
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static Call call(HttpExchange exchange) throws IOException {
        Map<String, String> query = new LinkedHashMap<>();
        String raw = exchange.getRequestURI().getRawQuery();
        if (raw != null) {
            Stream.of(raw.split("&", -1))
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> query.put(decoded(pair[0]), decoded(pair[1])));
        }
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) ->
                        headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        return new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                query,
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    protected static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Null if the connection is to be closed without an answer. */
    private @Nullable Answer orWrong(Call call) {
        if (broken > 0) {
            broken--;
            return outOfOrder();
        }
        Duration after = throttle;
        if (after != null) {
            throttle = null;
            return throttled(after);
        }
        if (isForProof(call)) {
            return answer(call);
        }
        if (untilRefusal == 0 || !isProved(call)) {
            return notLetIn();
        }
        if (untilRefusal > 0) {
            untilRefusal--;
        }
        if (forbidden) {
            forbidden = false;
            return forbidden();
        }
        Answer answer = answer(call);
        if (loseReply && isWrite(call)) {
            loseReply = false;
            return null;
        }
        return answer;
    }

    /** Something happened to a row at this moment. */
    protected final void touch(Row row) {
        row.modified = clock.instant();
        row.version = ++version;
    }

    protected final Stream<Row> live() {
        return rows.values().stream().filter(row -> !row.deleted);
    }

    @Override
    public final String nameField() {
        return nameField;
    }

    @Override
    public final String insightField() {
        return insightField;
    }

    @Override
    public final List<Duration> waits() {
        return List.copyOf(waits);
    }

    @Override
    public final synchronized int calls() {
        return calls;
    }

    @Override
    public final void pass(Duration time) {
        clock.pass(time);
    }

    @Override
    public synchronized String create(String name) {
        Row row = new Row(newId(), clock.instant(), ++version);
        row.fields.put(nameField, name);
        rows.put(row.id, row);
        return row.id;
    }

    @Override
    public final void createMany(int count, String name) {
        for (int i = 0; i < count; i++) {
            create(name);
        }
    }

    @Override
    public final synchronized void rename(String id, String name) {
        Row row = row(id);
        row.fields.put(nameField, name);
        touch(row);
    }

    protected final Row row(String id) {
        return Optional.ofNullable(rows.get(id)).orElseThrow();
    }

    @Override
    public final synchronized void renameAll(String name) {
        live().forEach(row -> rename(row.id, name));
    }

    @Override
    public final synchronized void renameSlowly(String id, String name) {
        Instant began = clock.instant();
        transaction =
                () -> {
                    rename(id, name);
                    row(id).modified = began;
                };
    }

    @Override
    public final synchronized void commit() {
        Optional.ofNullable(transaction).orElseThrow().run();
    }

    @Override
    public boolean archive(String id) {
        return false;
    }

    @Override
    public boolean merge(String loser, String survivor) {
        return false;
    }

    @Override
    public synchronized void delete(String id) {
        row(id).deleted = true;
        touch(row(id));
    }

    @Override
    public final synchronized void renameField(String field, String other) {
        schema.remove(field);
        schema.add(other);
    }

    @Override
    public final synchronized Optional<String> value(String id, String field) {
        return Optional.ofNullable(row(id).fields.get(field));
    }

    @Override
    public final synchronized int accounts() {
        return (int) live().count();
    }

    @Override
    public final synchronized void refuseProofAfter(int allowed) {
        untilRefusal = allowed;
    }

    @Override
    public final synchronized void acceptProofAgain() {
        untilRefusal = -1;
    }

    @Override
    public boolean renewsItsProof() {
        return false;
    }

    @Override
    public final synchronized Reason forbid() {
        forbidden = true;
        return forbiddenMeans();
    }

    @Override
    public final synchronized void throttle(Duration after) {
        throttle = after;
    }

    @Override
    public final synchronized void breakDown(int count) {
        broken = count;
    }

    @Override
    public final synchronized void loseReplyToWrite() {
        loseReply = true;
    }

    @Override
    public boolean expireCursors() {
        return false;
    }

    @Override
    public final void close() {
        server.stop(0);
    }
}
