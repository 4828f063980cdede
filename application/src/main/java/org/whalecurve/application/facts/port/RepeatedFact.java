package org.whalecurve.application.facts.port;

import org.jspecify.annotations.Nullable;

/**
 * A fact that is there already.
 *
 * @param line the physical line of the file on which it stands again
 * @param key its key
 * @param firstLine the line on which it stands first: of the same file, or of the earlier import's
 * @param importId the earlier import that booked it; null if it stands twice in the same file
 */
public record RepeatedFact(long line, String key, long firstLine, @Nullable String importId) {}
