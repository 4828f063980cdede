package org.whalecurve.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayCellTest {

    private final SampleProfile profile = SampleProfile.plain();

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy, 21/03/2011, 2011-03-21",
        "dd/MM/uuuu, 21/03/2011, 2011-03-21",
        "MM/dd/yyyy, 03/21/2011, 2011-03-21",
        "M/d/yyyy H:mm, 3/1/2011 8:26, 2011-03-01",
        "dd/MM/yyyy HH:mm, 21/03/2011 23:59, 2011-03-21",
        "yyyy-MM-dd, 2011-03-21, 2011-03-21",
        "uuuuMMdd, 20110321, 2011-03-21",
        "dd.MM.yy, 21.03.11, 2011-03-21",
        "d MMM yyyy, 21 Mar 2011, 2011-03-21"
    })
    void aDayIsReadByThePatternOfTheProfile(String pattern, String text, LocalDate day) {
        assertThat(dated(pattern).accepted("Date", text).date()).isEqualTo(day);
    }

    @Test
    void thePatternDecidesWhichNumberIsTheMonth() {
        assertThat(dated("MM/dd/yyyy").accepted("Date", "11/10/2011").date())
                .isEqualTo(LocalDate.of(2011, 11, 10));
        assertThat(dated("dd/MM/yyyy").accepted("Date", "11/10/2011").date())
                .isEqualTo(LocalDate.of(2011, 10, 11));
        assertThat(dated("MM/dd/yyyy").faults("Date", "31/11/2011"))
                .containsExactly("Date: not-a-date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/02/2011",
                "29/02/2011",
                "31/11/2011",
                "00/03/2011",
                "21/13/2011",
                "21/03/11",
                "21/3/2011",
                "1/03/2011",
                "21-03-2011",
                "2011-03-21",
                "21/03/2011 08:00",
                "21/03/-2011",
                "21/03/02011",
                "\u0662\u0661/\u0660\u0663/\u0662\u0660\u0661\u0661",
                "40623",
                "=TODAY()",
                "yesterday"
            })
    void whatDoesNotFitThePatternOrTheCalendarIsNoDate(String text) {
        List<CellProblem> problems = profile.rejected("Date", text);

        assertThat(problems)
                .containsExactly(
                        new CellProblem(
                                "Date", text, "not-a-date", "Not a date in the form dd/MM/yyyy."));
    }

    @Test
    void theTwentyNinthOfFebruaryExistsInALeapYear() {
        SampleProfile future = profile;
        OrderLineReading reading =
                OrderLineReading.of(
                        future.profile(),
                        future.header(),
                        LocalDate.of(2012, 12, 31),
                        month -> false);
        List<String> row =
                List.of("1", "29/02/2012", "C1", "A1", "", "1", "1.00", "France", "web", "", "");

        assertThat(reading.read(2, row)).isInstanceOf(RowReading.Accepted.class);
    }

    @Test
    void anEmptyDateIsMissing() {
        assertThat(profile.faults("Date", "")).containsExactly("Date: missing");
        assertThat(profile.faults("Date", "  ")).containsExactly("Date: missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/01/2010", "31/12/2011"})
    void theFirstAndTheLastDayAreWithinTheRange(String text) {
        assertThat(profile.read("Date", text)).isInstanceOf(RowReading.Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/12/2009", "01/01/2012", "21/03/1911", "21/03/9999"})
    void aDayBeforeOrAfterTheRangeIsMisdated(String text) {
        assertThat(profile.rejected("Date", text))
                .containsExactly(
                        new CellProblem(
                                "Date",
                                text,
                                "date-out-of-range",
                                "The date must lie between 2010-01-01 and 2011-12-31."));
    }

    @Test
    void aDayInAClosedMonthIsRefusedTheDayAfterIsNot() {
        SampleProfile closed = profile.closedIn(YearMonth.of(2011, 2));

        assertThat(closed.rejected("Date", "28/02/2011"))
                .containsExactly(
                        new CellProblem(
                                "Date",
                                "28/02/2011",
                                "period-closed",
                                "The books for 2011-02 are closed: open the period again, or date"
                                        + " the row later."));
        assertThat(closed.accepted("Date", "01/03/2011").date())
                .isEqualTo(LocalDate.of(2011, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/London, 2011-03-31T23:30:00Z, 2011-04-01", // summer time since the 27th
        "Europe/London, 2011-01-31T23:30:00Z, 2011-01-31",
        "America/New_York, 2011-04-01T03:30:00Z, 2011-03-31",
        "Asia/Tokyo, 2011-03-31T20:00:00+02:00, 2011-04-01",
        "UTC, 2011-03-31T23:30:00-01:00, 2011-04-01"
    })
    void aMomentWithAnOffsetFallsOnItsDayInTheZoneOfTheProfile(
            ZoneId zone, String text, LocalDate day) {
        assertThat(dated("yyyy-MM-dd'T'HH:mm:ssXXX").with(zone).accepted("Date", text).date())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "Asia/Tokyo", "America/New_York"})
    void aLocalTimeFallsOnItsOwnDayInEveryZone(ZoneId zone) {
        assertThat(dated("dd/MM/yyyy HH:mm").with(zone).accepted("Date", "31/03/2011 23:59").date())
                .isEqualTo(LocalDate.of(2011, 3, 31));
    }

    @Test
    void theSameReadingReadsGoodAndBadDaysInAnyOrder() {
        OrderLineReading reading = profile.closedIn(YearMonth.of(2011, 2)).reading();

        assertThat(read(reading, "21/03/2011")).isInstanceOf(RowReading.Accepted.class);
        assertThat(read(reading, "30/02/2011")).isInstanceOf(RowReading.Rejected.class);
        assertThat(read(reading, "30/02/2011")).isInstanceOf(RowReading.Rejected.class);
        assertThat(read(reading, "21/03/2011")).isInstanceOf(RowReading.Accepted.class);
        assertThat(read(reading, "21/02/2011")).isInstanceOf(RowReading.Rejected.class);
        assertThat(read(reading, "21/02/2011")).isInstanceOf(RowReading.Rejected.class);
        assertThat(read(reading, "")).isInstanceOf(RowReading.Rejected.class);
        assertThat(read(reading, "22/03/2011"))
                .matches(row ->
                        row instanceof RowReading.Accepted<OrderLine>(var line)
                                && line.date().equals(LocalDate.of(2011, 3, 22)));
    }

    @Test
    void aPatternThatIsNoneIsRefusedAtTheDoor() {
        assertThatThrownBy(() -> new ProfileFormats("dd/MM/yyyy {", '.', ','))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private SampleProfile dated(String pattern) {
        return profile.with(new ProfileFormats(pattern, '.', ','));
    }

    private static RowReading<OrderLine> read(OrderLineReading reading, String date) {
        return reading.read(
                3, List.of("1", date, "C1", "A1", "", "1", "1.00", "France", "web", "", ""));
    }
}
