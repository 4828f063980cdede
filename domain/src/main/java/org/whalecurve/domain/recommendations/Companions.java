package org.whalecurve.domain.recommendations;

import java.util.Arrays;

/**
 * For products that may be offered to customers: the product that the customer has and that most
 * customers bought as well, and how many they are. Each product is looked at once for all to whom
 * it may be offered.
 */
final class Companions {

    private final int[] columns;
    private final int[] commons;

    private Companions(int[] columns, int[] commons) {
        this.columns = columns;
        this.commons = commons;
    }

    /**
     * @param rows of the customers
     * @param offered the columns that may be offered to each of them
     */
    static Companions of(BoughtProducts bought, int[] rows, int[][] offered) {
        int places = MethodTrial.PLACES;
        int[] columns = new int[rows.length * places];
        int[] commons = new int[rows.length * places];
        long[] byColumn = byColumn(offered);
        int[][] byProduct = bought.byProduct();
        int[] common = new int[bought.products().length];
        for (int i = 0; i < byColumn.length; i++) {
            int column = (int) (byColumn[i] >> 32);
            if (i == 0 || column != (int) (byColumn[i - 1] >> 32)) {
                count(bought, byProduct, column, common);
            }
            int at = (int) byColumn[i];
            int row = rows[at / places];
            for (int k = bought.starts()[row]; k < bought.starts()[row + 1]; k++) {
                int has = bought.columns()[k];
                if (common[has] > commons[at]) {
                    columns[at] = has;
                    commons[at] = common[has];
                }
            }
        }
        return new Companions(columns, commons);
    }

    private static long[] byColumn(int[][] offered) {
        int size = 0;
        long[] keys = new long[offered.length * MethodTrial.PLACES];
        for (int i = 0; i < offered.length; i++) {
            for (int place = 0; place < offered[i].length; place++) {
                keys[size++] =
                        (long) offered[i][place] << 32 | (long) i * MethodTrial.PLACES + place;
            }
        }
        Arrays.sort(keys, 0, size);
        return Arrays.copyOf(keys, size);
    }

    private static void count(BoughtProducts bought, int[][] byProduct, int column, int[] common) {
        Arrays.fill(common, 0);
        for (int i = byProduct[0][column]; i < byProduct[0][column + 1]; i++) {
            int buyer = byProduct[1][i];
            for (int k = bought.starts()[buyer]; k < bought.starts()[buyer + 1]; k++) {
                common[bought.columns()[k]]++;
            }
        }
    }

    /** The column of the product that the customer has. */
    int column(int customer, int place) {
        return columns[customer * MethodTrial.PLACES + place];
    }

    /** How many customers bought both. */
    int common(int customer, int place) {
        return commons[customer * MethodTrial.PLACES + place];
    }
}
