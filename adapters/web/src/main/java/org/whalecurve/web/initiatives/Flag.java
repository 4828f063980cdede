package org.whalecurve.web.initiatives;

import java.util.List;
import java.util.stream.Stream;
import org.whalecurve.domain.initiatives.Standing;
import org.whalecurve.web.Wording;

/**
 * Something that asks for attention: told by its shape and its word, and by its colour only
 * besides.
 *
 * @param glyph its shape
 * @param word what it is
 * @param tone its colour, as style sheets call it
 * @param words what it is about
 */
record Flag(String glyph, String word, String tone, String words) {

    /** What is late first, then what is at risk. */
    static List<Flag> of(Standing standing, Wording wording) {
        return Stream.concat(
                        standing.late().stream()
                                .map(each ->
                                        new Flag(
                                                "▲",
                                                "late",
                                                "bad",
                                                "%s: due on %s, %s ago."
                                                        .formatted(
                                                                each.what(),
                                                                wording.day(each.due()),
                                                                wording.count(
                                                                        each.days(),
                                                                        "day",
                                                                        "days")))),
                        standing.risks().stream()
                                .map(each ->
                                        new Flag(
                                                "◆",
                                                "at risk",
                                                "waiting",
                                                InitiativeWords.rule(each.rule())
                                                        + ": "
                                                        + each.words())))
                .toList();
    }
}
