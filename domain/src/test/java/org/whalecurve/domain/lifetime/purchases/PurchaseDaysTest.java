package org.whalecurve.domain.lifetime.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.domain.RandomCases.check;
import static org.whalecurve.domain.RandomCases.tryOn;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PurchaseDaysTest {

    private static final LocalDate CUT = LocalDate.of(2011, 12, 9);
    private static final int LAST = (int) CUT.toEpochDay();

    /** Customer 0 bought thrice, twice on one day; 1 too late; 2 once; 3 long ago; 4 never. */
    private static final PurchaseColumns BOUGHT =
            new PurchaseColumns(
                    new int[] {0, 0, 2, 0, 1, 3, 0},
                    new int[] {
                        LAST - 10, LAST - 40, LAST, LAST - 10, LAST + 1, LAST - 40_000, LAST - 15
                    },
                    new long[] {100, 200, -50, 1, 7, 9, 30});

    @Test
    void purchasesOfOneDayAreOne() {
        PurchaseDays days = PurchaseDays.of(BOUGHT, 5, CUT);

        assertThat(days.exclusions()).isEqualTo(new Exclusions(1, 1, 1, 3));
        assertThat(days.customers()).containsExactly(0, 2);
        PurchaseHistories histories = days.histories();
        assertThat(histories.history(0)).isEqualTo(new History(2, 30, 40));
        assertThat(histories.history(1)).isEqualTo(History.NEW);
        assertThat(days.amount(2)).isEqualTo(101);
    }

    @Test
    void asOfAnEarlierDayLaterCustomersAreLeftOut() {
        PurchaseHistories then = PurchaseDays.of(BOUGHT, 5, CUT).histories(CUT.minusDays(12));

        assertThat(then.size()).isEqualTo(1);
        assertThat(then.history(0)).isEqualTo(new History(1, 25, 28));
    }

    @Test
    void everyPurchaseIsCountedOnceInAnyOrder() {
        tryOn(
                300,
                random -> {
                    int size = random.nextInt(0, 200);
                    int customers = random.nextInt(1, 30);
                    int[] who = random.ints(size, 0, customers).toArray();
                    int[] when = random.ints(size, LAST - 60, LAST + 10).toArray();
                    long[] amounts = random.longs(size, -1000, 1000).toArray();
                    PurchaseColumns bought = new PurchaseColumns(who, when, amounts);
                    PurchaseDays days = PurchaseDays.of(bought, customers, CUT);
                    Exclusions out = days.exclusions();
                    long counted = out.afterTheCut() + out.beyondMemory() + out.onTheSameDay();
                    check(counted + days.count() == size, () -> "lost some of " + size);
                    long sum =
                            IntStream.range(0, size)
                                    .filter(i -> when[i] <= LAST)
                                    .mapToLong(i -> amounts[i])
                                    .sum();
                    long kept = IntStream.range(0, days.count()).mapToLong(days::amount).sum();
                    check(sum == kept, () -> sum + " became " + kept);
                    HistoryGroups here = days.histories().grouped();
                    HistoryGroups there =
                            PurchaseDays.of(backwards(bought), customers, CUT)
                                    .histories()
                                    .grouped();
                    for (int i = 0; i < days.size(); i++) {
                        History one = here.history(here.groupOf(i));
                        check(
                                one.equals(there.history(there.groupOf(i))),
                                () -> "the order matters");
                        check(one.equals(days.histories().history(i)), () -> "another's history");
                    }
                });
    }

    @Test
    void groupsHoldEachHistoryOnce() {
        PurchaseHistories histories =
                new PurchaseHistories(
                        new int[] {0, 1, 2, 3},
                        new int[] {1, 0, 1, 1},
                        new int[] {5, 0, 5, 4},
                        new int[] {9, 9, 9, 9});

        HistoryGroups groups = histories.grouped();

        assertThat(groups.size()).isEqualTo(3);
        assertThat(groups.count(groups.groupOf(0))).isEqualTo(2);
        assertThat(groups.repeaters()).isEqualTo(3);
        assertThat(groups.totalRepeats()).isEqualTo(3);
        assertThat(groups.medianAge()).isEqualTo(9);
        assertThat(groups.thinned(2).customers()).isLessThan(4);
    }

    @Test
    void aHistoryThatCannotBeIsRefused() {
        assertThatThrownBy(() -> new History(3, 2, 10))
                .hasMessage("3 repeats, the last after 2 of 10 days");
        assertThatThrownBy(() -> new History(1, 11, 10)).hasMessageContaining("11 of 10 days");
        assertThatThrownBy(() -> new Span(Double.NaN)).hasMessage("a span of NaN days");
        assertThatThrownBy(() -> Discounting.annually(0)).hasMessageContaining("discount rate");
    }

    private static PurchaseColumns backwards(PurchaseColumns of) {
        int last = of.size() - 1;
        return new PurchaseColumns(
                IntStream.rangeClosed(0, last).map(i -> of.customers()[last - i]).toArray(),
                IntStream.rangeClosed(0, last).map(i -> of.days()[last - i]).toArray(),
                IntStream.rangeClosed(0, last).mapToLong(i -> of.amounts()[last - i]).toArray());
    }
}
