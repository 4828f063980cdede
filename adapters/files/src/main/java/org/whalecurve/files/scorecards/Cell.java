package org.whalecurve.files.scorecards;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Unit;

/** What stands in a cell of a table. */
sealed interface Cell {

    /** Nothing, which is not zero. */
    Cell EMPTY = new Text("");

    /** A text. */
    record Text(String text) implements Cell {}

    /** A value in a unit. */
    record Value(Fraction amount, Unit unit) implements Cell {}

    /** By how much a value of a unit differs from another. */
    record Change(Fraction amount, Unit unit) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** A text; nothing if there is none. */
    static Cell text(Optional<String> text) {
        return text.<Cell>map(Text::new).orElse(EMPTY);
    }

    /** A value; nothing if there is none. */
    static Cell value(Optional<Fraction> amount, Unit unit) {
        return amount.<Cell>map(known -> new Value(known, unit)).orElse(EMPTY);
    }

    /** A change; nothing where one of the two values is missing. */
    static Cell change(@Nullable Fraction amount, Unit unit) {
        return amount == null ? EMPTY : new Change(amount, unit);
    }
}
