package org.whalecurve.crm.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.AdjustableClock;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;

/** How a CRM is asked, on a server that answers as it is told. */
class CrmLineTest {

    private static final LinePace TEN_A_SECOND = new LinePace(10, Duration.ofSeconds(1));

    private final AdjustableClock clock =
            new AdjustableClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final List<Duration> waits = new ArrayList<>();
    private final Deque<Integer> statuses = new ArrayDeque<>();
    private final List<String> proofs = new ArrayList<>();
    private final CrmLines lines =
            new CrmLines(
                    new Patience(
                            clock,
                            time -> {
                                waits.add(time);
                                clock.pass(time);
                            },
                            new Random(11)));
    private HttpServer server;
    private String retryAfter = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        proofs.add(exchange.getRequestHeaders().getFirst("Authorization"));
                        Integer status = statuses.isEmpty() ? 200 : statuses.pop();
                        if (status == 0) {
                            return;
                        }
                        if (!retryAfter.isEmpty()) {
                            exchange.getResponseHeaders().set("Retry-After", retryAfter);
                        }
                        exchange.sendResponseHeaders(status, -1);
                    }
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void allSessionsOfAConnectionShareItsPace() throws CrmFailure {
        for (int call = 0; call < 15; call++) {
            lines.line("one", TEN_A_SECOND).ask(request(), Credential.NONE, this::judge);
        }

        assertThat(waits).hasSize(5);
        assertThat(waits.stream().mapToLong(Duration::toMillis).sum()).isBetween(490L, 510L);
    }

    @Test
    void anotherConnectionHasAPaceOfItsOwn() throws CrmFailure {
        for (int call = 0; call < 10; call++) {
            lines.line("one", TEN_A_SECOND).ask(request(), Credential.NONE, this::judge);
            lines.line("two", TEN_A_SECOND).ask(request(), Credential.NONE, this::judge);
        }

        assertThat(waits).isEmpty();
    }

    @Test
    void waitsWithoutAWordFromTheServerAreJitteredWithinADoublingBound() throws CrmFailure {
        statuses.addAll(List.of(503, 503, 503, 503));

        line().ask(request(), Credential.NONE, this::judge);

        assertThat(waits).hasSize(4);
        for (int attempt = 0; attempt < 4; attempt++) {
            assertThat(waits.get(attempt))
                    .isBetween(Duration.ZERO, Duration.ofMillis(500L << attempt));
        }
        assertThat(waits).doesNotHaveDuplicates();
    }

    @Test
    void aMomentToComeBackAtIsWaitedForToTheSecond() throws CrmFailure {
        statuses.add(429);
        retryAfter = "Mon, 02 Mar 2026 08:00:42 GMT";

        line().ask(request(), Credential.NONE, this::judge);

        assertThat(waits).containsExactly(Duration.ofSeconds(42));
    }

    @Test
    void aLineThatIsCutFiveTimesIsLeftAloneForAMinuteThenTriedOnce() throws CrmFailure {
        statuses.addAll(List.of(0, 0, 0, 0, 0));
        assertThat(reasonOfFailure()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(proofs).hasSize(5);

        assertThat(reasonOfFailure()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(proofs).as("not asked while it is left alone").hasSize(5);

        clock.pass(Duration.ofSeconds(61));
        line().ask(request(), Credential.NONE, this::judge);
        assertThat(proofs).hasSize(6);
    }

    @Test
    void secondTriesAreABudgetOfTheWholeConnection() {
        int failures = 0;
        for (int call = 0; call < 8; call++) {
            statuses.clear();
            statuses.addAll(List.of(429, 429, 429, 429, 429));
            failures += reasonOfFailure() == Reason.QUOTA_USED_UP ? 1 : 0;
        }

        assertThat(failures).isEqualTo(8);
        assertThat(proofs.size()).isBetween(8 + CrmLine.BUDGET, 8 + CrmLine.BUDGET + 2);
    }

    @Test
    void aRefusedProofIsRenewedOnceAndNoMore() throws CrmFailure {
        AtomicInteger renewals = new AtomicInteger();
        Credential token =
                new Credential() {
                    @Override
                    public Map<String, String> headers() {
                        return Map.of("Authorization", "token-" + renewals);
                    }

                    @Override
                    public boolean renew(Map<String, String> refused) {
                        renewals.incrementAndGet();
                        return true;
                    }
                };
        statuses.add(401);
        line().ask(request(), token, this::judge);
        assertThat(proofs).containsExactly("token-0", "token-1");

        statuses.addAll(List.of(401, 401));
        assertThatExceptionOfType(CrmFailure.class)
                .isThrownBy(() -> line().ask(request(), token, this::judge))
                .matches(failure -> failure.reason() == Reason.NOT_LET_IN);
        assertThat(renewals).hasValue(2);
    }

    @Test
    void whatMayHaveBeenHeardIsNeverToldTwice() {
        statuses.add(0);

        assertThat(line().tell(request(), Credential.NONE, this::judge))
                .isInstanceOf(Told.Lost.class);
        assertThat(proofs).hasSize(1);
    }

    @Test
    void whoCannotBeReachedHasHeardNothing() {
        server.stop(0);

        assertThat(line().tell(request(), Credential.NONE, this::judge))
                .isInstanceOf(Told.NotNow.class);
    }

    private Reason reasonOfFailure() {
        try {
            line().ask(request(), Credential.NONE, this::judge);
        } catch (CrmFailure failure) {
            return failure.reason();
        }
        throw new AssertionError("it answered");
    }

    private CrmLine line() {
        return lines.line("one", TEN_A_SECOND);
    }

    private CrmRequest request() {
        return CrmRequest.json(
                "POST",
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"),
                Map.of("is", "asked"));
    }

    private Verdict judge(CrmReply reply) {
        return switch (reply.status()) {
            case 200 -> new Verdict.Done();
            case 401 -> new Verdict.NotLetIn("who are you?");
            case 429 -> new Verdict.Throttled("slower", reply.retryAfter(clock.instant()));
            default -> new Verdict.OutOfOrder("broken", reply.retryAfter(clock.instant()), false);
        };
    }
}
