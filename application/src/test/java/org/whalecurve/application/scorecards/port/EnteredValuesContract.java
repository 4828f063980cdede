package org.whalecurve.application.scorecards.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.scorecards.EnteredValue;
import org.whalecurve.application.scorecards.KeptValue;
import org.whalecurve.application.scorecards.KeptValue.Decision;

/** What every store of entered values keeps to. */
public abstract class EnteredValuesContract {

    private static final Instant NOON = Instant.parse("2011-04-04T12:00:00.123456Z");
    private static final YearMonth MARCH = YearMonth.of(2011, Month.MARCH);

    protected abstract EnteredValues values();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void aValueIsFoundAsItWasEntered() {
        EnteredValue value =
                new EnteredValue(
                        "harbour",
                        "stock-days",
                        MARCH,
                        new BigDecimal("-12345678901234567890.120"),
                        "counted on “Sunday” 🐋",
                        "controller",
                        NOON);

        KeptValue kept = values().add(value);

        assertThat(kept.value()).isEqualTo(value);
        assertThat(kept.decision()).isNull();
        assertThat(values().of("harbour")).containsExactly(kept);
        assertThat(values().find(kept.number())).contains(kept);
        assertThat(values().find(kept.number() + 1)).isEmpty();
    }

    @Test
    void allValuesOfACardAreTheOnesOfTheCardInTheOrderOfEntering() {
        EnteredValue late = value("harbour", "stock-days", MARCH, "27", NOON.plusSeconds(5));
        EnteredValue early = value("harbour", "stock-days", MARCH.minusMonths(1), "25", NOON);
        EnteredValue other = value("harbour", "complaints", MARCH, "3", NOON);
        values().add(late);
        values().add(value("depot", "stock-days", MARCH, "30", NOON));
        values().add(early);
        values().add(other);

        assertThat(entered("harbour")).containsExactly(late, early, other);
        assertThat(values().of("Harbour")).isEmpty();
    }

    @Test
    void aSecondValueOfAMonthStandsBesideTheFirst() {
        EnteredValue first = value("harbour", "stock-days", MARCH, "27", NOON);
        EnteredValue second = value("harbour", "stock-days", MARCH, "26", NOON);
        values().add(first);
        values().add(second);
        values().add(first);

        assertThat(entered("harbour")).containsExactly(first, second, first);
    }

    @Test
    void whatIsDecidedAboutAValueStaysSo() {
        KeptValue kept = values().add(value("harbour", "stock-days", MARCH, "27", NOON));
        KeptValue other = values().add(value("harbour", "stock-days", MARCH, "26", NOON));
        Decision decision = new Decision(false, "Recount “B”.", "executive", NOON.plusSeconds(9));

        assertThat(values().decide(kept.number(), decision)).isTrue();
        assertThat(values().decide(kept.number(), new Decision(true, "", "executive", NOON)))
                .isFalse();

        assertThat(values().of("harbour")).containsExactly(kept.decided(decision), other);
        assertThat(values().find(kept.number())).contains(kept.decided(decision));
    }

    private List<EnteredValue> entered(String card) {
        return values().of(card).stream().map(KeptValue::value).toList();
    }

    @Test
    void enteringFailsWithItsUnitOfWork() {
        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    values().add(value("harbour", "s", MARCH, "27", NOON));
                                    throw new IllegalStateException("the audit fails");
                                }))
                .hasMessage("the audit fails");

        assertThat(values().of("harbour")).isEmpty();
    }

    private static EnteredValue value(
            String card, String measure, YearMonth month, String value, Instant at) {
        return new EnteredValue(card, measure, month, new BigDecimal(value), "", "controller", at);
    }
}
