package org.whalecurve.application.facts.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.LineName;
import org.whalecurve.domain.imports.OrderLine;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.imports.StatedPrices;

/** What every fact store keeps to in scanning. */
public abstract class FactScanContract extends BookedFacts {

    @Test
    void linesTellTheirCurrencyByItsPlaceAmongThoseThatTheReceiverWants() {
        FactBatch pounds = book("i1", line(1, "A", "C1", 1), line(2, "B", "C2", 2));
        FactBatch yen = book("i2", "JPY", line(1, "A", "C1", 3), line(2, "C", "C3", 4));
        FactBatch euros = book("i3", "EUR", line(1, "A", "C2", 5));

        assertThat(currencies(List.of("EUR", "JPY"), pounds, yen, euros))
                .containsExactly(
                        Map.entry(1L, 0),
                        Map.entry(2L, 0),
                        Map.entry(3L, 2),
                        Map.entry(4L, 2),
                        Map.entry(5L, 1));
        assertThat(currencies(List.of("JPY"), yen))
                .containsExactly(Map.entry(3L, 1), Map.entry(4L, 1));
        assertThat(currencies(List.of(), pounds, yen)).isEmpty();
    }

    /** The number of the currency of each line, which its amount names; none where none is told. */
    private SortedMap<Long, Integer> currencies(List<String> wanted, FactBatch... batches) {
        SortedMap<Long, Integer> numbers = new TreeMap<>();
        store().scan(
                        List.of(batches),
                        FIRST,
                        LAST,
                        new FactScan() {
                            @Override
                            public List<String> currencies() {
                                return wanted;
                            }

                            @Override
                            public void name(LineName sort, int number, String name) {}

                            @Override
                            public void lines(OrderLineColumns lines) {
                                for (int i = 0; i < lines.currency().length; i++) {
                                    if (i < lines.size()) {
                                        numbers.put(lines.amountMinor()[i], lines.currency()[i]);
                                    }
                                }
                            }
                        });
        return numbers;
    }

    @Test
    void everyValueComesBackAsItWasBooked() {
        OrderLine line =
                new OrderLine(
                        Long.MAX_VALUE,
                        "Ω 'order' \\ \"one\" 🐋 longer than a dozen bytes",
                        "key; DROP TABLE customers --",
                        "naïve product key that is quite long",
                        "",
                        RowKind.NOT_A_CUSTOMERS,
                        LocalDate.of(2011, Month.MARCH, 2),
                        Long.MIN_VALUE,
                        Long.MAX_VALUE,
                        Long.MIN_VALUE,
                        "Côte d'Ivoire",
                        "Ω web",
                        StatedPrices.of(Long.MAX_VALUE, 0));
        FactBatch batch = book("i1", line);

        assertThat(scan(batch).lines())
                .containsExactly(
                        new RecordedScan.Line(
                                1,
                                true,
                                1,
                                RowKind.NOT_A_CUSTOMERS,
                                line.date(),
                                Long.MIN_VALUE,
                                Long.MIN_VALUE,
                                "Côte d'Ivoire",
                                "Ω web",
                                StatedPrices.of(Long.MAX_VALUE, 0)));
        assertThat(batch.totals())
                .containsExactly(
                        new ControlTotal(
                                YearMonth.of(2011, Month.MARCH),
                                RowKind.NOT_A_CUSTOMERS,
                                1,
                                Long.MIN_VALUE));
    }

    @Test
    void linesAreSortedByCustomerThenByOrderThenByLineOverAllBatches() {
        customers.number("C1");
        FactBatch one =
                book(
                        "i1",
                        line(1, "B", "C2", 10),
                        line(2, "A", "C1", 20),
                        line(3, "B", "C2", 30),
                        line(4, "A", null, 40));
        FactBatch two = book("i2", line(2, "A", "C2", 50), line(3, "C", "C1", 60));

        for (RecordedScan scan : List.of(scan(one, two), scan(two, one))) {
            assertThat(scan.lines())
                    .extracting(RecordedScan.Line::amountMinor)
                    .containsExactly(40L, 20L, 60L, 50L, 10L, 30L);
            assertThat(scan.lines())
                    .extracting(RecordedScan.Line::customer)
                    .containsExactly(0, 1, 1, 2, 2, 2);
        }
    }

    @Test
    void anOrderBeginsOnceHoweverManyChunksAndBatchesItsLinesAreSpreadOver() {
        OrderLine[] first = lines(1, "A", "C1", 20);
        OrderLine[] second = lines(21, "A", "C1", 20);

        assertThat(scan(book("i1", first), book("i2", second)).orders()).isEqualTo(1);
    }

    @Test
    void theSameOrderNumberOfAnotherCustomerIsAnotherOrder() {
        RecordedScan scan =
                scan(
                        book(
                                "i1",
                                line(1, "A", "C1", 1),
                                line(2, "A", "C2", 2),
                                line(3, "A", null, 3)));

        assertThat(scan.orders()).isEqualTo(3);
    }

