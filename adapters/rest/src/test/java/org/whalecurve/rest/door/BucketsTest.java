package org.whalecurve.rest.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BucketsTest {

    @Test
    void anEmptyBucketSaysHowLongToWait() {
        Buckets buckets = new Buckets(2);
        assertThat(buckets.take("amara")).isZero();
        assertThat(buckets.take("amara")).isZero();
        assertThat(buckets.take("amara")).isBetween(1L, 31L);
        assertThat(buckets.waitFor("amara")).isBetween(1L, 31L);
    }

    @Test
    void oneUserDoesNotDrawFromTheBucketOfAnother() {
        Buckets buckets = new Buckets(1);
        assertThat(buckets.take("amara")).isZero();
        assertThat(buckets.take("bastien")).isZero();
    }

    @Test
    void lookingTakesNothing() {
        Buckets buckets = new Buckets(1);
        assertThat(buckets.waitFor("amara")).isZero();
        assertThat(buckets.waitFor("amara")).isZero();
        assertThat(buckets.take("amara")).isZero();
    }
}
