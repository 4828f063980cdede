package org.whalecurve.domain.imports;

/**
 * How a source writes dates and numbers. Nothing is guessed: what does not fit is rejected.
 *
 * @param date a pattern of {@link java.time.format.DateTimeFormatter}, with or without a time of
 *     day
 * @param decimalMark the character before the decimals
 * @param groupMark the character between thousands, or {@code '\0'} where numbers are not grouped
 */
public record ProfileFormats(String date, char decimalMark, char groupMark) {}
