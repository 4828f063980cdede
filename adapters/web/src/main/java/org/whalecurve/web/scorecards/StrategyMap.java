package org.whalecurve.web.scorecards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.whalecurve.domain.scorecards.ArrowTest;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredObjective;
import org.whalecurve.domain.scorecards.ScoredPerspective;
import org.whalecurve.web.Wording;

/**
 * The objectives of a card, a lane for each perspective, with arrows from each to those it
 * supports.
 *
 * @param width of the picture
 * @param height of the picture
 * @param lanes the perspectives, the first on top
 * @param arrows the arrows within the card, with what its figures say about them
 */
record StrategyMap(int width, int height, List<Lane> lanes, List<ArrowRow> arrows) {

    private static final int LEAST_WIDTH = 900;
    private static final int BOX_WIDTH = 250;
    private static final int BOX_HEIGHT = 52;
    private static final int GAP = 24;
    private static final int HEAD = 22;
    private static final int LANE_HEIGHT = HEAD + BOX_HEIGHT + 30;
    private static final int LETTERS = 25;

    /**
     * A perspective.
     *
     * @param y where it begins
     */
    record Lane(String name, int y, List<Box> boxes) {

        /** How high it is. */
        public int height() {
            return LANE_HEIGHT - GAP / 2;
        }
    }

    /**
     * An objective.
     *
     * @param name its name, shortened to the width of the box
     * @param row the row of the table that it leads to
     * @param label what it says to those who do not see it
     */
    record Box(String name, String row, String label, ScoreView score, int x, int y) {

        /** How wide it is. */
        public int width() {
            return BOX_WIDTH;
        }

        /** How high it is. */
        public int height() {
            return BOX_HEIGHT;
        }

        private int middle() {
            return x + BOX_WIDTH / 2;
        }
    }

    static StrategyMap of(ScoredCard card, List<ArrowTest> tests, Wording wording) {
        int most =
                card.perspectives().stream()
                        .mapToInt(each -> each.objectives().size())
                        .max()
                        .orElse(0);
        int width = Math.max(LEAST_WIDTH, most * (BOX_WIDTH + GAP) + GAP);
        Map<String, Box> boxes = new LinkedHashMap<>();
        List<Lane> lanes = new ArrayList<>();
        for (ScoredPerspective perspective : card.perspectives()) {
            lanes.add(lane(perspective, lanes.size() * LANE_HEIGHT, width, boxes, wording));
        }
        return new StrategyMap(
                width,
                lanes.size() * LANE_HEIGHT,
                List.copyOf(lanes),
                tests.stream().map(test -> arrow(test, card, boxes, wording)).toList());
    }

    private static ArrowRow arrow(
            ArrowTest test, ScoredCard card, Map<String, Box> boxes, Wording wording) {
        return ArrowRow.of(
                arrow(boxOf(boxes, test.from()), boxOf(boxes, test.to())),
                nameOf(card, test.from()),
                nameOf(card, test.to()),
                test,
                wording);
    }

    private static Box boxOf(Map<String, Box> boxes, String objective) {
        return Objects.requireNonNull(boxes.get(objective), objective);
    }

    private static Lane lane(
            ScoredPerspective perspective,
            int y,
            int width,
            Map<String, Box> boxes,
            Wording wording) {
        List<ScoredObjective> objectives = perspective.objectives();
        int cell = width / Math.max(1, objectives.size());
        List<Box> placed = new ArrayList<>();
        for (int i = 0; i < objectives.size(); i++) {
            ScoredObjective each = objectives.get(i);
            ScoreView score = ScoreView.of(each.score(), wording);
            Box box =
                    new Box(
                            shortened(each.objective().name()),
                            CardPlace.anchor(each.objective().id()),
                            each.objective().name()
                                    + ": "
                                    + score.status().word()
                                    + (each.score().score() == null
                                            ? ""
                                            : ", score " + score.text()),
                            score,
                            i * cell + (cell - BOX_WIDTH) / 2,
                            y + HEAD);
            boxes.put(each.objective().id(), box);
            placed.add(box);
        }
        return new Lane(perspective.perspective().name(), y, List.copyOf(placed));
    }

    /** Upwards from top to bottom edge, downwards the other way, and aside in a bow below. */
    private static String arrow(Box from, Box to) {
        if (from.y == to.y) {
            int foot = from.y + BOX_HEIGHT;
            return "M%d %d C%d %d %d %d %d %d"
                    .formatted(
                            from.middle(),
                            foot,
                            from.middle(),
                            foot + GAP,
                            to.middle(),
                            foot + GAP,
                            to.middle(),
                            foot + 2);
        }
        boolean up = from.y > to.y;
        int start = up ? from.y : from.y + BOX_HEIGHT;
        int end = up ? to.y + BOX_HEIGHT + 2 : to.y - 2;
        int half = (start + end) / 2;
        return "M%d %d C%d %d %d %d %d %d"
                .formatted(
                        from.middle(),
                        start,
                        from.middle(),
                        half,
                        to.middle(),
                        half,
                        to.middle(),
                        end);
    }

    private static String nameOf(ScoredCard card, String objective) {
        return card.card().objectives().stream()
                .filter(each -> each.id().equals(objective))
                .map(each -> each.name())
                .findFirst()
                .orElseThrow();
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LETTERS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LETTERS - 1)) + "…";
    }
}
