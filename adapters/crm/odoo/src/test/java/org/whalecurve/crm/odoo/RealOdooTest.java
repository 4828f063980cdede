package org.whalecurve.crm.odoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.application.crm.port.CrmSession;
import org.whalecurve.crm.http.CrmLines;
import org.whalecurve.domain.crm.ChangePage;
import org.whalecurve.domain.crm.CrmChange;
import org.whalecurve.domain.crm.CrmCursor;
import org.whalecurve.domain.crm.CrmField;
import org.whalecurve.domain.crm.CrmRecord;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.InsightUpdate;
import org.whalecurve.domain.crm.WriteOutcome;

/**
 * What of the contract a real Odoo 19 can show, on one that {@code ./whalecurve test --odoo}
 * starts.
 */
class RealOdooTest {

    private static final Optional<RealOdoo> THERE = RealOdoo.ofEnvironment();

    private RealOdoo odoo;
    private CrmSession session;

    /** Tells this test's accounts from those of others. */
    private final String mark = "T" + UUID.randomUUID();

    private @Nullable CrmCursor place;
    private final Map<String, String> names = new HashMap<>();
    private final List<String> archived = new ArrayList<>();

    @BeforeAll
    static void sayWhatIsLeftOut() {
        if (THERE.isEmpty()) {
            System.out.println(
                    "Left out: no real Odoo is there (./whalecurve test --odoo starts one).");
        }
    }

    @BeforeEach
    void reach() {
        Assumptions.assumeTrue(THERE.isPresent(), "no real Odoo");
        odoo = THERE.orElseThrow();
        session = new OdooCrm(new CrmLines(Clock.systemUTC())).session(odoo.access());
    }

    @Test
    void itGreetsByVersionDatabaseAndUser() throws CrmFailure {
        assertThat(session.greet()).startsWith("Odoo 19.").contains("database " + odoo.database());
    }

    @Test
    void allFieldsThatAreMappedStandThereAndCasesAreMissingInTheCommunityEdition()
            throws CrmFailure {
        Map<CrmStream, Map<String, String>> mapped =
                new OdooCrm(new CrmLines(Clock.systemUTC())).capabilities().streams();
        for (CrmStream stream : mapped.keySet()) {
            if (stream != CrmStream.CASE) {
                Set<String> wanted = Set.copyOf(mapped.get(stream).values());
                assertThat(session.fields(stream))
                        .as("%s", stream)
                        .extracting(CrmField::name)
                        .containsAll(wanted);
                session.read(stream, wanted, null);
            }
        }
        assertThatExceptionOfType(CrmFailure.class)
                .isThrownBy(() -> session.fields(CrmStream.CASE))
                .matches(failure -> failure.reason() == Reason.SCHEMA_CHANGED)
                .withMessageContaining("helpdesk.ticket");
    }

    @Test
    void anEditWithinTheSecondOfTheLastReadingIsNotMissed() throws CrmFailure {
        for (int round = 0; round < 5; round++) {
            String id = odoo.create(List.of(mark)).getFirst();
            readOn();
            odoo.write(List.of(id), Map.of("name", mark + " edited"));
            readOn();
            assertThat(names).containsEntry(id, mark + " edited");
        }
    }

    @Test
    void aTransactionThatTakesLongIsNotMissed() throws CrmFailure, InterruptedException {
        List<String> ids = odoo.create(List.of(mark + " slow", mark + " quick"));
        readOn();

        CompletableFuture<Void> slow =
                CompletableFuture.runAsync(
                        () -> odoo.renameSlowly(ids.getFirst(), mark + " late", 6));
        for (int second = 0; second < 4; second++) {
            Thread.sleep(1000);
            odoo.write(List.of(ids.getLast()), Map.of("name", mark + " quick " + second));
            readOn();
        }
        assertThat(names).containsEntry(ids.getFirst(), mark + " slow");
        assertThat(names).containsEntry(ids.getLast(), mark + " quick 3");
        slow.join();
        readOn();

        assertThat(names).containsEntry(ids.getFirst(), mark + " late");
    }

    @Test
    void twoThousandRecordsWithOneTimeStampAllComeInPages() throws CrmFailure {
        List<String> ids =
                odoo.create(IntStream.range(0, 2_000).mapToObj(i -> mark + " " + i).toList());
        readOn();
        assertThat(names).containsKeys(ids.toArray(String[]::new));

        odoo.write(ids, Map.of("name", mark));
        readOn();

        assertThat(ids).allMatch(id -> mark.equals(names.get(id)));
    }

    @Test
    void whatIsPutAsideIsToldAndWhatIsDeletedIsMissingAmongTheIds() throws CrmFailure {
        List<String> ids = odoo.create(List.of(mark + " aside", mark + " gone"));
        readOn();

        odoo.write(List.of(ids.getFirst()), Map.of("active", false));
        odoo.delete(ids.getLast());
        readOn();

        assertThat(archived).containsExactly(ids.getFirst());
        assertThat(allIds()).contains(ids.getFirst()).doesNotContain(ids.getLast());
    }