    @Test
    void anOrderNumberThatBeginsLikeAnotherIsAnotherOrder() {
        RecordedScan scan =
                scan(
                        book(
                                "i1",
                                line(1, "1001", "C1", 1),
                                line(2, "10010", "C1", 2),
                                line(3, "1001", "C1", 3),
                                line(4, "a rather long order number, 1", "C1", 4),
                                line(5, "a rather long order number, 2", "C1", 5)));

        assertThat(scan.lines())
                .extracting(RecordedScan.Line::beginsOrder)
                .containsExactly(true, false, true, true, true);
    }

    @Test
    void ordersOfLinesWithoutACustomerAreToldApart() {
        RecordedScan scan =
                scan(
                        book(
                                "i1",
                                line(1, "A", null, 1),
                                line(2, "B", null, 2),
                                line(3, "A", null, 3)));

        assertThat(scan.lines())
                .extracting(RecordedScan.Line::customer, RecordedScan.Line::beginsOrder)
                .containsExactly(tuple(0, true), tuple(0, false), tuple(0, true));
    }

    @Test
    void onlyTheDaysAskedForAreScannedTheFirstAndTheLastIncluded() {
        FactBatch batch =
                book(
                        "i1",
                        dated(1, FIRST.minusDays(1)),
                        dated(2, FIRST),
                        dated(3, LAST),
                        dated(4, LAST.plusDays(1)));

        assertThat(scan(batch).lines())
                .extracting(RecordedScan.Line::date)
                .containsExactly(FIRST, LAST);
    }

    @Test
    void namesReceiveNumbersInTheOrderInWhichTheScanMeetsThem() {
        OrderLine[] lines = {
            in("France", 1, "C2"), in("", 2, "C1"), in("Germany", 3, "C3"), in("", 4, "C3")
        };
        Stream.of("C1", "C2", "C3").forEach(customers::number);

        RecordedScan scan = scan(book("i1", lines));

        assertThat(scan.names(LineName.COUNTRY)).containsExactly("France", "Germany");
        assertThat(scan.names(LineName.CHANNEL)).isEmpty();
        assertThat(scan.lines())
                .extracting(RecordedScan.Line::country)
                .containsExactly("", "France", "Germany", "");
    }

    @Test
    void countriesAndChannelsAreNumberedApart() {
        OrderLine[] lines = {
            via("web", 1, "France"), via("", 2, "Germany"), via("France", 3, ""), via("web", 4, "")
        };

        RecordedScan scan = scan(book("i1", lines));

        assertThat(scan.names(LineName.COUNTRY)).containsExactly("France", "Germany");
        assertThat(scan.names(LineName.CHANNEL)).containsExactly("web", "France");
        assertThat(scan.lines())
                .extracting(RecordedScan.Line::country, RecordedScan.Line::channel)
                .containsExactly(
                        tuple("France", "web"),
                        tuple("Germany", ""),
                        tuple("", "France"),
                        tuple("", "web"));
    }

    @Test
    void linesCarryTheNumbersThatTheirKeysWereGiven() {
        Stream.of("C7", "C3").forEach(customers::number);
        Stream.of("P2", "P3", "P1").forEach(products::number);

        RecordedScan scan =
                scan(
                        book(
                                "i1",
                                described(1, "C3", "", "P1", ""),
                                described(2, "C7", "", "P2", ""),
                                described(3, null, "", "P3", "")));

        assertThat(scan.lines())
                .extracting(RecordedScan.Line::customer, RecordedScan.Line::product)
                .containsExactly(tuple(0, 2), tuple(1, 1), tuple(2, 3));
    }

    @Test
    void whatTheReceiverThrowsReachesTheCaller() {
        FactBatch batch = book("i1", line(1, "A", "C1", 1));
        FactScan refusing =
                new FactScan() {
                    @Override
                    public void name(LineName sort, int number, String name) {}

                    @Override
                    public void lines(OrderLineColumns lines) {
                        throw new ArithmeticException("too much");
                    }
                };

        assertThatThrownBy(() -> store().scan(List.of(batch), FIRST, LAST, refusing))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("too much");
        assertThat(scan(batch).lines()).hasSize(1);
    }

    private static OrderLine dated(long line, LocalDate date) {
        return new OrderLine(
                line, "A", "C1", "P1", "", RowKind.SALE, date, 1, 0, 1, "", "", StatedPrices.NONE);
    }

    private static OrderLine via(String channel, long line, String country) {
        return new OrderLine(
                line,
                "A",
                "C1",
                "P1",
                "",
                RowKind.SALE,
                FIRST,
                1,
                0,
                1,
                country,
                channel,
                StatedPrices.NONE);
    }

    private static OrderLine in(String country, long line, String customer) {
        return described(line, customer, country, "P1", "");
    }
}
