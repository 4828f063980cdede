package org.whalecurve.application.crm;

import org.jspecify.annotations.Nullable;

/**
 * Rows that are booked because of what a CRM says, as a file that is delivered like any other. The
 * same batch is the same file, however often it is delivered.
 *
 * @param number within its connection, from 1 upwards
 * @param rows how many rows it has
 * @param text the whole file
 * @param importId the import by which it was booked; null as long as it was not delivered
 */
public record LandingBatch(long number, int rows, String text, @Nullable String importId) {}