    @Test
    void fieldsOfItsOwnAreFoundMissingThenCreatedThenWritten() throws CrmFailure {
        odoo.createField("x_cp_tier", "char");
        odoo.createField("x_cp_clv", "float");
        assertThat(session.preflight(Set.of("x_cp_tier", "x_cp_nowhere")))
                .containsOnlyKeys("x_cp_nowhere");
        List<String> ids =
                odoo.create(IntStream.range(0, 500).mapToObj(i -> mark + " " + i).toList());

        List<WriteOutcome> outcomes =
                session.write(
                        IntStream.range(0, 500)
                                .mapToObj(i -> update(i, ids.get(i), "A" + i, i + ".25"))
                                .toList());

        assertThat(outcomes).hasSize(500).allMatch(WriteOutcome.Acknowledged.class::isInstance);
        assertThat(odoo.value(ids.get(41), "x_cp_tier").asText()).isEqualTo("A41");
        assertThat(odoo.value(ids.get(41), "x_cp_clv").decimalValue())
                .isEqualByComparingTo("41.25");
        CrmRecord record =
                read(CrmStream.ACCOUNT, ids.get(41), Set.of("x_cp_tier", "x_cp_clv", "ref"));
        assertThat(record.fields()).isEqualTo(Map.of("x_cp_tier", "A41", "x_cp_clv", "41.25"));
        assertThat(record.modifiedBy()).isNotEmpty();

        session.write(List.of(update(1, ids.get(41), "", "")));
        assertThat(odoo.value(ids.get(41), "x_cp_tier").asBoolean(true)).isFalse();
    }

    @Test
    void oneAccountThatIsGoneDoesNotHoldUpTheOthers() {
        odoo.createField("x_cp_tier", "char");
        odoo.createField("x_cp_clv", "float");
        List<String> ids =
                odoo.create(IntStream.range(0, 20).mapToObj(i -> mark + " " + i).toList());
        odoo.delete(ids.get(13));

        List<WriteOutcome> outcomes =
                session.write(
                        IntStream.range(0, 20)
                                .mapToObj(i -> update(i, ids.get(i), "B", "1"))
                                .toList());

        assertThat(outcomes)
                .filteredOn(WriteOutcome.Rejected.class::isInstance)
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.update()).isEqualTo("13"));
        assertThat(odoo.value(ids.getLast(), "x_cp_tier").asText()).isEqualTo("B");
    }

    @Test
    void anOrderOfAPersonCountsForTheCompany() throws CrmFailure {
        String company = odoo.create(List.of(mark)).getFirst();
        String person = odoo.createPerson(mark + " person", company);
        String order = odoo.createOrder(person);

        CrmRecord record =
                read(
                        CrmStream.ORDER,
                        order,
                        Set.of("partner_id", "partner_id.commercial_partner_id"));

        assertThat(record.fields())
                .isEqualTo(
                        Map.of("partner_id", person, "partner_id.commercial_partner_id", company));
    }

    private static InsightUpdate update(int id, String record, String tier, String value) {
        return new InsightUpdate(
                Integer.toString(id), record, Map.of("x_cp_tier", tier, "x_cp_clv", value));
    }

    private void readOn() throws CrmFailure {
        boolean last = false;
        while (!last) {
            ChangePage page = session.read(CrmStream.ACCOUNT, Set.of("name"), place);
            for (CrmChange change : page.changes()) {
                take(change);
            }
            place = page.next();
            last = page.last();
        }
    }

    private void take(CrmChange change) {
        switch (change) {
            case CrmChange.Upserted upserted -> keep(upserted.record());
            case CrmChange.Archived aside -> {
                keep(aside.record());
                if (names.getOrDefault(aside.id(), "").startsWith(mark)) {
                    archived.add(aside.id());
                }
            }
            case CrmChange.Deleted gone -> throw new AssertionError("Odoo tells no deletion");
            case CrmChange.Merged merged -> throw new AssertionError("Odoo tells no merge");
        }
    }

    private void keep(CrmRecord record) {
        names.put(record.id(), record.fields().getOrDefault("name", ""));
    }

    private CrmRecord read(CrmStream stream, String id, Set<String> fields) throws CrmFailure {
        CrmCursor from = null;
        while (true) {
            ChangePage page = session.read(stream, fields, from);
            for (CrmChange change : page.changes()) {
                if (change instanceof CrmChange.Upserted(CrmRecord record)
                        && record.id().equals(id)) {
                    return record;
                }
            }
            assertThat(page.last()).as("no record %s", id).isFalse();
            from = page.next();
        }
    }

    private List<String> allIds() throws CrmFailure {
        List<String> all = new ArrayList<>();
        List<String> some = session.ids(CrmStream.ACCOUNT, null);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = session.ids(CrmStream.ACCOUNT, some.getLast());
        }
        return all;
    }
}
