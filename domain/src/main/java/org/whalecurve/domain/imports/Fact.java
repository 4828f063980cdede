package org.whalecurve.domain.imports;

import java.time.LocalDate;
import java.util.Map;

/**
 * One accepted fact of a declared type. What a row does not state is not in the maps: missing is
 * neither empty nor zero.
 *
 * @param line the physical line of the file on which the row begins, counted from 1
 * @param key what identifies the fact among all of its type
 * @param day the day on which it is booked
 * @param texts the texts and keys it states, its own key among them, by column id
 * @param numbers the amounts it states in minor units, and the quantities in millionths, by column
 *     id
 */
public record Fact(
        long line,
        String key,
        LocalDate day,
        Map<String, String> texts,
        Map<String, Long> numbers) {}
