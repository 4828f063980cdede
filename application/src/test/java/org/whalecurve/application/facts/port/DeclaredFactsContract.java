package org.whalecurve.application.facts.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.sample.SampleContacts;
import org.whalecurve.application.sample.SampleLedger;
import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.facts.BookedFact;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.facts.FactCounts;
import org.whalecurve.domain.facts.LedgerPosting;
import org.whalecurve.domain.facts.LedgerSum;
import org.whalecurve.domain.facts.SourceFact;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.domain.imports.LedgerPostings;

/** What every store of declared facts keeps to. */
public abstract class DeclaredFactsContract {

    private static final YearMonth MARCH = YearMonth.of(2011, Month.MARCH);
    private static final YearMonth APRIL = YearMonth.of(2011, Month.APRIL);

    private final KeyNumbers customers = new KeyNumbers();
    private final KeyNumbers products = new KeyNumbers();

    protected abstract DeclaredFacts facts();

    @Test
    void contactsAreBookedWithQuantitiesAndEachCustomerIsNumberedOnce() {
        DeclaredBatch batch;
        try (DeclaredFactWriter writer = facts().begin(SampleContacts.TYPE, "contacts", "GBP")) {
            writer.append(SampleContacts.facts());
            writer.takeOutRepeated(List.of(), _ -> {});
            batch = writer.seal(customers, products);
        }

        assertThat(batch.rows()).isEqualTo(4);
        assertThat(batch.totals())
                .containsExactly(
                        new DeclaredTotal(MARCH, 4, new TreeMap<>(Map.of("minutes", 21_750_000L))));
        assertThat(customers.met())
                .containsExactly(new Numbering.Met("C100", ""), new Numbering.Met("C999", ""));
        assertThat(products.met()).containsExactly(new Numbering.Met("LAMP", ""));
    }

    @Test
    void contactsAreCountedByCustomerOnceMoreOverAllAndOnlyWithinTheMonths() {
        customers.number("C999");
        DeclaredBatch march = bookContacts("march", SampleContacts.facts());
        DeclaredBatch april =
                bookContacts(
                        "april",
                        List.of(
                                contact(
                                        "T1",
                                        LocalDate.of(2011, Month.APRIL, 30),
                                        "C100",
                                        2_000_000),
                                contact("T2", LocalDate.of(2011, Month.MAY, 1), "C100", 7)));
        List<FactDriver> drivers = List.of(SampleContacts.BY_PHONE, SampleContacts.MINUTES);

        FactCounts counts = facts().count(List.of(march, april), MARCH, APRIL, drivers, null);

        assertThat(counts.facts()).isEqualTo(5);
        assertThat(counts.customers()).containsExactly(0, 1, 2);
        assertThat(counts.quantities()[0]).containsExactly(1, 1, 2);
        assertThat(counts.quantities()[1]).containsExactly(3_000_000, 6_250_000, 14_500_000);
        assertThat(counts.totals()).containsExactly(4, 23_750_000);
        FactCounts one = facts().count(List.of(march, april), MARCH, APRIL, drivers, 2);
        assertThat(one.customers()).containsExactly(2);
        assertThat(one.quantities()[1]).containsExactly(14_500_000);
        FactCounts none = facts().count(List.of(march, april), MARCH, APRIL, drivers, 77);
        assertThat(none.customers()).isEmpty();
        assertThat(none.totals()).containsExactly(0, 0);
        assertThat(facts().count(List.of(), MARCH, APRIL, drivers, null).facts()).isZero();
    }

    @Test
    void theFactsOfACustomerThatCountAreToldWithWhereTheyComeFrom() {
        customers.number("C999");
        DeclaredBatch march = bookContacts("march", SampleContacts.facts());
        DeclaredBatch april =
                bookContacts(
                        "april",
                        List.of(
                                contact("T2", MARCH.atDay(1), "C100", 7),
                                contact("T3", LocalDate.of(2011, Month.MAY, 1), "C100", 9)));
        List<DeclaredBatch> batches = List.of(march, april);

        assertThat(traced(batches, SampleContacts.BY_PHONE, 2))
                .containsExactly(
                        new SourceFact("april", 2, "T2", MARCH.atDay(1), byPhone(null), 1),
                        new SourceFact("march", 2, "S1", MARCH.atDay(2), byPhone("LAMP"), 1));
        assertThat(traced(batches, SampleContacts.MINUTES, 2))
                .as("the mail does not state how long it took")
                .extracting(SourceFact::key, SourceFact::quantity)
                .containsExactly(tuple("T2", 7L), tuple("S1", 12_500_000L));
        assertThat(traced(batches, SampleContacts.BY_PHONE, 0))
                .extracting(SourceFact::key)
                .containsExactly("S4");
        assertThat(traced(batches, SampleContacts.BY_PHONE, 77)).isEmpty();
        assertThat(traced(List.of(), SampleContacts.BY_PHONE, 2)).isEmpty();
    }

