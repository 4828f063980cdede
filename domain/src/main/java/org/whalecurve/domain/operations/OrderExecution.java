package org.whalecurve.domain.operations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whalecurve.domain.money.Fraction;

/**
 * How orders were carried out. An order is judged by all its lines, and only in what all of them
 * state. Perfect is an order in which nothing went wrong (SCOR, RL.1.1): that is counted order by
 * order, since one order may fail in several ways.
 *
 * @param onTime orders of which no line was late
 * @param inFull orders of which all was shipped that was ordered
 * @param undamaged orders of which nothing arrived damaged
 * @param rightPapers orders of which no document was wrong
 * @param onTimeInFull orders both on time and in full
 * @param perfect orders with all four
 */
public record OrderExecution(
        Share onTime,
        Share inFull,
        Share undamaged,
        Share rightPapers,
        Share onTimeInFull,
        Share perfect) {

    /**
     * The four rates multiplied: a number that others publish as their perfect orders and that is
     * another than the share of perfect orders. To be held against theirs alone.
     */
    public Optional<Fraction> productOfRates() {
        List<Fraction> rates =
                Stream.of(onTime, inFull, undamaged, rightPapers)
                        .flatMap(share -> share.rate().stream())
                        .toList();
        return rates.size() == 4 ? Optional.of(productOf(rates)) : Optional.empty();
    }

    /** Rates multiplied, as benchmarks do. */
    static Fraction productOf(List<Fraction> rates) {
        return rates.stream().reduce(Fraction.ONE, Fraction::times);
    }
}
