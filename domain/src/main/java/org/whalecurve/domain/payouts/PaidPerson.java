package org.whalecurve.domain.payouts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.whalecurve.domain.incentives.Payout;
import org.whalecurve.domain.money.Fraction;

/**
 * What somebody was paid, with all that it rests on.
 *
 * @param user user name
 * @param percent of what is paid at target, of all that was known
 * @param amount the same in minor units
 * @param parts what each component paid, in the order of the plan; they add up to the amount
 * @param gates how the gates stood
 * @param modifiers what the modifiers came to
 */
public record PaidPerson(
        String user,
        Fraction percent,
        long amount,
        List<PaidPart> parts,
        List<KeptGate> gates,
        List<KeptModifier> modifiers) {

    /**
     * @throws IllegalArgumentException if the parts do not add up to the amount
     */
    public PaidPerson {
        parts = List.copyOf(parts);
        gates = List.copyOf(gates);
        modifiers = List.copyOf(modifiers);
        long sum = parts.stream().mapToLong(PaidPart::amount).reduce(0, Math::addExact);
        if (sum != amount) {
            throw new IllegalArgumentException(
                    "the parts of %s come to %d, not to %d".formatted(user, sum, amount));
        }
    }

    /** What a payout comes to, to be kept. */
    public static PaidPerson of(Payout payout) {
        return new PaidPerson(
                payout.participant().user(),
                payout.percent(),
                payout.amount(),
                payout.components().stream().map(PaidPart::of).toList(),
                payout.gates().stream().map(KeptGate::of).toList(),
                payout.modifiers().stream().map(KeptModifier::of).toList());
    }

    /** What kept it from being known as a whole, each in a sentence; none if nothing did. */
    public List<String> missing() {
        return parts.stream().map(PaidPart::missing).filter(Objects::nonNull).distinct().toList();
    }

    /** What a component paid; empty if the plan has none of that id. */
    public Optional<PaidPart> part(String component) {
        return parts.stream().filter(each -> each.component().equals(component)).findAny();
    }
}
