package org.whalecurve.domain.initiatives;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How an initiative ended; nobody changes it afterwards.
 *
 * @param abandoned whether it was given up
 * @param result what came out
 * @param lessons what the next one should know
 * @param handOver who goes on with what
 * @param benefit what the ledger told then of what it brought
 * @param by user name of who closed it
 * @param at when; the team is dissolved from that moment
 */
public record Closing(
        boolean abandoned,
        String result,
        String lessons,
        String handOver,
        BenefitFinding benefit,
        String by,
        Instant at) {

    /** The day on which it was closed. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
