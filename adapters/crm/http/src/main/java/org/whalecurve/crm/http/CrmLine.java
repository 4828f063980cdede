package org.whalecurve.crm.http;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;

/**
 * The one way to an account of a CRM. All who ask it share its pace, its budget of second tries,
 * and the time for which the CRM wants to be left alone; while the CRM does not answer, nobody asks
 * it.
 */
public final class CrmLine {

    /** How often one request is tried. */
    static final int TRIES = 5;

    /** Second tries that all requests have together before they come slowly. */
    static final int BUDGET = 20;

    /** How long one request waits at a time; who is to wait longer comes back later. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private static final Duration BUDGET_REFILL = Duration.ofMinutes(10);
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_JITTER = Duration.ofSeconds(30);
    private static final Duration OUT_OF_ORDER = Duration.ofMinutes(1);
    private static final Duration ANSWER = Duration.ofMinutes(3);

    /** No honest page is larger; more would only fill the memory. */
    private static final int LARGEST_REPLY = 64 << 20;

    private final LinePace pace;
    private final Patience patience;
    private final HttpClient client;
    private final Bucket calls;
    private final Bucket secondTries;
    private final CircuitBreaker breaker;
    private final AtomicReference<Instant> quietUntil = new AtomicReference<>(Instant.MIN);

    CrmLine(String name, LinePace pace, Patience patience, HttpClient client) {
        this.pace = pace;
        this.patience = patience;
        this.client = client;
        this.calls = bucket(pace.calls(), pace.period());
        this.secondTries = bucket(BUDGET, BUDGET_REFILL);
        this.breaker =
                CircuitBreaker.of(
                        name,
                        CircuitBreakerConfig.custom()
                                .clock(patience.clock())
                                .slidingWindowSize(TRIES)
                                .minimumNumberOfCalls(TRIES)
                                .failureRateThreshold(100)
                                .permittedNumberOfCallsInHalfOpenState(1)
                                .waitDurationInOpenState(OUT_OF_ORDER)
                                .build());
    }

    private Bucket bucket(int tokens, Duration refilled) {
        return Bucket.builder()
                .addLimit(
                        Bandwidth.builder().capacity(tokens).refillGreedy(tokens, refilled).build())
                .withCustomTimePrecision(new LineTime(patience.clock()))
                .build();
    }

    LinePace pace() {
        return pace;
    }

    /**
     * Asks what may be asked as often as one likes.
     *
     * @throws CrmFailure if there is no good answer
     */
    public CrmReply ask(CrmRequest request, Credential credential, Verdict.Judge judge)
            throws CrmFailure {
        return converse(request, credential, judge, true);
    }

    /** Tells what may change something: never again once it may have been heard. */
    public Told tell(CrmRequest request, Credential credential, Verdict.Judge judge) {
        try {
            return new Told.Heard(converse(request, credential, judge, false));
        } catch (Unheard e) {
            return e.told;
        } catch (CrmFailure e) {
            return toldOf(e);
        }
    }

    private static Told toldOf(CrmFailure failure) {
        String message = String.valueOf(failure.getMessage());
        return switch (failure.reason()) {
            case QUOTA_USED_UP, UNAVAILABLE -> new Told.NotNow(message);
            // Once a person has let it in again, the same values are welcome.
            case NOT_LET_IN -> new Told.NotNow(message);
            case NOT_ALLOWED, CURSOR_EXPIRED, SCHEMA_CHANGED, REFUSED ->
                    new Told.Refused(failure.reason(), failure.reason().name(), message);
        };
    }

    private CrmReply converse(
            CrmRequest request, Credential credential, Verdict.Judge judge, boolean harmless)
            throws CrmFailure {
        boolean renewed = false;
        for (int attempt = 0; ; attempt++) {
            Map<String, String> proof = credential.headers();
            Heard heard = once(request, proof, judge);
            switch (heard.verdict()) {
                case Verdict.Done done when heard.reply() != null -> {
                    return heard.reply();
                }
                case Verdict.Done done -> throw new IllegalStateException("done without a reply");
                case Verdict.NotLetIn refused -> {
                    if (renewed || !credential.renew(proof)) {
                        throw new CrmFailure(Reason.NOT_LET_IN, refused.message(), null);
                    }
                    renewed = true;
                }
                case Verdict.Throttled busy ->
                        again(attempt, Reason.QUOTA_USED_UP, busy.message(), busy.after());
                case Verdict.OutOfOrder broken -> {
                    if (broken.maybeDone() && !harmless) {
                        throw new Unheard(new Told.Lost(broken.message()));
                    }
                    again(attempt, Reason.UNAVAILABLE, broken.message(), broken.after());
                }
                case Verdict.Refused refused -> {
                    if (!harmless && isAboutTheRequest(refused.reason())) {
                        throw new Unheard(
                                new Told.Refused(
                                        refused.reason(), refused.code(), refused.message()));
                    }
                    throw new CrmFailure(refused.reason(), refused.message(), refused.after());
                }
            }
        }
    }

