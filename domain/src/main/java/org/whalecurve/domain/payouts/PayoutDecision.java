package org.whalecurve.domain.payouts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody decided that people are to be paid: the first for some months, or a correction of
 * it, which states the whole anew.
 *
 * @param basis what it was worked out from
 * @param people what each was to be paid, in the order of the plan
 * @param decidedBy user name of who decided
 * @param decidedAt when they did
 */
public record PayoutDecision(
        PayoutBasis basis, List<PaidPerson> people, String decidedBy, Instant decidedAt) {

    /** Keeps a copy. */
    public PayoutDecision {
        people = List.copyOf(people);
    }

    /** What all were to be paid together, in minor units. */
    public long amount() {
        return people.stream().mapToLong(PaidPerson::amount).reduce(0, Math::addExact);
    }

    /** What somebody was to be paid; empty if they took no part. */
    public Optional<PaidPerson> person(String user) {
        return people.stream().filter(each -> each.user().equals(user)).findAny();
    }

    /** The same decision as one participant sees it. */
    PayoutDecision seenBy(String user) {
        return new PayoutDecision(
                basis,
                people.stream().filter(each -> each.user().equals(user)).toList(),
                decidedBy,
                decidedAt);
    }
}
