package org.whalecurve.domain.payouts;

import static java.lang.Math.subtractExact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Unit;

/**
 * What somebody was paid and what they would be paid today, with the cause of the difference.
 *
 * @param user user name
 * @param kept what stands, in minor units
 * @param asThen what the books of that time come to today: it differs from what stands where
 *     customers or scorecards have been put into other hands
 * @param present what the present books come to today
 * @param parts the components of which that differs
 */
public record PersonChange(
        String user, long kept, long asThen, long present, List<PartChange> parts) {

    /**
     * A component that would pay something else today.
     *
     * @param name what people call it
     * @param unit what its value counts
     * @param was the value that was kept; null if nobody knew
     * @param is the value today; null if nobody knows
     * @param amount by how much it would pay more, in minor units; below zero for less
     */
    public record PartChange(
            String component,
            String name,
            Unit unit,
            @Nullable Fraction was,
            @Nullable Fraction is,
            long amount) {}

    /** Keeps a copy. */
    public PersonChange {
        parts = List.copyOf(parts);
    }

    static PersonChange between(PaidPerson kept, PaidPerson asThen, PaidPerson present) {
        List<PartChange> parts = new ArrayList<>();
        for (PaidPart is : present.parts()) {
            PaidPart was = kept.part(is.component()).orElseThrow();
            if (was.amount() != is.amount() || !Objects.equals(was.value(), is.value())) {
                parts.add(
                        new PartChange(
                                is.component(),
                                is.name(),
                                is.unit(),
                                was.value(),
                                is.value(),
                                subtractExact(is.amount(), was.amount())));
            }
        }
        return new PersonChange(
                kept.user(), kept.amount(), asThen.amount(), present.amount(), parts);
    }

    /** What is to be paid more, in minor units; below zero for what is to be paid back. */
    public long difference() {
        return subtractExact(present, kept);
    }

    /** What of it comes from other books. */
    public long byRestatement() {
        return subtractExact(present, asThen);
    }

    /** What of it comes from customers or scorecards in other hands. */
    public long byOtherHands() {
        return subtractExact(asThen, kept);
    }
}
