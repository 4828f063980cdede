package org.whalecurve.domain.money;

import java.util.Arrays;

/**
 * Finds the n-th largest of many numbers without sorting them: their digits to the base 256 narrow
 * the candidates down, the highest digit first. A few are sorted, which is quicker.
 */
final class NthLargest {

    private static final int DIGIT_BITS = 8;
    private static final int DIGITS = 1 << DIGIT_BITS;
    private static final int FEW = 64;

    private NthLargest() {}

    /**
     * The n-th largest, counted from 1; equal numbers count one by one.
     *
     * @param values none negative; they stay as they are
     * @param n at least 1, at most as many as there are values
     */
    static long of(long[] values, int n) {
        long[] candidates = values.clone();
        if (values.length <= FEW) {
            Arrays.sort(candidates);
            return candidates[values.length - n];
        }
        int size = values.length;
        int rank = n;
        for (int shift = highestShift(values); shift >= 0; shift -= DIGIT_BITS) {
            int[] count = new int[DIGITS];
            for (int i = 0; i < size; i++) {
                count[digit(candidates[i], shift)]++;
            }
            int wanted = DIGITS - 1;
            while (rank > count[wanted]) {
                rank -= count[wanted];
                wanted--;
            }
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (digit(candidates[i], shift) == wanted) {
                    candidates[kept++] = candidates[i];
                }
            }
            size = kept;
        }
        return candidates[0];
    }

    /** Where the highest digit begins that is not zero everywhere. */
    private static int highestShift(long[] values) {
        long any = 0;
        for (long value : values) {
            any |= value;
        }
        int bits = Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(any));
        return (bits - 1) / DIGIT_BITS * DIGIT_BITS;
    }

    private static int digit(long value, int shift) {
        return (int) (value >>> shift) & (DIGITS - 1);
    }
}
