package org.whalecurve.domain.initiatives;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Progress as it is kept; nobody changes it afterwards.
 *
 * @param number rising with every entry of the company
 * @param progress what has happened
 * @param words what the person said about it; empty if nothing
 * @param by user name
 * @param at when they said it
 */
public record ProgressEntry(long number, Progress progress, String words, String by, Instant at) {

    /** The day on which it was said. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
