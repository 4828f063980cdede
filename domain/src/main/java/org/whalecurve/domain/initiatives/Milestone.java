package org.whalecurve.domain.initiatives;

import java.time.LocalDate;

/**
 * Something that is to be reached on the way.
 *
 * @param id what progress calls it
 * @param name what people call it
 * @param due the last day on which it is in time
 */
public record Milestone(String id, String name, LocalDate due) {}
