package org.whalecurve.domain.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

/**
 * How the files of one source are to be read.
 *
 * @param id the name by which an import refers to the profile
 * @param description what the source is, for the people who choose a profile
 * @param encoding the IANA name of the character set, such as {@code UTF-8}
 * @param separator the character between two fields
 * @param facts what its rows are, and which column holds what
 * @param formats how dates and numbers are written
 * @param zone the time zone in which the file's local times are meant, and that decides the day of
 *     a row
 * @param currency the currency of all amounts
 * @param firstDay rows dated before are rejected as misdated
 * @param largestAmount rows with an amount above it, in units of the currency, are rejected as
 *     implausible
 */
public record ImportProfile(
        String id,
        String description,
        String encoding,
        char separator,
        ProfileFacts facts,
        ProfileFormats formats,
        ZoneId zone,
        Currency currency,
        LocalDate firstDay,
        BigDecimal largestAmount) {}
