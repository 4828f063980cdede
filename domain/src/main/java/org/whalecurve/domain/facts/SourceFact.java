package org.whalecurve.domain.facts;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * A booked fact of a declared type with where it comes from, as a driver counts it.
 *
 * @param importId the import that booked it
 * @param line the physical line of the delivered file on which the row begins, counted from 1
 * @param key what identifies it
 * @param day the day
 * @param texts what else it says in words, by column id; what it does not state is not there
 * @param quantity what it adds to the driver: one, or in millionths what its column of quantities
 *     states
 */
public record SourceFact(
        String importId,
        long line,
        String key,
        LocalDate day,
        SortedMap<String, String> texts,
        long quantity) {}
