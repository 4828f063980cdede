package org.whalecurve.application.payouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.payouts.PaidPart;
import org.whalecurve.domain.payouts.PaidPerson;
import org.whalecurve.domain.payouts.PayoutChange;

/**
 * A payout and what it would be today.
 *
 * @param seen what was decided
 * @param planName what people call the plan
 * @param change what those whose pay the reader may see would be paid today; null if nobody can say
 * @param unknown why nobody can say; empty if it is known
 */
public record PayoutReport(
        SeenPayout seen, String planName, @Nullable PayoutChange change, String unknown) {

    /**
     * What a component paid somebody, and would pay today: a row of the table that one takes along.
     *
     * @param present what it would pay today, in minor units; null if nobody can say
     */
    public record Line(String user, PaidPart part, @Nullable Long present) {}

    /** All lines, person by person. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (PaidPerson person : seen.payout().standing().people()) {
            Optional<PaidPerson> today =
                    Optional.ofNullable(change).flatMap(is -> is.present().person(person.user()));
            for (PaidPart part : person.parts()) {
                lines.add(
                        new Line(
                                person.user(),
                                part,
                                today.flatMap(is -> is.part(part.component()))
                                        .map(PaidPart::amount)
                                        .orElse(null)));
            }
        }
        return lines;
    }
}
