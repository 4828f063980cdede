package org.whalecurve.domain.recommendations;

/** What most customers bought fits everybody best: what every other way has to be better than. */
final class Popularity implements Taste {

    private final double[] counts;

    Popularity(BoughtProducts bought) {
        counts = new double[bought.products().length];
        for (int column : bought.columns()) {
            counts[column]++;
        }
    }

    @Override
    public void score(int row, double[] scores) {
        System.arraycopy(counts, 0, scores, 0, counts.length);
    }
}
