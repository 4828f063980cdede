package org.whalecurve.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.whalecurve.domain.costing.Minutes;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.profitability.CountedDriver;

/**
 * How amounts, counts, times and days read on every page: British English, a true minus sign, and
 * the zone of the installation beside every time of day.
 */
@ApplicationScoped
public class Wording {

    /** The language and notation of the pages. */
    public static final Locale LOCALE = Locale.UK;

    /** Keeps a currency and its amount on one line. */
    private static final char NO_BREAK_SPACE = '\u00a0';

    private static final char MINUS = '\u2212';
    private static final int KILO = 1000;
    private static final int EXACT_DIGITS = 6;

    private final ZoneId zone;
    private final DateTimeFormatter time;

    /**
     * @param zone the zone in which people read times of day
     */
    @Inject
    public Wording(
            @ConfigProperty(name = "whalecurve.time-zone", defaultValue = "UTC") ZoneId zone) {
        this.zone = zone;
        this.time = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss zzz", LOCALE);
    }

    /** An amount for a column whose head names the currency. */
    public Amount amount(long minor, String currency) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return new Amount(decimal(BigDecimal.valueOf(minor, digits), digits), minor < 0);
    }

    /** An amount with its currency, for running text and headlines. */
    public String money(long minor, String currency) {
        return currency + NO_BREAK_SPACE + amount(minor, currency).text();
    }

    /** A part of a whole above zero in per cent with one decimal. */
    public String percent(long part, long whole) {
        return decimal(
                        BigDecimal.valueOf(part)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP),
                        1)
                + "%";
    }

    /** A share from 0 to 1 in per cent with one decimal. */
    public String percent(BigDecimal share) {
        return decimal(share.movePointRight(2), 1) + "%";
    }

    /** An exact number with so many decimals. */
    public String number(Fraction number, int decimals) {
        return decimal(number.decimal(decimals), decimals);
    }

    /** A ratio with two decimals. */
    public String ratio(BigDecimal ratio) {
        return decimal(ratio, 2);
    }

    /** A number of things for a column that otherwise holds amounts. */
    public Amount quantity(long number) {
        return new Amount(count(number), number < 0);
    }

    /** A quantity given in decimal places: no zeros behind the last one. */
    public String quantity(long digits, int decimals) {
        BigDecimal number = CountedDriver.readable(digits, decimals);
        return decimal(number, number.scale());
    }

    /** A number of things. */
    public String count(long number) {
        return decimal(BigDecimal.valueOf(number), 0);
    }

    /** "1 customer", "2 customers". */
    public String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /** Time inside the model as hours with one decimal. */
    public String hours(long milliminutes) {
        BigDecimal hours =
                Minutes.ofMilliminutes(milliminutes)
                        .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP);
        return decimal(hours, 1);
    }

    /**
     * A number given in decimal places, such as a unit cost in millionths; zeros at the end
     * dropped.
     */
    public String decimal(long unscaled, int scale) {
        BigDecimal number = BigDecimal.valueOf(unscaled, scale).stripTrailingZeros();
        return decimal(number, Math.max(2, number.scale()));
    }

    /** Time inside the model as minutes, exactly: up to three decimals. */
    public String minutes(long milliminutes) {
        BigDecimal minutes = Minutes.ofMilliminutes(milliminutes).stripTrailingZeros();
        return decimal(minutes, Math.max(0, minutes.scale()));
    }

    /** An exact number of minor units in units of the currency. */
    public ExactAmount exact(Fraction minor, String currency) {
        Fraction units = minor;
        for (int i = 0; i < Currency.getInstance(currency).getDefaultFractionDigits(); i++) {
            units = units.dividedBy(10);
        }
        BigDecimal rounded = units.decimal(EXACT_DIGITS);
        boolean whole =
                units.denominator()
                        .multiply(rounded.unscaledValue())
                        .equals(units.numerator().multiply(BigInteger.TEN.pow(EXACT_DIGITS)));
        return whole
                ? new ExactAmount(
                        decimal(rounded, Math.max(2, rounded.stripTrailingZeros().scale())), "")
                : new ExactAmount(
                        decimal(rounded, EXACT_DIGITS) + "…", units.toString().replace('-', MINUS));
    }

    /** A size of a file. */
    public String bytes(long bytes) {
        String[] units = {"bytes", "kB", "MB", "GB", "TB"};
        BigDecimal size = BigDecimal.valueOf(bytes);
        int unit = 0;
        while (size.compareTo(BigDecimal.valueOf(KILO)) >= 0 && unit < units.length - 1) {
            size = size.divide(BigDecimal.valueOf(KILO));
            unit++;
        }
        return decimal(size, unit == 0 ? 0 : 1) + NO_BREAK_SPACE + units[unit];
    }

    /** A moment in the zone of the installation, with the zone. */
    public String moment(Instant at) {
        return time.format(at.atZone(zone));
    }

    /** The last moment of a day in the zone of the installation. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }

    /** The day of a moment in the zone of the installation. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", LOCALE).format(day);
    }

    /** A span of months: "March 2011", or "January to December 2011". */
    public String months(YearMonth first, YearMonth last) {
        DateTimeFormatter full = DateTimeFormatter.ofPattern("MMMM uuuu", LOCALE);
        if (first.equals(last)) {
            return full.format(first);
        }
        DateTimeFormatter begin =
                first.getYear() == last.getYear()
                        ? DateTimeFormatter.ofPattern("MMMM", LOCALE)
                        : full;
        return begin.format(first) + " to " + full.format(last);
    }

    private static String decimal(BigDecimal number, int digits) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(LOCALE));
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number).replace('-', MINUS);
    }
}
