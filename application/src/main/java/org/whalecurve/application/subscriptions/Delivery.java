package org.whalecurve.application.subscriptions;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One e-mail of a subscription: about one month, as one run of record tells it, sent once at most.
 *
 * @param number which it is among all
 * @param user the user name of the subscriber
 * @param card the id of the card
 * @param month what it is about
 * @param run id of the run of record whose publication is its reason
 * @param plannedAt when it was planned
 * @param steps what became of it, in the order in which it happened; nothing is taken back
 */
public record Delivery(
        long number,
        String user,
        String card,
        YearMonth month,
        String run,
        Instant plannedAt,
        List<Step> steps) {

    /**
     * Something that happened to it.
     *
     * @param reason why, as a sentence; empty where it goes without saying
     */
    public record Step(Kind kind, String reason, Instant at) {}

    /** What can happen. */
    public enum Kind {
        /** The mail is being handed to the server. */
        BEGUN,
        /** The server took it. */
        SENT,
        /** It could not be written or handed over; it is tried again. */
        FAILED,
        /** It could not be sent, and is not tried again. */
        GIVEN_UP,
        /** There was nothing to tell. */
        NOTHING_NEW,
        /** The subscriber must not, or does not want to, have it any more. */
        WITHHELD;

        /** Whether nothing happens after it. */
        public boolean isLast() {
            return this == SENT || this == GIVEN_UP || this == NOTHING_NEW || this == WITHHELD;
        }
    }

    /** Keeps a copy. */
    public Delivery {
        steps = List.copyOf(steps);
    }

    /** The same after something more has happened. */
    public Delivery with(Step next) {
        List<Step> after = new ArrayList<>(steps);
        after.add(next);
        return new Delivery(number, user, card, month, run, plannedAt, after);
    }

    /** What happened last; empty if nothing has. */
    public Optional<Step> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    /** Whether nothing more will happen to it. */
    public boolean isDone() {
        return last().map(step -> step.kind().isLast()).orElse(false);
    }

    /** How often it failed. */
    public int failures() {
        return (int) steps.stream().filter(step -> step.kind() == Kind.FAILED).count();
    }

    /** Whether it arrived, or nobody can know that it did not. */
    public boolean mayHaveArrived() {
        return steps.stream().anyMatch(step -> step.kind() == Kind.SENT) || wasCutOff();
    }

    private boolean wasCutOff() {
        return steps.size() > 1
                && steps.getLast().kind() == Kind.GIVEN_UP
                && steps.get(steps.size() - 2).kind() == Kind.BEGUN;
    }
}
