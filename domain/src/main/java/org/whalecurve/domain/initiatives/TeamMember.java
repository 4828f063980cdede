package org.whalecurve.domain.initiatives;

import java.time.LocalDate;
import org.whalecurve.domain.money.Fraction;

/**
 * Somebody who belongs to the team for a while.
 *
 * @param user user name
 * @param role what they do in it
 * @param share of their time, in per cent
 * @param from the first day
 * @param to the last day
 */
public record TeamMember(String user, String role, Fraction share, LocalDate from, LocalDate to) {

    /** Whether they belong to the team on a day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
