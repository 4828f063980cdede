package org.whalecurve.web.scorecards;

import org.whalecurve.application.scorecards.CardWords;
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
        return new StatusView(
                CardWords.symbol(status),
                CardWords.word(status),
                switch (status) {
                    case GOOD -> "good";
                    case WATCH -> "waiting";
                    case ACT -> "bad";
                    case NO_DATA -> "neutral";
                });
    }
}
