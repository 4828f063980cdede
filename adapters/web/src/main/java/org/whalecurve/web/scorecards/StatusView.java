package org.whalecurve.web.scorecards;

import org.whalecurve.domain.scorecards.Status;

/**
 * What a score asks for: told by its shape and its word, and by its colour only besides.
 *
 * @param glyph its shape
 * @param word what people call it
 * @param tone its colour, as style sheets call it
 */
record StatusView(String glyph, String word, String tone) {

    static StatusView of(Status status) {
        return switch (status) {
            case GOOD -> new StatusView("▲", "good", "good");
            case WATCH -> new StatusView("◆", "watch", "waiting");
            case ACT -> new StatusView("▼", "act", "bad");
            case NO_DATA -> new StatusView("○", "no data", "neutral");
        };
    }
}
