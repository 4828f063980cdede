package org.whalecurve.files.scorecards;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.whalecurve.application.scorecards.CardWords;

/**
 * When a document is written, and how it tells moments.
 *
 * @param at the moment
 * @param zone in which people read times of day
 */
record Written(Instant at, ZoneId zone) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss zzz", CardWords.LOCALE);

    /** A moment with its zone. */
    String moment(Instant moment) {
        return MOMENT.format(moment.atZone(zone));
    }

    /** A moment as a clock on the wall shows it. */
    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }
}
