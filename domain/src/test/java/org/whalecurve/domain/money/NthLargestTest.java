package org.whalecurve.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;

class NthLargestTest {

    @Test
    void theNthLargestIsTheOneThatASortPutsThere() {
        RandomCases.tryOn(
                2_000,
                random -> {
                    long[] values = new long[1 + random.nextInt(200)];
                    long most = 1 + (RandomCases.anyMagnitude(random) >>> 1);
                    Arrays.setAll(values, _ -> random.nextLong(most));
                    long[] before = values.clone();
                    int n = 1 + random.nextInt(values.length);

                    long found = NthLargest.of(values, n);

                    long[] sorted = values.clone();
                    Arrays.sort(sorted);
                    assertThat(found).isEqualTo(sorted[sorted.length - n]);
                    assertThat(values).isEqualTo(before);
                });
    }

    @Test
    void equalNumbersCountOneByOne() {
        assertThat(NthLargest.of(new long[] {7, 7, 3, 0}, 2)).isEqualTo(7);
        assertThat(NthLargest.of(new long[] {7, 7, 3, 0}, 3)).isEqualTo(3);
        assertThat(NthLargest.of(new long[] {0, 0}, 2)).isZero();
        assertThat(NthLargest.of(new long[] {Long.MAX_VALUE, 1}, 1)).isEqualTo(Long.MAX_VALUE);
    }
}