    private static boolean isAboutTheRequest(Reason reason) {
        return reason != Reason.QUOTA_USED_UP
                && reason != Reason.UNAVAILABLE
                && reason != Reason.NOT_LET_IN;
    }

    /** Waits before the next try, or gives up. */
    private void again(int attempt, Reason reason, String message, @Nullable Duration after)
            throws CrmFailure {
        if (after != null) {
            Instant until = patience.present().plus(after);
            quietUntil.accumulateAndGet(until, (one, other) -> one.isAfter(other) ? one : other);
        }
        boolean tooLong = after != null && after.compareTo(LONGEST_WAIT) > 0;
        if (tooLong || attempt + 1 >= TRIES || !secondTries.tryConsume(1)) {
            throw new CrmFailure(reason, message, after);
        }
        if (after == null) {
            pause(patience.jitter(attempt, FIRST_WAIT, LONGEST_JITTER));
        }
    }

    private Heard once(CrmRequest request, Map<String, String> proof, Verdict.Judge judge)
            throws CrmFailure {
        waitItsTurn();
        if (!breaker.tryAcquirePermission()) {
            throw new CrmFailure(
                    Reason.UNAVAILABLE,
                    request.to().getHost()
                            + " did not answer several times in a row and is left alone for a"
                            + " minute.",
                    OUT_OF_ORDER);
        }
        Heard heard;
        try {
            CrmReply reply = send(request, proof);
            heard = new Heard(reply, judge.judge(reply));
        } catch (ConnectException e) {
            heard = new Heard(null, new Verdict.OutOfOrder(unreachable(request), null, false));
        } catch (IOException e) {
            heard = new Heard(null, new Verdict.OutOfOrder(cutOff(request), null, true));
        } catch (InterruptedException e) {
            breaker.releasePermission();
            throw interrupted();
        } catch (RuntimeException e) {
            breaker.releasePermission();
            throw e;
        }
        if (heard.verdict() instanceof Verdict.OutOfOrder broken) {
            breaker.onError(0, TimeUnit.NANOSECONDS, new IOException(broken.message()));
        } else {
            breaker.onSuccess(0, TimeUnit.NANOSECONDS);
        }
        return heard;
    }

    private void waitItsTurn() throws CrmFailure {
        Duration quiet = Duration.between(patience.present(), quietUntil.get());
        if (quiet.compareTo(LONGEST_WAIT) > 0) {
            throw new CrmFailure(
                    Reason.QUOTA_USED_UP, "The CRM asked to be left alone for a while.", quiet);
        }
        pause(quiet);
        pause(Duration.ofNanos(calls.consumeIgnoringRateLimits(1)));
    }

    private CrmReply send(CrmRequest request, Map<String, String> proof)
            throws IOException, InterruptedException {
        HttpRequest.Builder built =
                HttpRequest.newBuilder(request.to())
                        .timeout(ANSWER)
                        .method(
                                request.method(),
                                request.body().isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(request.body()));
        request.headers().forEach(built::setHeader);
        proof.forEach(built::setHeader);
        HttpResponse<byte[]> response =
                client.send(
                        built.build(),
                        HttpResponse.BodyHandlers.limiting(
                                HttpResponse.BodyHandlers.ofByteArray(), LARGEST_REPLY));
        return new CrmReply(response.statusCode(), response.headers(), response.body());
    }

    private void pause(Duration time) throws CrmFailure {
        if (!time.isPositive()) {
            return;
        }
        try {
            patience.pause().of(time);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static CrmFailure interrupted() {
        Thread.currentThread().interrupt();
        return new CrmFailure(Reason.UNAVAILABLE, "Stopped while waiting for the CRM.", null);
    }

    private static String unreachable(CrmRequest request) {
        return request.to().getHost() + " cannot be reached.";
    }

    private static String cutOff(CrmRequest request) {
        return request.to().getHost() + " closed the connection without an answer.";
    }

    private record Heard(@Nullable CrmReply reply, Verdict verdict) {}

    /** Leaves the conversation with what is to be said of it. */
    private static final class Unheard extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Told told;

        Unheard(Told told) {
            super(null, null, false, false);
            this.told = told;
        }
    }
}
