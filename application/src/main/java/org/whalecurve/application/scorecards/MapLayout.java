package org.whalecurve.application.scorecards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whalecurve.domain.scorecards.ArrowTest;
import org.whalecurve.domain.scorecards.ArrowTest.Verdict;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.Perspective;
import org.whalecurve.domain.scorecards.Scorecard;

/**
 * Where everything stands on a strategy map: a lane for each perspective, the first on top, and in
 * it a box for each objective. Pages, pictures and documents draw the same map. Lengths are in
 * units of the picture, counted from its upper left corner.
 *
 * @param arrows from each objective to those of the same card that it supports
 */
public record MapLayout(int width, int height, List<Lane> lanes, List<Arrow> arrows) {

    private static final int LEAST_WIDTH = 900;
    private static final int BOX_WIDTH = 250;
    private static final int BOX_HEIGHT = 66;
    private static final int GAP = 24;
    private static final int HEAD = 22;
    private static final int LANE_HEIGHT = HEAD + BOX_HEIGHT + 30;
    private static final int LETTERS = 29;
    private static final int LINES = 2;
    private static final double THINNEST = 1.6;
    private static final double BY_STRENGTH = 3.4;

    /**
     * A perspective.
     *
     * @param id that of the perspective
     * @param y where it begins
     */
    public record Lane(String id, String name, int y, List<Box> boxes) {

        /** How high it is. */
        public int height() {
            return LANE_HEIGHT - GAP / 2;
        }
    }

    /**
     * An objective.
     *
     * @param objective its id
     * @param lines its name, in one line or two; what is longer ends in an ellipsis
     */
    public record Box(String objective, List<String> lines, int x, int y) {

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

    /**
     * An arrow.
     *
     * @param from the id of the objective that supports
     * @param to the id of the one that is supported
     * @param curve how it runs
     */
    public record Arrow(String from, String to, Curve curve) {}

    /** A cubic Bézier curve: where it begins, its two handles, where it ends. */
    public record Curve(Point begin, Point first, Point second, Point end) {

        /** As SVG writes it. */
        public String path() {
            return "M%d %d C%d %d %d %d %d %d"
                    .formatted(
                            begin.x, begin.y, first.x, first.y, second.x, second.y, end.x, end.y);
        }
    }

    /** A point of the picture. */
    public record Point(int x, int y) {}

    /** The map of a card. */
    public static MapLayout of(Scorecard card) {
        int most =
                card.perspectives().stream()
                        .mapToInt(each -> each.objectives().size())
                        .max()
                        .orElse(0);
        int width = Math.max(LEAST_WIDTH, most * (BOX_WIDTH + GAP) + GAP);
        Map<String, Box> boxes = new LinkedHashMap<>();
        List<Lane> lanes = new ArrayList<>();
        for (Perspective perspective : card.perspectives()) {
            Lane lane = lane(perspective, lanes.size() * LANE_HEIGHT, width);
            lane.boxes().forEach(box -> boxes.put(box.objective(), box));
            lanes.add(lane);
        }
        return new MapLayout(
                width, lanes.size() * LANE_HEIGHT, List.copyOf(lanes), arrows(card, boxes));
    }

    /** How thick an arrow is: the more so, the more the company's figures bear it out. */
    public static double thickness(ArrowTest test) {
        return test.verdict() == Verdict.HOLDS
                ? THINNEST + BY_STRENGTH * test.strength()
                : THINNEST;
    }

    private static Lane lane(Perspective perspective, int y, int width) {
        List<Objective> objectives = perspective.objectives();
        int cell = width / Math.max(1, objectives.size());
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < objectives.size(); i++) {
            boxes.add(
                    new Box(
                            objectives.get(i).id(),
                            lines(objectives.get(i).name()),
                            i * cell + (cell - BOX_WIDTH) / 2,
                            y + HEAD));
        }
        return new Lane(perspective.id(), perspective.name(), y, List.copyOf(boxes));
    }

    private static List<Arrow> arrows(Scorecard card, Map<String, Box> boxes) {
        List<Arrow> arrows = new ArrayList<>();
        for (Objective objective : card.objectives()) {
            for (ObjectiveKey key : objective.supports()) {
                Box from = boxes.get(objective.id());
                Box to = boxes.get(key.objective());
                if (key.card().equals(card.id()) && from != null && to != null) {
                    arrows.add(new Arrow(from.objective(), to.objective(), curve(from, to)));
                }
            }
        }
        return List.copyOf(arrows);
    }

    /** Upwards from top to bottom edge, downwards the other way, and aside in a bow below. */
    private static Curve curve(Box from, Box to) {
        if (from.y == to.y) {
            int foot = from.y + BOX_HEIGHT;
            return new Curve(
                    new Point(from.middle(), foot),
                    new Point(from.middle(), foot + GAP),
                    new Point(to.middle(), foot + GAP),
                    new Point(to.middle(), foot + 2));
        }
        boolean up = from.y > to.y;
        int start = up ? from.y : from.y + BOX_HEIGHT;
        int end = up ? to.y + BOX_HEIGHT + 2 : to.y - 2;
        int half = (start + end) / 2;
        return new Curve(
                new Point(from.middle(), start),
                new Point(from.middle(), half),
                new Point(to.middle(), half),
                new Point(to.middle(), end));
    }

    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        String rest = name.strip();
        while (!rest.isEmpty() && lines.size() < LINES) {
            int end = lines.size() == LINES - 1 ? rest.length() : endOfLine(rest);
            lines.add(shortened(rest.substring(0, end).strip()));
            rest = rest.substring(end).strip();
        }
        return List.copyOf(lines);
    }

    /** Behind the last word that fits, or in a word that fits into no line. */
    private static int endOfLine(String text) {
        if (fits(text)) {
            return text.length();
        }
        int most = text.offsetByCodePoints(0, LETTERS);
        int blank = text.lastIndexOf(' ', most);
        return blank > 0 ? blank : most;
    }

    private static String shortened(String line) {
        return fits(line) ? line : line.substring(0, line.offsetByCodePoints(0, LETTERS - 1)) + "…";
    }

    private static boolean fits(String line) {
        return line.codePointCount(0, line.length()) <= LETTERS;
    }
}
