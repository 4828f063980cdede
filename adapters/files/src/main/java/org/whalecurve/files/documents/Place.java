package org.whalecurve.files.documents;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.expression.Expression;
import org.whalecurve.domain.costing.expression.ExpressionFault;

/**
 * A place in a document from which a value is read. What does not fit is noted as a fault and
 * answered with something harmless, so that reading goes on and finds the next fault; a place where
 * nothing stands has had its fault noted already.
 */
final class Place {

    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?");
    private static final List<String> BOOLEANS = List.of("true", "false");
    private static final int LONGEST_TEXT = 500;
    private static final Expression HARMLESS = new Expression.Constant(BigDecimal.ZERO, null);

    private final @Nullable YamlValue value;
    private final String where;
    private final long line;
    private final Faults faults;

    Place(@Nullable YamlValue value, String where, long line, Faults faults) {
        this.value = value;
        this.where = where;
        this.line = line;
        this.faults = faults;
    }

    /** Whether a value stands there. */
    boolean isPresent() {
        return value != null;
    }

    /** Notes a fault of this place. */
    void fault(String problem) {
        faults.add(where, line, problem);
    }

    /** A text that is not empty. */
    String text() {
        String text = textOrEmpty();
        if (text.isBlank() && value instanceof YamlValue.Text scalar && scalar.isText()) {
            fault("Say something here: the text is empty.");
        }
        return text;
    }

    /** A text; empty is something to say. */
    String textOrEmpty() {
        YamlValue.Text scalar = scalar("a text");
        if (scalar == null) {
            return "";
        }
        if (!scalar.isText()) {
            fault(
                    scalar.text().isEmpty()
                            ? "A text is missing here."
                            : "A text is wanted: put '" + scalar.text() + "' in quotes.");
            return "";
        }
        if (scalar.text().length() > LONGEST_TEXT) {
            fault("At most " + LONGEST_TEXT + " characters are allowed here.");
        }
        return scalar.text();
    }

    /** A name for use in addresses and files. */
    String id() {
        String id = text();
        if (!id.isBlank() && !ID.matcher(id).matches()) {
            fault(
                    "'"
                            + id
                            + "' is no id: up to 64 small letters a-z, digits and hyphens, with no hyphen at either end.");
        }
        return id;
    }

    /**
     * A decimal number, with or without quotes.
     *
     * @param most the largest size that makes sense; exact arithmetic holds up to it
     */
    BigDecimal decimal(int decimals, long most) {
        YamlValue.Text scalar = scalar("a number");
        if (scalar == null) {
            return BigDecimal.ZERO;
        }
        if (!DECIMAL.matcher(scalar.text()).matches()) {
            fault(
                    "'"
                            + scalar.text()
                            + "' is not a number such as 1234.56: digits, one point, no separators between thousands.");
            return BigDecimal.ZERO;
        }
        BigDecimal number = new BigDecimal(scalar.text());
        if (number.stripTrailingZeros().scale() > decimals) {
            fault("At most " + decimals + " decimals are allowed here.");
            return BigDecimal.ZERO;
        }
        if (number.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            fault("A number beyond " + most + " is implausible here.");
            return BigDecimal.ZERO;
        }
        return number;
    }

    /** Whether a number stands there, or what YAML takes for one. */
    boolean isNumber() {
        return !(value instanceof YamlValue.Text scalar)
                || !scalar.isText()
                || DECIMAL.matcher(scalar.text()).matches();
    }

    /** A formula, whose fault is told with its line and column. */
    Expression formula(Function<String, Expression> parser) {
        String text = text();
        try {
            return text.isBlank() ? HARMLESS : parser.apply(text);
        } catch (ExpressionFault e) {
            Source.Position at =
                    value instanceof YamlValue.Text scalar
                            ? scalar.source().of(text, Math.min(e.offset(), text.length()))
                            : new Source.Position(line, 1);
            faults.add(where, at.line(), "At column " + at.column() + ": " + e.getMessage());
            return HARMLESS;
        }
    }

    /** A day such as 2011-12-31. */
    LocalDate day() {
        String text = text();
        try {
            return text.isBlank() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeException e) {
            fault("'" + text + "' is not a day such as 2011-12-31.");
            return LocalDate.EPOCH;
        }
    }

    /** A character. */
    char character(String example) {
        String text = textOrEmpty();
        if (text.length() == 1) {
            return text.charAt(0);
        }
        if (value instanceof YamlValue.Text scalar && scalar.isText()) {
            fault("One character is wanted, such as " + example + ".");
        }
        return '\0';
    }

    /** One of a few words. */
    <E extends Enum<E>> E word(List<E> choices) {
        String text = text();
        for (E choice : choices) {
            if (wordOf(choice).equals(text)) {
                return choice;
            }
        }
        if (!text.isBlank()) {
            fault(
                    Nearest.hint(text, choices.stream().map(Place::wordOf).toList())
                            + " It can be "
                            + choices.stream().map(Place::wordOf).collect(Collectors.joining(", "))
                            + ".");
        }
        return choices.getFirst();
    }

    /** Whether {@code true} stands there, and not {@code false}. */
    boolean isTrue() {
        YamlValue.Text scalar = scalar("true or false");
        if (scalar != null && (!scalar.plain() || !BOOLEANS.contains(scalar.text()))) {
            fault("It is either true or false, without quotes.");
        }
        return scalar != null && scalar.text().equals("true");
    }

    /** Something that another library reads from a text, such as a time zone. */
    <T> T parsed(Function<String, T> parser, T harmless, String problem) {
        String text = text();
        try {
            return text.isBlank() ? harmless : parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            fault("'" + text + "' " + problem);
            return harmless;
        }
    }

    /** The items of a list. */
    Stream<Place> items() {
        if (value == null) {
            return Stream.empty();
        }
        if (!(value instanceof YamlValue.Items(var items, _))) {
            fault("A list is wanted, not " + value.sort() + ".");
            return Stream.empty();
        }
        return IntStream.range(0, items.size())
                .mapToObj(i -> at(items.get(i), where + "[" + i + "]"));
    }

    private Place at(YamlValue item, String place) {
        return new Place(item, place, item.line(), faults);
    }

    /** Whether keys stand there. */
    boolean isGroup() {
        return value instanceof YamlValue.Keys;
    }

    /** A group of keys, of which no others are known. */
    Group group(String... known) {
        if (value instanceof YamlValue.Keys(var entries, _)) {
            return new Group(entries, where, line, faults, List.of(known));
        }
        if (value != null) {
            fault(
                    "A group with the keys "
                            + String.join(", ", known)
                            + " is wanted, not "
                            + value.sort()
                            + ".");
        }
        return Group.absent(where, line, faults);
    }

    /** A group whose keys are free. */
    Group freeGroup(String example) {
        if (value instanceof YamlValue.Keys(var entries, _)) {
            return new Group(entries, where, line, faults, List.copyOf(entries.keySet()));
        }
        if (value != null) {
            fault("A group such as " + example + " is wanted, not " + value.sort() + ".");
        }
        return Group.absent(where, line, faults);
    }

    private YamlValue.@Nullable Text scalar(String wanted) {
        if (value != null && !(value instanceof YamlValue.Text)) {
            fault("It should be " + wanted + ", not " + value.sort() + ".");
        }
        return value instanceof YamlValue.Text scalar ? scalar : null;
    }

    /** How a choice is written: {@code previous-year}. */
    static String wordOf(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
