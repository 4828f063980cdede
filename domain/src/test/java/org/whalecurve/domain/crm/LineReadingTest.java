package org.whalecurve.domain.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.crm.LineReading.Outcome;

class LineReadingTest {

    private static final Map<String, String> ORDER =
            Map.of(
                    "no", "SO1",
                    "acc", "1",
                    "on", "2011-03-31T23:30:00Z",
                    "cur", "GBP",
                    "st", "SALE");
    private static final Map<String, String> LINE =
            Map.of("ord", "10", "prod", "LAMP", "qty", "3", "price", "3.335");

    private final LineReading reading =
            new LineReading(
                    new CrmMapping(
                            Map.of(
                                    CrmStream.ORDER,
                                    Map.of(
                                            "number", "no",
                                            "account", "acc",
                                            "date", "on",
                                            "currency", "cur",
                                            "state", "st"),
                                    CrmStream.ORDER_LINE,
                                    Map.of(
                                            "order", "ord",
                                            "product", "prod",
                                            "quantity", "qty",
                                            "unit-price", "price",
                                            "amount", "total"))),
                    Set.of(" sale "),
                    ZoneId.of("Europe/London"),
                    Currency.getInstance("GBP"));

    @Test
    void aMomentFallsOnTheDayOfTheZoneAndAMissingAmountIsWorkedOut() {
        LandedLine line = stands(LINE, ORDER);

        assertThat(line.day()).isEqualTo(LocalDate.of(2011, Month.APRIL, 1));
        assertThat(line.amount()).isEqualByComparingTo("10.01");
        assertThat(line.quantity()).isEqualByComparingTo("3");
        assertThat(line.order()).isEqualTo("SO1");
    }

    @Test
    void anAmountThatIsStatedGoesBeforeUnitsTimesPrice() {
        assertThat(stands(with(LINE, "total", "9.99"), with(ORDER, "on", "2011-03-31")))
                .satisfies(line -> {
                    assertThat(line.amount()).isEqualByComparingTo("9.99");
                    assertThat(line.day()).isEqualTo(LocalDate.of(2011, Month.MARCH, 31));
                });
    }

    @Test
    void whatKeepsALineWaitingIsSaid() {
        assertThat(waits(LINE, with(ORDER, "st", "draft")))
                .isEqualTo(WaitReason.ORDER_NOT_CONFIRMED);
        assertThat(waits(LINE, with(ORDER, "cur", "EUR"))).isEqualTo(WaitReason.OTHER_CURRENCY);
        assertThat(waits(with(LINE, "qty", "1.5"), ORDER)).isEqualTo(WaitReason.UNREADABLE);
        assertThat(waits(with(LINE, "qty", "1e999999"), ORDER)).isEqualTo(WaitReason.UNREADABLE);
        assertThat(waits(with(LINE, "total", "0.001"), ORDER)).isEqualTo(WaitReason.UNREADABLE);
        assertThat(waits(with(LINE, "prod", " "), ORDER)).isEqualTo(WaitReason.UNREADABLE);
        assertThat(waits(LINE, with(ORDER, "on", "yesterday"))).isEqualTo(WaitReason.UNREADABLE);
        assertThat(reading.read(held(LINE), null, "C1"))
                .isEqualTo(new Outcome.Waits(WaitReason.ORDER_UNKNOWN));
        assertThat(reading.read(held(LINE), held(ORDER), null))
                .isEqualTo(new Outcome.Waits(WaitReason.ACCOUNT_UNMATCHED));
        HeldRecord gone = HeldRecord.after(held(ORDER), new CrmChange.Deleted("10")).orElseThrow();
        assertThat(reading.read(held(LINE), gone, "C1"))
                .isEqualTo(new Outcome.Waits(WaitReason.GONE));
    }

    @Test
    void namesRunInOneLineAndAreAsLongAsFactsTakeThem() {
        String product = stands(with(LINE, "prod", "a\nb" + "x".repeat(300)), ORDER).product();

        assertThat(product).startsWith("a bx").hasSize(200);
    }

    private LandedLine stands(Map<String, String> line, Map<String, String> order) {
        return switch (reading.read(held(line), held(order), "C1")) {
            case Outcome.Stands(var read) -> read;
            case Outcome.Waits(var reason) -> throw new AssertionError(reason);
        };
    }

    private WaitReason waits(Map<String, String> line, Map<String, String> order) {
        return switch (reading.read(held(line), held(order), "C1")) {
            case Outcome.Stands(var read) -> throw new AssertionError(read);
            case Outcome.Waits(var reason) -> reason;
        };
    }

    private static HeldRecord held(Map<String, String> fields) {
        return HeldRecord.after(
                        null,
                        new CrmChange.Upserted(new CrmRecord("10", Instant.EPOCH, "", fields)))
                .orElseThrow();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> other = new HashMap<>(fields);
        other.put(name, value);
        return other;
    }
}
