package org.whalecurve.domain.initiatives;

import java.time.LocalDate;

/**
 * Something that is not done though its day is over.
 *
 * @param what the milestone's name, or what of the initiative itself
 * @param due the last day on which it would have been in time
 * @param days how many days ago that was, from 1
 */
public record Lateness(String what, LocalDate due, long days) {}
