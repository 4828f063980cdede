package org.whalecurve.web.scorecards;

import java.math.BigDecimal;
import org.whalecurve.application.scorecards.MapLayout;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.ArrowTest;
import org.whalecurve.domain.scorecards.ArrowTest.Verdict;
import org.whalecurve.domain.statistics.Interval;
import org.whalecurve.domain.statistics.LineFit;
import org.whalecurve.web.Wording;

/**
 * An arrow of the strategy map and what can be said about it.
 *
 * @param path how it is drawn
 * @param tone how it is drawn: solid where it holds, otherwise dashed
 * @param width how strongly the two hang together, as the width of the line
 * @param sentence what the company believes
 * @param verdict what its figures say, in a word or two
 * @param evidence lag, slope, interval and number of observations; empty where nothing was tested
 */
record ArrowRow(
        String path, String tone, String width, String sentence, String verdict, String evidence) {

    private static final int DECIMALS = 2;

    static ArrowRow of(String path, String from, String to, ArrowTest test, Wording wording) {
        return new ArrowRow(
                path,
                test.verdict() == Verdict.HOLDS ? "tested" : "untested",
                "%.1f".formatted(MapLayout.thickness(test)),
                from + " supports " + to,
                verdict(test),
                evidence(test, wording));
    }

    private static String verdict(ArrowTest test) {
        return switch (test.verdict()) {
            case HOLDS -> "holds";
            case CONTRADICTED -> "contradicted";
            case OPEN -> "open";
            case NOT_TESTED ->
                    test.pairs() < ArrowTest.LEAST_PAIRS
                            ? "not tested: %d of %d months needed"
                                    .formatted(test.pairs(), ArrowTest.LEAST_PAIRS)
                            : "not tested: one of the two never moved";
        };
    }

    private static String evidence(ArrowTest test, Wording wording) {
        LineFit fit = test.fit();
        Interval interval = test.interval();
        if (fit == null || interval == null) {
            return "";
        }
        return "%s points for each point %s, 95%% sure between %s and %s, %s"
                .formatted(
                        number(fit.slope(), wording),
                        test.lag() == 0
                                ? "in the same month"
                                : wording.count(test.lag(), "month later", "months later"),
                        number(interval.low(), wording),
                        number(interval.high(), wording),
                        wording.count(test.pairs(), "pair of changes", "pairs of changes"));
    }

    private static String number(double value, Wording wording) {
        return wording.number(Fraction.of(BigDecimal.valueOf(value)), DECIMALS);
    }
}
