package org.whalecurve.domain.crm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a line of an order in a CRM is worth, and to whom.
 *
 * @param mapping which field holds what
 * @param confirmed the states in which an order counts, whatever the case; empty if every order
 *     does
 * @param zone in which a moment falls on a day
 * @param currency of the lines that are taken
 */
public record LineReading(
        CrmMapping mapping, Set<String> confirmed, ZoneId zone, Currency currency) {

    private static final int DAY_LENGTH = 10;

    /** As an import takes them. */
    private static final int LONGEST_TEXT = 200;

    private static final int PRICE_DECIMALS = 6;
    private static final int MOST_DIGITS = 50;

    /** What is to stand among the facts of a line. */
    public sealed interface Outcome {

        /** This line. */
        record Stands(LandedLine line) implements Outcome {}

        /** Nothing, for this reason. */
        record Waits(WaitReason reason) implements Outcome {}
    }

    /** Keeps the states in one spelling. */
    public LineReading {
        confirmed =
                confirmed.stream()
                        .map(state -> state.strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads a line.
     *
     * @param order its order; null if that was never read
     * @param customer the key of the customer that the order's account is; null if nobody has said
     */
    public Outcome read(HeldRecord line, @Nullable HeldRecord order, @Nullable String customer) {
        if (!line.standing().holds()) {
            return new Outcome.Waits(WaitReason.GONE);
        }
        if (order == null) {
            return new Outcome.Waits(WaitReason.ORDER_UNKNOWN);
        }
        if (!order.standing().holds()) {
            return new Outcome.Waits(WaitReason.GONE);
        }
        if (!isConfirmed(order.fields())) {
            return new Outcome.Waits(WaitReason.ORDER_NOT_CONFIRMED);
        }
        if (ofOrder("currency", order.fields())
                .filter(code -> !code.equalsIgnoreCase(currency.getCurrencyCode()))
                .isPresent()) {
            return new Outcome.Waits(WaitReason.OTHER_CURRENCY);
        }
        if (customer == null) {
            return new Outcome.Waits(WaitReason.ACCOUNT_UNMATCHED);
        }
        return worth(line, order, customer)
                .<Outcome>map(Outcome.Stands::new)
                .orElseGet(() -> new Outcome.Waits(WaitReason.UNREADABLE));
    }

    private Optional<LandedLine> worth(HeldRecord line, HeldRecord order, String customer) {
        Optional<LocalDate> day = ofOrder("date", order.fields()).flatMap(this::day);
        Optional<String> product = ofLine("product", line.fields());
        Optional<BigDecimal> quantity =
                ofLine("quantity", line.fields())
                        .flatMap(LineReading::number)
                        .filter(units -> hasDecimals(units, 0));
        Optional<BigDecimal> stated = ofLine("amount", line.fields()).flatMap(LineReading::number);
        Optional<BigDecimal> price =
                ofLine("unit-price", line.fields()).flatMap(LineReading::number);
        Optional<BigDecimal> amount =
                stated.or(() ->
                                quantity.flatMap(units ->
                                        price.map(each ->
                                                units.multiply(each)
                                                        .setScale(
                                                                currency.getDefaultFractionDigits(),
                                                                RoundingMode.HALF_UP))))
                        .filter(value -> hasDecimals(value, currency.getDefaultFractionDigits()));
        if (day.isEmpty() || product.isEmpty() || quantity.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new LandedLine(
                        customer,
                        ofOrder("number", order.fields()).orElse(order.id()),
                        day.get(),
                        product.get(),
                        ofLine("product-name", line.fields()).orElse(""),
                        quantity.get(),
                        price.orElse(BigDecimal.ZERO)
                                .setScale(PRICE_DECIMALS, RoundingMode.HALF_UP),
                        amount.get(),
                        ofOrder("country", order.fields()).orElse(""),
                        ofOrder("channel", order.fields()).orElse("")));
    }

    private boolean isConfirmed(Map<String, String> order) {
        return confirmed.isEmpty()
                || ofOrder("state", order)
                        .map(state -> state.toLowerCase(Locale.ROOT))
                        .filter(confirmed::contains)
                        .isPresent();
    }

    private Optional<LocalDate> day(String text) {
        try {
            return Optional.of(
                    text.length() <= DAY_LENGTH
                            ? LocalDate.parse(text)
                            : LocalDate.ofInstant(Instant.parse(text), zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A number of a plausible length: 1e999999 would fill the memory once written out. */
    private static Optional<BigDecimal> number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return Optional.of(number)
                    .filter(_ ->
                            Math.abs((long) number.scale()) + number.precision() < MOST_DIGITS);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean hasDecimals(BigDecimal number, int most) {
        return number.stripTrailingZeros().scale() <= most;
    }

    private Optional<String> ofOrder(String ours, Map<String, String> record) {
        return mapping.value(CrmStream.ORDER, ours, record).map(LineReading::inOneLine);
    }

    private Optional<String> ofLine(String ours, Map<String, String> record) {
        return mapping.value(CrmStream.ORDER_LINE, ours, record).map(LineReading::inOneLine);
    }

    /** Names in a CRM may be longer than those of facts, and run over several lines. */
    private static String inOneLine(String text) {
        StringBuilder plain = new StringBuilder(Math.min(text.length(), LONGEST_TEXT));
        for (int i = 0; i < text.length() && plain.length() < LONGEST_TEXT; i++) {
            char each = text.charAt(i);
            plain.append(Character.isISOControl(each) ? ' ' : each);
        }
        return plain.toString().strip();
    }
}
