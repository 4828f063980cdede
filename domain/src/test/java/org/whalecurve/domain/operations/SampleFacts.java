package org.whalecurve.domain.operations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.imports.Fact;

/** Facts of operations as tests write them: quantities in whole units, amounts in minor units. */
final class SampleFacts {

    static final LocalDate DAY = LocalDate.of(2011, 3, 31);

    private static final long MILLION = 1_000_000;

    private SampleFacts() {}

    /** A line of an order; a number that is null is not stated. */
    static Fact line(
            String order,
            long ordered,
            long shipped,
            @Nullable Long daysLate,
            @Nullable Long damaged,
            @Nullable Long wrongPapers) {
        Map<String, Long> numbers = new HashMap<>();
        numbers.put("ordered", ordered * MILLION);
        numbers.put("shipped", shipped * MILLION);
        state(numbers, "days-late", daysLate);
        state(numbers, "damaged", damaged);
        state(numbers, "wrong-papers", wrongPapers);
        return fact(Map.of("order", order), numbers);
    }

    /** A line of which only the quantities are known. */
    static Fact line(String order, long ordered, long shipped) {
        return line(order, ordered, shipped, null, null, null);
    }

    static Fact forecast(long actual, long forecast) {
        return fact(Map.of(), Map.of("actual", actual * MILLION, "forecast", forecast * MILLION));
    }

    /** An article in a month. */
    static Fact stock(Map<String, Long> amounts) {
        return fact(Map.of(), amounts);
    }

    static Fact contact(@Nullable Long minutes, @Nullable Long followUps) {
        Map<String, Long> numbers = new HashMap<>();
        state(numbers, "minutes-to-response", minutes);
        state(numbers, "follow-ups", followUps);
        return fact(Map.of(), numbers);
    }

    /** What facts of one customer come to. */
    static OperationsResult fold(OperationsFacts type, List<Fact> facts) {
        OperationsFold fold = type.fold();
        facts.forEach(fact -> fold.add(1, fact));
        return fold.finish();
    }

    static OperationsResult.Deliveries deliveries(List<Fact> lines) {
        return (OperationsResult.Deliveries) fold(OperationsFacts.DELIVERIES, lines);
    }

    private static void state(Map<String, Long> numbers, String column, @Nullable Long number) {
        if (number != null) {
            numbers.put(column, number * MILLION);
        }
    }

    private static Fact fact(Map<String, String> texts, Map<String, Long> numbers) {
        return new Fact(1, "key", DAY, texts, numbers);
    }
}
