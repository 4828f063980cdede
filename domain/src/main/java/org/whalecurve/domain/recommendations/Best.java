package org.whalecurve.domain.recommendations;

import java.util.Arrays;

/** Picks the products that fit a customer best among those that it has not bought. */
final class Best {

    private Best() {}

    /**
     * The columns of the best, the best first; ties go to the lower column. What does not fit at
     * all is not among them.
     *
     * @param scores of all products; those that the customer has bought are overwritten
     */
    static int[] of(double[] scores, BoughtProducts bought, int row, int places) {
        for (int k = bought.starts()[row]; k < bought.starts()[row + 1]; k++) {
            scores[bought.columns()[k]] = 0;
        }
        int[] best = new int[places];
        int size = 0;
        for (int column = 0; column < scores.length; column++) {
            double score = scores[column];
            if (score > 0 && (size < places || score > scores[best[size - 1]])) {
                int place = size < places ? size++ : size - 1;
                while (place > 0 && scores[best[place - 1]] < score) {
                    best[place] = best[place - 1];
                    place--;
                }
                best[place] = column;
            }
        }
        return Arrays.copyOf(best, size);
    }
}
