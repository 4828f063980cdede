package org.whalecurve.crm.http;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.whalecurve.domain.crm.InsightUpdate;
import org.whalecurve.domain.crm.WriteOutcome;

/**
 * Writing where a CRM takes all updates of a call or none: a refused batch is halved until the
 * updates stand alone that the CRM does not take. With one bad update among n that is about 2 log n
 * calls more.
 */
public final class Halving {

    /** Where almost everything is bad, the rest is left for later instead of asking for each. */
    static final int MOST_CALLS = 100;

    private final Function<List<InsightUpdate>, Told> attempt;
    private final BiFunction<List<InsightUpdate>, CrmReply, List<WriteOutcome>> outcomes;
    private final AtomicInteger calls = new AtomicInteger();

    private Halving(
            Function<List<InsightUpdate>, Told> attempt,
            BiFunction<List<InsightUpdate>, CrmReply, List<WriteOutcome>> outcomes) {
        this.attempt = attempt;
        this.outcomes = outcomes;
    }

    /**
     * Writes updates.
     *
     * @param attempt tells the CRM all of some updates, or none
     * @return one outcome for each
     */
    public static List<WriteOutcome> write(
            List<InsightUpdate> updates, Function<List<InsightUpdate>, Told> attempt) {
        return write(updates, attempt, (batch, reply) -> acknowledged(batch));
    }

    /**
     * Writes updates to a CRM that may also take some of a call and say of each what became of it.
     *
     * @param attempt tells the CRM some updates
     * @param outcomes reads from its answer what became of each
     * @return one outcome for each
     */
    public static List<WriteOutcome> write(
            List<InsightUpdate> updates,
            Function<List<InsightUpdate>, Told> attempt,
            BiFunction<List<InsightUpdate>, CrmReply, List<WriteOutcome>> outcomes) {
        return new Halving(attempt, outcomes).write(updates);
    }

    private List<WriteOutcome> write(List<InsightUpdate> updates) {
        if (updates.isEmpty()) {
            return List.of();
        }
        if (calls.incrementAndGet() > MOST_CALLS) {
            return deferred(updates, "Too many updates of this batch were refused; later again.");
        }
        return switch (attempt.apply(updates)) {
            case Told.Heard heard -> outcomes.apply(updates, heard.reply());
            case Told.NotNow later -> deferred(updates, later.message());
            case Told.Lost lost -> unknown(updates, lost.message());
            case Told.Refused refused when updates.size() == 1 ->
                    List.of(
                            new WriteOutcome.Rejected(
                                    updates.getFirst().id(), refused.code(), refused.message()));
            case Told.Refused refused -> {
                List<WriteOutcome> outcomes =
                        new ArrayList<>(write(updates.subList(0, updates.size() / 2)));
                outcomes.addAll(write(updates.subList(updates.size() / 2, updates.size())));
                yield outcomes;
            }
        };
    }

    private static List<WriteOutcome> acknowledged(List<InsightUpdate> updates) {
        return updates.stream()
                .<WriteOutcome>map(update -> new WriteOutcome.Acknowledged(update.id()))
                .toList();
    }

    /** None could be written now. */
    public static List<WriteOutcome> deferred(List<InsightUpdate> updates, String reason) {
        return updates.stream()
                .<WriteOutcome>map(update -> new WriteOutcome.Deferred(update.id(), reason))
                .toList();
    }

    /** Nobody knows of any whether it was written. */
    public static List<WriteOutcome> unknown(List<InsightUpdate> updates, String reason) {
        return updates.stream()
                .<WriteOutcome>map(update -> new WriteOutcome.Unknown(update.id(), reason))
                .toList();
    }
}
