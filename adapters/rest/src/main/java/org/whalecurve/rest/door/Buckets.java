package org.whalecurve.rest.door;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bucket of tokens for each user or address, filled again evenly. The longest unused are
 * forgotten, so that memory stays flat whoever knocks.
 */
final class Buckets {

    /** More than there are users; an entry takes some hundred bytes. */
    private static final int MOST_BUCKETS = 10_000;

    private static final Duration REFILL = Duration.ofMinutes(1);

    private final int tokensAMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    Buckets(int tokensAMinute) {
        this.tokensAMinute = tokensAMinute;
    }

    /** Takes a token. @return 0 if there was one, else how many seconds to wait for one */
    long take(String owner) {
        return toSeconds(of(owner).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** Looks without taking. @return 0 if there is a token, else the seconds to wait for one */
    long waitFor(String owner) {
        return toSeconds(of(owner).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private static long toSeconds(long nanos) {
        return nanos == 0 ? 0 : Duration.ofNanos(nanos).toSeconds() + 1;
    }

    private synchronized Bucket of(String owner) {
        Bucket bucket = buckets.computeIfAbsent(owner, _ -> full());
        if (buckets.size() > MOST_BUCKETS) {
            buckets.remove(buckets.keySet().iterator().next());
        }
        return bucket;
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(
                        limit -> limit.capacity(tokensAMinute).refillGreedy(tokensAMinute, REFILL))
                .build();
    }
}
