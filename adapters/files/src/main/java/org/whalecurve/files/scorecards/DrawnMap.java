package org.whalecurve.files.scorecards;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.whalecurve.application.scorecards.CardLine;
import org.whalecurve.application.scorecards.CardPoint;
import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.application.scorecards.MapLayout;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.scorecards.ArrowTest;
import org.whalecurve.domain.scorecards.ArrowTest.Verdict;

/**
 * What is drawn of a strategy map, whatever it is drawn with.
 *
 * @param layout where everything stands
 */
record DrawnMap(
        MapLayout layout, Map<String, CardLine> objectives, Map<MapArrow, ArrowTest> tests) {

    private record MapArrow(String from, String to) {}

    static DrawnMap of(ScorecardReport report) {
        Map<String, CardLine> objectives = new HashMap<>();
        report.lines().stream()
                .filter(line -> line.level() == CardLine.Level.OBJECTIVE)
                .forEach(line -> objectives.put(line.id(), line));
        Map<MapArrow, ArrowTest> tests = new HashMap<>();
        report.arrows().forEach(test -> tests.put(new MapArrow(test.from(), test.to()), test));
        return new DrawnMap(MapLayout.of(report.version().content()), objectives, tests);
    }

    CardLine objective(String id) {
        return Objects.requireNonNull(objectives.get(id), id);
    }

    /** How an objective stands, in a few words. */
    static String status(CardPoint point) {
        return PdfScorecard.status(point)
                + point.score().map(score -> ", " + CardWords.number(score, 1)).orElse("");
    }

    /** Whether the company's figures bear an arrow out. */
    boolean holds(MapLayout.Arrow arrow) {
        return test(arrow).verdict() == Verdict.HOLDS;
    }

    /** How thick an arrow is, in units of the picture. */
    double thickness(MapLayout.Arrow arrow) {
        return MapLayout.thickness(test(arrow));
    }

    private ArrowTest test(MapLayout.Arrow arrow) {
        return Objects.requireNonNull(tests.get(new MapArrow(arrow.from(), arrow.to())));
    }
}
