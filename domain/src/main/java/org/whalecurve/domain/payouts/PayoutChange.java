package org.whalecurve.domain.payouts;

import java.util.List;

/**
 * What a kept payout would be today.
 *
 * <p>Invariant, with a property test: for everybody, what comes from other books and what comes
 * from other hands add up to the difference.
 *
 * @param restated the months of which the books say something else
 * @param people what everybody was paid and would be paid, in the order of the plan
 * @param present what would be kept by a correction
 */
public record PayoutChange(
        List<RestatedMonths> restated, List<PersonChange> people, PayoutDecision present) {

    /** Keeps copies. */
    public PayoutChange {
        restated = List.copyOf(restated);
        people = List.copyOf(people);
    }

    /**
     * Holds a payout against today.
     *
     * @param asThen the same worked out today from the books of that time
     * @param present the same worked out today from the present books
     */
    public static PayoutChange of(KeptPayout kept, PayoutDecision asThen, PayoutDecision present) {
        PayoutDecision standing = kept.standing();
        return new PayoutChange(
                RestatedMonths.between(standing.basis(), present.basis()),
                standing.people().stream()
                        .map(person ->
                                PersonChange.between(
                                        person,
                                        asThen.person(person.user()).orElseThrow(),
                                        present.person(person.user()).orElseThrow()))
                        .toList(),
                present);
    }

    /** The same as one participant sees it. */
    public PayoutChange seenBy(String user) {
        return new PayoutChange(
                restated,
                people.stream().filter(each -> each.user().equals(user)).toList(),
                present.seenBy(user));
    }

    /** What is to be paid more to all together, in minor units; below zero for less. */
    public long difference() {
        return people.stream().mapToLong(PersonChange::difference).reduce(0, Math::addExact);
    }

    /** Whether a correction would change what anybody is paid. */
    public boolean asksForCorrection() {
        return people.stream().anyMatch(each -> each.difference() != 0);
    }
}
