package org.whalecurve.domain.recommendations;

import java.util.Arrays;

/**
 * A product fits who bought products that the same customers buy: by the cosine of the customers of
 * both, drawn towards nothing where few customers bought both, n / (n + 10) (Deshpande and Karypis,
 * Item-Based Top-N Recommendation Algorithms, ACM Transactions on Information Systems 22, 2004; the
 * shrinkage of Bell and Koren, Scalable Collaborative Filtering, ICDM 2007).
 */
final class ItemToItem implements Taste {

    /** So many common customers count half. */
    private static final double SHRINKAGE = 10;

    /** So many products next to each are kept, those that fit best. */
    private static final int NEIGHBOURS = 50;

    private final BoughtProducts bought;
    private final int[][] neighbours;
    private final float[][] likenesses;

    ItemToItem(BoughtProducts bought) {
        this.bought = bought;
        int products = bought.products().length;
        neighbours = new int[products][];
        likenesses = new float[products][];
        int[][] byProduct = bought.byProduct();
        int[] common = new int[products];
        int[] touched = new int[products];
        for (int j = 0; j < products; j++) {
            int many = common(byProduct, j, common, touched);
            keep(byProduct[0], j, common, touched, many);
            for (int i = 0; i < many; i++) {
                common[touched[i]] = 0;
            }
        }
    }

    /** How many customers bought this product and each other one. */
    private int common(int[][] byProduct, int product, int[] common, int[] touched) {
        int many = 0;
        for (int i = byProduct[0][product]; i < byProduct[0][product + 1]; i++) {
            int row = byProduct[1][i];
            for (int k = bought.starts()[row]; k < bought.starts()[row + 1]; k++) {
                int other = bought.columns()[k];
                if (other != product && common[other]++ == 0) {
                    touched[many++] = other;
                }
            }
        }
        return many;
    }

    private void keep(int[] from, int product, int[] common, int[] touched, int many) {
        double own = from[product + 1] - from[product];
        long[] ranked = new long[many];
        for (int i = 0; i < many; i++) {
            int other = touched[i];
            double both = common[other];
            double others = from[other + 1] - from[other];
            float likeness = (float) (both / Math.sqrt(own * others) * both / (both + SHRINKAGE));
            // Bits of a float above zero are in its order; ties go to the lower column.
            ranked[i] = (long) Float.floatToIntBits(likeness) << 32 | Integer.MAX_VALUE - other;
        }
        Arrays.sort(ranked);
        int kept = Math.min(many, NEIGHBOURS);
        neighbours[product] = new int[kept];
        likenesses[product] = new float[kept];
        for (int i = 0; i < kept; i++) {
            long best = ranked[many - 1 - i];
            neighbours[product][i] = Integer.MAX_VALUE - (int) best;
            likenesses[product][i] = Float.intBitsToFloat((int) (best >> 32));
        }
    }

    @Override
    public void score(int row, double[] scores) {
        Arrays.fill(scores, 0);
        for (int k = bought.starts()[row]; k < bought.starts()[row + 1]; k++) {
            int product = bought.columns()[k];
            for (int i = 0; i < neighbours[product].length; i++) {
                scores[neighbours[product][i]] += likenesses[product][i];
            }
        }
    }
}
