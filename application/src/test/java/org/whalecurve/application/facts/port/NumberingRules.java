package org.whalecurve.application.facts.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whalecurve.application.AtOnce;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.facts.port.Numbering.Met;

/** What every numbering keeps to, whatever it numbers. */
public final class NumberingRules {

    private NumberingRules() {}

    /** Keys without a hint. */
    public static List<Met> met(String... keys) {
        return Stream.of(keys).map(key -> new Met(key, "")).toList();
    }

    /**
     * Every key has one number of its own, above zero, in the order asked; asking again gives it.
     */
    public static void everyKeyHasOneNumber(UnitOfWork unitOfWork, Numbering numbering) {
        List<Met> keys = met("C3", "C1", "C2", "c1", "C1 ", "'; --", "Zoë 🐋", "a\\b\tc", "\\N");
        int[] numbers = unitOfWork.perform(() -> numbering.numbersOf(keys));

        assertThat(numbers).hasSize(keys.size()).doesNotHaveDuplicates();
        assertThat(IntStream.of(numbers)).allMatch(number -> number > 0);
        assertThat(unitOfWork.perform(() -> numbering.numbersOf(keys.reversed())))
                .containsExactly(reversed(numbers));
        assertThat(unitOfWork.perform(() -> numbering.numbersOf(List.of()))).isEmpty();
    }

    /** A key named twice in one question has the same number twice. */
    public static void aKeyNamedTwiceHasOneNumber(UnitOfWork unitOfWork, Numbering numbering) {
        int[] numbers = unitOfWork.perform(() -> numbering.numbersOf(met("C1", "C2", "C1", "C1")));

        assertThat(numbers[0]).isEqualTo(numbers[2]).isEqualTo(numbers[3]);
        assertThat(numbers[0]).isNotEqualTo(numbers[1]);
    }

    /**
     * Two who meet the same keys at once, in whatever order, neither block each other for ever nor
     * number a key twice.
     */
    public static void twoAtOnceAgree(UnitOfWork unitOfWork, Numbering one, Numbering other) {
        List<Met> keys = met("C5", "C1", "C4", "C2", "C3");
        int[][] first = new int[1][];
        int[] second =
                AtOnce.perform(
                                unitOfWork,
                                () -> first[0] = one.numbersOf(keys),
                                () -> {},
                                () -> other.numbersOf(keys.reversed()))
                        .outcome();

        assertThat(second).containsExactly(reversed(first[0]));
    }

    /** A number given in a unit of work that failed is never given to another key. */
    public static void aNumberIsNeverReused(UnitOfWork unitOfWork, Numbering numbering) {
        int[] lost = new int[1];
        try {
            unitOfWork.perform(() -> {
                lost[0] = numbering.numbersOf(met("C1"))[0];
                throw new IllegalStateException("the import fails");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the import fails");
        }

        assertThat(unitOfWork.perform(() -> numbering.numbersOf(met("C2", "C1"))))
                .doesNotContain(lost[0]);
    }

    private static int[] reversed(int[] numbers) {
        int[] reversed = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            reversed[i] = numbers[numbers.length - 1 - i];
        }
        return reversed;
    }
}
