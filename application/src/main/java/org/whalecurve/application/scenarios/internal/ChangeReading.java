package org.whalecurve.application.scenarios.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.customers.VersionedCustomer;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.scenarios.ChangeOrder;
import org.whalecurve.domain.costing.Minutes;
import org.whalecurve.domain.money.Percentage;
import org.whalecurve.domain.scenarios.Change;
import org.whalecurve.domain.scenarios.Setting;
import org.whalecurve.domain.terms.PaymentTerms;

/** Understands changes as they are written, and tells of each that it cannot understand. */
final class ChangeReading {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final Pattern MINIMUM_ORDER = Pattern.compile("([^ ]+) under ([^ ]+)");
    private static final Pattern TERMS = Pattern.compile("([0-9]{1,4}) days? at ([^ ]+ ?%)");
    private static final String PERCENT = "%";

    private final Currency currency;
    private final Customers customers;

    ChangeReading(Currency currency, Customers customers) {
        this.currency = currency;
        this.customers = customers;
    }

    /**
     * @throws Refusal WRONG_INPUT naming each order that cannot be understood
     */
    List<Change> read(List<ChangeOrder> orders) {
        List<Change> changes = new ArrayList<>();
        List<Refusal.Fault> faults = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            try {
                changes.add(read(orders.get(i)));
            } catch (NotUnderstood e) {
                faults.add(faultAt(i, String.valueOf(e.getMessage())));
            }
        }
        if (!faults.isEmpty()) {
            throw refusal(faults);
        }
        return List.copyOf(changes);
    }

    static Refusal.Fault faultAt(int change, String problem) {
        return new Refusal.Fault("changes[" + change + "]", 0, problem);
    }

    static Refusal refusal(List<Refusal.Fault> faults) {
        return new Refusal(
                Refusal.Kind.WRONG_INPUT,
                "wrong-scenario",
                "The scenario cannot be tried.",
                faults);
    }

    /** What is wrong with one order. */
    private static final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1L;

        NotUnderstood(String problem) {
            super(problem);
        }
    }

    private Change read(ChangeOrder order) throws NotUnderstood {
        String value = order.value().strip();
        return switch (order.change()) {
            case "expense" -> new Change.Expense(order.of(), setting(value, this::minor));
            case "capacity" ->
                    new Change.Capacity(order.of(), setting(value, ChangeReading::milliminutes));
            case "coefficient" ->
                    new Change.Coefficient(order.of(), order.per(), milliminutes(value));
            case "time" -> new Change.Time(order.of(), percentage(value));
            case "price" -> new Change.Price(percentage(value));
            case "fee" -> new Change.Fee(order.per(), minor(value));
            case "minimum-order" -> minimumOrder(value);
            case "terms" ->
                    order.of().isEmpty()
                            ? new Change.Terms(terms(value))
                            : new Change.TermsOf(number(order.of()), terms(value));
            case "customers" -> new Change.Customers(number(order.of()), times(value));
            default ->
                    throw new NotUnderstood(
                            "There is no change '%s'. There are: expense, capacity, coefficient, time, price, fee, minimum-order, terms, customers."
                                    .formatted(order.change()));
        };
    }

    /** Reads the unit that a quantity has. */
    @FunctionalInterface
    private interface Unit {
        long read(String value) throws NotUnderstood;
    }

    private static Setting setting(String value, Unit unit) throws NotUnderstood {
        return value.endsWith(PERCENT)
                ? new Setting.By(percentage(value))
                : new Setting.To(unit.read(value));
    }

    private static Percentage percentage(String value) throws NotUnderstood {
        try {
            if (value.endsWith(PERCENT)) {
                return Percentage.of(decimal(value.substring(0, value.length() - 1).strip()));
            }
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw new NotUnderstood(
                    "'%s' is no percentage from -100%% to 1000%% with at most two decimals."
                            .formatted(value));
        }
        throw new NotUnderstood("'%s' is no percentage: write -10%%.".formatted(value));
    }

    private long minor(String value) throws NotUnderstood {
        try {
            return decimal(value)
                    .scaleByPowerOfTen(currency.getDefaultFractionDigits())
                    .longValueExact();
        } catch (ArithmeticException e) {
            throw new NotUnderstood(
                    "'%s' is no amount of %s, which has %d decimals."
                            .formatted(
                                    value,
                                    currency.getCurrencyCode(),
                                    currency.getDefaultFractionDigits()));
        }
    }

    private static long milliminutes(String value) throws NotUnderstood {
        try {
            return Minutes.toMilliminutes(decimal(value));
        } catch (ArithmeticException e) {
            throw new NotUnderstood(
                    "'%s' are no minutes with at most three decimals.".formatted(value));
        }
    }

    private Change minimumOrder(String value) throws NotUnderstood {
        Matcher minimum = MINIMUM_ORDER.matcher(value);
        if (!minimum.matches()) {
            throw new NotUnderstood(
                    "'%s' is no minimum order: write 5.00 under 50.00, for a fee of 5.00 on orders worth less than 50.00."
                            .formatted(value));
        }
        return new Change.MinimumOrder(minor(minimum.group(2)), minor(minimum.group(1)));
    }

    private static PaymentTerms terms(String value) throws NotUnderstood {
        Matcher terms = TERMS.matcher(value);
        try {
            if (terms.matches()) {
                return new PaymentTerms(
                        Integer.parseInt(terms.group(1)), percentage(terms.group(2)));
            }
        } catch (IllegalArgumentException e) {
            throw new NotUnderstood(
                    "'%s' are no payment terms: from 0 to 730 days, at 0%% to 100%% a year."
                            .formatted(value));
        }
        throw new NotUnderstood(
                "'%s' are no payment terms: write 30 days at 8%%.".formatted(value));
    }

    private static int times(String value) throws NotUnderstood {
        try {
            return decimal(value).intValueExact();
        } catch (ArithmeticException e) {
            throw new NotUnderstood("'%s' is no number of customers.".formatted(value));
        }
    }

    private static BigDecimal decimal(String value) throws NotUnderstood {
        if (!NUMBER.matcher(value).matches()) {
            throw new NotUnderstood(
                    "'%s' is no number: write digits, and a point before decimals."
                            .formatted(value));
        }
        return new BigDecimal(value);
    }

    private int number(String key) throws NotUnderstood {
        return customers
                .find(key)
                .map(VersionedCustomer::customer)
                .orElseThrow(() -> new NotUnderstood("There is no customer '%s'.".formatted(key)))
                .number();
    }
}