    @Test
    void factsAreReadWithWhatIsAskedForThoseOfACustomerWithTheSameTextSideBySide() {
        customers.number("C999");
        DeclaredBatch march = bookContacts("march", SampleContacts.facts());
        DeclaredBatch april =
                bookContacts(
                        "april",
                        List.of(
                                contact("T1", MARCH.atDay(31), "C100", 2_000_000),
                                contact("T2", LocalDate.of(2011, Month.MAY, 1), "C100", 7)));
        List<FactColumn> columns =
                Stream.of("channel", "minutes")
                        .map(id -> SampleContacts.TYPE.column(id).orElseThrow())
                        .toList();
        List<BookedFact> found = new ArrayList<>();

        facts().read(List.of(march, april), MARCH, APRIL, SampleContacts.TYPE, columns, found::add);

        assertThat(found)
                .extracting(each -> each.customer(), each -> each.fact().texts().get("channel"))
                .containsExactlyInAnyOrder(
                        tuple(0, "phone"),
                        tuple(1, "phone"),
                        tuple(2, "mail"),
                        tuple(2, "phone"),
                        tuple(2, "phone"));
        List<String> groups =
                found.stream()
                        .map(each -> each.customer() + each.fact().texts().get("channel"))
                        .toList();
        assertThat(groups.indexOf("2phone") + 1)
                .as("side by side")
                .isEqualTo(groups.lastIndexOf("2phone"));
        assertThat(found)
                .filteredOn(each -> each.fact().key().equals("S2"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.fact().numbers()).as("it does not state minutes").isEmpty();
                    assertThat(mail.fact().texts()).containsOnlyKeys("channel");
                    assertThat(mail.fact().day()).isEqualTo(MARCH.atDay(3));
                    assertThat(mail.fact().line()).isEqualTo(3);
                });
        facts().read(List.of(), MARCH, APRIL, SampleContacts.TYPE, columns, _ -> fail());
    }

    @Test
    void factsThatAreNobodysAreReadAsSuch() {
        DeclaredBatch postings;
        try (DeclaredFactWriter writer = facts().begin(LedgerPostings.TYPE, "ledger", "GBP")) {
            writer.append(SampleLedger.postings());
            postings = writer.seal(customers, products);
        }
        List<BookedFact> found = new ArrayList<>();

        facts().read(
                        List.of(postings),
                        MARCH,
                        APRIL,
                        LedgerPostings.TYPE,
                        LedgerPostings.TYPE.numbers(),
                        found::add);

        assertThat(found).isNotEmpty().allMatch(each -> each.customer() == 0);
        assertThat(found)
                .allMatch(each -> each.fact().numbers().containsKey(LedgerPostings.AMOUNT));
    }

    private List<SourceFact> traced(List<DeclaredBatch> batches, FactDriver driver, int customer) {
        List<SourceFact> found = new ArrayList<>();
        facts().trace(batches, MARCH, APRIL, driver, customer, found::add);
        return found;
    }

    private static SortedMap<String, String> byPhone(@Nullable String article) {
        SortedMap<String, String> texts = new TreeMap<>(Map.of("channel", "phone"));
        if (article != null) {
            texts.put("article", article);
        }
        return texts;
    }

    @Test
    void aSumOfContactsThatLeavesTheRangeIsAnError() {
        LocalDate day = LocalDate.of(2011, Month.MARCH, 1);
        DeclaredBatch one = bookContacts("i1", List.of(contact("A", day, "C1", Long.MAX_VALUE)));
        DeclaredBatch more = bookContacts("i2", List.of(contact("B", day, "C1", 1)));

        assertThatThrownBy(() ->
                        facts().count(
                                        List.of(one, more),
                                        MARCH,
                                        MARCH,
                                        List.of(SampleContacts.MINUTES),
                                        null))
                .isInstanceOf(ArithmeticException.class);
    }

    private DeclaredBatch bookContacts(String importId, List<Fact> contacts) {
        try (DeclaredFactWriter writer = facts().begin(SampleContacts.TYPE, importId, "GBP")) {
            writer.append(contacts);
            writer.takeOutRepeated(List.of(), _ -> {});
            return writer.seal(customers, products);
        }
    }

    private static Fact contact(String key, LocalDate day, String customer, long minutes) {
        return new Fact(
                2,
                key,
                day,
                Map.of("contact", key, "customer", customer, "channel", "phone"),
                Map.of("minutes", minutes));
    }

    @Test
    void postingsAreNobodysAndNumberNoCustomer() {
        book("i1", posting(2, "A", "UK", "6000", null, 1, 10));

        assertThat(customers.met()).isEmpty();
        assertThat(products.met()).isEmpty();
    }

    @Test
    void whomOnlyARejectedFactNamesIsNotNumbered() {
        Fact again =
                new Fact(
                        9,
                        "S1",
                        LocalDate.of(2011, Month.MARCH, 9),
                        Map.of("contact", "S1", "customer", "C777", "channel", "phone"),
                        Map.of());
        try (DeclaredFactWriter writer = facts().begin(SampleContacts.TYPE, "contacts", "GBP")) {
            writer.append(SampleContacts.facts());
            writer.append(List.of(again));
            writer.takeOutRepeated(List.of(), _ -> {});
            writer.seal(customers, products);
        }

        assertThat(customers.met()).extracting(Numbering.Met::key).containsExactly("C100", "C999");
    }

    @Test
    void theLedgerOfTheSampleWorldIsBookedWithItsControlTotalsAndAddsUpByHand() {
        List<RepeatedFact> repeated = new ArrayList<>();
        DeclaredBatch batch;
        try (DeclaredFactWriter writer = facts().begin(LedgerPostings.TYPE, "ledger", "GBP")) {
            List<Fact> postings = SampleLedger.postings();
            writer.append(postings.subList(0, 5));
            writer.append(postings.subList(5, postings.size()));
            writer.takeOutRepeated(List.of(), repeated::addAll);
            batch = writer.seal(customers, products);
        }

        assertThat(repeated)
                .containsExactly(new RepeatedFact(SampleLedger.REPEATED_LINE, "G5", 6, null));
        assertThat(batch.importId()).isEqualTo("ledger");
        assertThat(batch.type()).isEqualTo("ledger-postings");
        assertThat(batch.currency()).isEqualTo("GBP");
        assertThat(batch.rows()).isEqualTo(11);
        assertThat(batch.sha256()).matches("[0-9a-f]{64}");
        assertThat(batch.totals())
                .containsExactly(
                        new DeclaredTotal(MARCH, 10, sums(545_34)),
                        new DeclaredTotal(APRIL, 1, sums(5_00)));
        assertThat(facts().ledger(List.of(batch), MARCH, MARCH))
                .containsExactlyElementsOf(SampleLedger.MARCH_SUMS);
    }

    @Test
    void monthsAreAddedUpApartAndBatchesTogether() {
        DeclaredBatch one = book("i1", posting(2, "A", "UK", "6000", null, 31, 10));
        DeclaredBatch other =
                book(
                        "i2",
                        posting(2, "B", "UK", "6000", null, 31, 5),
                        posting(3, "C", "UK", "6000", null, 32, 7));

        assertThat(facts().ledger(List.of(one, other), MARCH, APRIL))
                .containsExactly(
                        new LedgerSum("UK", "6000", "", "", MARCH, 2, 15),
                        new LedgerSum("UK", "6000", "", "", APRIL, 1, 7));
        assertThat(facts().ledger(List.of(other), APRIL, APRIL))
                .containsExactly(new LedgerSum("UK", "6000", "", "", APRIL, 1, 7));
        assertThat(facts().ledger(List.of(), MARCH, APRIL)).isEmpty();
    }

    @Test
    void postingsComeOneByOneOfTheMonthsThatCount() {
        DeclaredBatch one =
                book(
                        "i1",
                        posting(2, "A", "UK", "6000", "desk", 31, 10),
                        posting(3, "B", "UK", "6000", null, 31, 10),
                        posting(4, "C", "FR", "7000", null, 32, -7));
        DeclaredBatch other = book("i2", posting(2, "D", "UK", "6000", null, 0, 5));
        List<LedgerPosting> postings = new ArrayList<>();

        facts().postings(List.of(one, other), MARCH, APRIL, postings::add);

        assertThat(postings)
                .containsExactlyInAnyOrder(
                        new LedgerPosting("UK", "6000", "", "desk", MARCH.atDay(31), 10),
                        new LedgerPosting("UK", "6000", "", "", MARCH.atDay(31), 10),
                        new LedgerPosting("FR", "7000", "", "", APRIL.atDay(1), -7));
        postings.clear();
        facts().postings(List.of(), MARCH, APRIL, postings::add);
        assertThat(postings).isEmpty();
    }

    @Test
    void aFactThatWasBookedBeforeIsTakenOutWithTheImportThatBookedIt() {
        DeclaredBatch before =
                book(
                        "i1",
                        posting(2, "A", "UK", "6000", null, 1, 10),
                        posting(3, "B", "UK", "6000", null, 1, 10));
        List<RepeatedFact> repeated = new ArrayList<>();
        DeclaredBatch after;
        try (DeclaredFactWriter writer = facts().begin(LedgerPostings.TYPE, "i2", "GBP")) {
            writer.append(
                    List.of(
                            posting(2, "C", "UK", "6000", null, 1, 1),
                            posting(3, "B", "UK", "6000", null, 1, 10),
                            posting(4, "C", "UK", "6000", null, 32, 2)));
            writer.takeOutRepeated(List.of(before), repeated::addAll);
            after = writer.seal(customers, products);
        }

        assertThat(repeated)
                .containsExactly(
                        new RepeatedFact(3, "B", 3, "i1"), new RepeatedFact(4, "C", 2, null));
        assertThat(after.rows()).isEqualTo(1);
        assertThat(after.totals()).containsExactly(new DeclaredTotal(MARCH, 1, sums(1)));
    }

    @Test
    void aFileThatWasBookedBeforeAsAWholeLeavesAnEmptyBatch() {
        Fact[] postings =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> posting(i + 2, "P" + i, "UK", "6000", null, 1, i))
                        .toArray(Fact[]::new);
        DeclaredBatch before = book("i1", postings);
        List<RepeatedFact> repeated = new ArrayList<>();
        DeclaredBatch again;
        try (DeclaredFactWriter writer = facts().begin(LedgerPostings.TYPE, "i2", "GBP")) {
            writer.append(List.of(postings));
            writer.takeOutRepeated(List.of(before), repeated::addAll);
            again = writer.seal(customers, products);
        }

        assertThat(repeated).hasSize(20_000);
        assertThat(repeated).extracting(RepeatedFact::line).isSorted();
        assertThat(again.file()).isNull();
        assertThat(again.rows()).isZero();
        assertThat(again.totals()).isEmpty();
        assertThat(again.sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(facts().ledger(List.of(before, again), MARCH, MARCH))
                .containsExactly(
                        new LedgerSum("UK", "6000", "", "", MARCH, 20_000, 19_999L * 10_000));
    }

    @Test
    void aSumBeyondALongIsAnErrorNotAWrongFigure() {
        DeclaredBatch one = book("i1", posting(2, "A", "UK", "6000", null, 1, Long.MAX_VALUE));
        DeclaredBatch other = book("i2", posting(2, "B", "UK", "6000", null, 1, 1));

        assertThatThrownBy(() -> facts().ledger(List.of(one, other), MARCH, MARCH))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theSameFactsAreTheSameFile() {
        DeclaredBatch once = book("i1", posting(2, "A", "UK", "6000", "desk", 1, 10));
        DeclaredBatch again = book("i1", posting(2, "A", "UK", "6000", "desk", 1, 10));

        assertThat(again).isEqualTo(once);
    }

    @Test
    void aSealedBatchTakesNothingMore() {
        try (DeclaredFactWriter writer = facts().begin(LedgerPostings.TYPE, "i1", "GBP")) {
            writer.seal(customers, products);

            assertThatThrownBy(() -> writer.seal(customers, products))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> writer.append(List.of()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aMissingFileIsNamed() {
        DeclaredBatch lost =
                new DeclaredBatch(
                        "lost-import",
                        "ledger-postings",
                        "GBP",
                        "lost-import-0123456789abcdef.parquet",
                        "0123456789abcdef",
                        1,
                        List.of());

        assertThatThrownBy(() -> facts().ledger(List.of(lost), MARCH, MARCH))
                .isInstanceOf(DamagedFacts.class)
                .hasMessageContaining("lost-import")
                .hasMessageContaining("missing");
    }

    /** Books a batch in one go. */
    protected final DeclaredBatch book(String importId, Fact... postings) {
        try (DeclaredFactWriter writer = facts().begin(LedgerPostings.TYPE, importId, "GBP")) {
            writer.append(List.of(postings));
            return writer.seal(customers, products);
        }
    }

    /** A posting on a day counted from the first of March 2011. */
    protected static Fact posting(
            long line,
            String number,
            String entity,
            String account,
            @Nullable String department,
            int day,
            long amount) {
        Map<String, String> texts = new HashMap<>();
        texts.put(LedgerPostings.POSTING, number);
        texts.put(LedgerPostings.ENTITY, entity);
        texts.put(LedgerPostings.ACCOUNT, account);
        if (department != null) {
            texts.put(LedgerPostings.DEPARTMENT, department);
        }
        LocalDate date = MARCH.atDay(1).plusDays(day - 1L);
        return new Fact(line, number, date, texts, Map.of(LedgerPostings.AMOUNT, amount));
    }

    private static SortedMap<String, Long> sums(long amount) {
        return new TreeMap<>(Map.of(LedgerPostings.AMOUNT, amount));
    }
}
