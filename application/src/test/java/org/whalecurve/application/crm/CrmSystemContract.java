package org.whalecurve.application.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.crm.port.CrmAccess;
import org.whalecurve.application.crm.port.CrmCapabilities.CrmEnding;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.application.crm.port.CrmSession;
import org.whalecurve.domain.crm.ChangePage;
import org.whalecurve.domain.crm.CrmChange;
import org.whalecurve.domain.crm.CrmCursor;
import org.whalecurve.domain.crm.CrmField;
import org.whalecurve.domain.crm.CrmRecord;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.InsightUpdate;
import org.whalecurve.domain.crm.WriteOutcome;

/**
 * What the adapter of every CRM must do, on a world in which everything happens that loses data in
 * integrations. What a CRM cannot tell is asserted to be untold, never left out.
 */
public abstract class CrmSystemContract {

    /** More than one page of every CRM, and more than a search of one of them ever returns. */
    private static final int MANY = 10_500;

    private CrmWorld world;
    private CrmSession session;

    /** A CRM without accounts. */
    protected abstract CrmWorld world();

    @BeforeEach
    void begin() {
        world = world();
        session = world.system().session(world.access());
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void itGreetsWhomItKnowsAndNobodyElse() throws CrmFailure {
        assertThat(session.greet()).isNotBlank();
        assertThat(failure(() -> world.system().session(world.strangersAccess()).greet()).reason())
                .isEqualTo(Reason.NOT_LET_IN);
    }

    @Test
    void aConnectionWithoutASettingThatItNeedsIsRefusedAtTheDoor() {
        Map<String, String> settings = new HashMap<>(world.access().settings());
        settings.remove(world.neededSetting());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> world.system().session(new CrmAccess("one", settings)))
                .withMessageContaining(world.neededSetting());
        assertThat(world.system().capabilities().settings())
                .filteredOn(setting -> setting.name().equals(world.neededSetting()))
                .allMatch(setting -> setting.required())
                .hasSize(1);
    }

    @Test
    void theFieldsThatAreMappedStandAmongThoseThereAre() throws CrmFailure {
        assertThat(session.fields(CrmStream.ACCOUNT))
                .extracting(CrmField::name)
                .contains(world.nameField())
                .containsAll(
                        world.system()
                                .capabilities()
                                .streams()
                                .getOrDefault(CrmStream.ACCOUNT, Map.of())
                                .values());
    }

    @Test
    void everythingComesOnTheFirstReadingAndWhatIsNewOnTheNext() throws CrmFailure {
        String harbour = world.create("Harbour");
        String mill = world.create("Mill");
        Seen seen = new Seen();

        seen.readOn();
        assertThat(seen.names).isEqualTo(Map.of(harbour, "Harbour", mill, "Mill"));

        world.pass(Duration.ofHours(2));
        String quay = world.create("Quay");
        seen.readOn();
        assertThat(seen.names).containsEntry(quay, "Quay").hasSize(3);
    }

    @Test
    void aFieldThatIsEmptyIsMissingInTheRecord() throws CrmFailure {
        String harbour = world.create("Harbour");

        assertThat(new Seen(world.nameField(), world.insightField()).readOn())
                .hasEntrySatisfying(
                        harbour,
                        record -> assertThat(record.fields()).containsOnlyKeys(world.nameField()));
    }

    @Test
    void anEditWithinTheSecondOfTheLastReadingIsNotMissed() throws CrmFailure {
        String harbour = world.create("Harbour");
        Seen seen = new Seen();
        seen.readOn();

        world.rename(harbour, "Harbour Supplies");
        world.pass(Duration.ofHours(2));
        seen.readOn();

        assertThat(seen.names).containsEntry(harbour, "Harbour Supplies");
    }

    @Test
    void manyRecordsWithOneTimeStampAllComeAndTheReadingEnds() throws CrmFailure {
        world.createMany(MANY, "Old");
        Seen seen = new Seen();
        seen.readOn();
        assertThat(seen.names).hasSize(MANY);

        world.pass(Duration.ofHours(3));
        world.renameAll("New");
        world.pass(Duration.ofHours(3));
        seen.readOn();

        assertThat(seen.names.values()).containsOnly("New").hasSize(MANY);
    }

    @Test
    void aChangeThatBecomesVisibleLateIsNotMissed() throws CrmFailure {
        String harbour = world.create("Harbour");
        String mill = world.create("Mill");
        Seen seen = new Seen();
        world.pass(Duration.ofHours(2));
        seen.readOn();

        world.renameSlowly(harbour, "Late");
        for (int step = 0; step < 4; step++) {
            world.pass(world.lateness().dividedBy(4));
            world.rename(mill, "Mill " + step);
            seen.readOn();
        }
        assertThat(seen.names).containsEntry(harbour, "Harbour");
        world.commit();
        world.pass(Duration.ofHours(2));
        seen.readOn();

        assertThat(seen.names).containsEntry(harbour, "Late").containsEntry(mill, "Mill 3");
    }

    @Test
    void anEditBetweenTwoPagesIsNotMissed() throws CrmFailure {
        world.createMany(MANY, "Old");
        String last = world.create("Last");
        Seen seen = new Seen();

        String first = seen.readPage().changes().getFirst().id();
        world.pass(Duration.ofSeconds(1));
        world.rename(first, "Edited");
        world.rename(last, "Edited too");
        seen.readOn();
        world.pass(Duration.ofHours(2));
        seen.readOn();

        assertThat(seen.names).hasSize(MANY + 1).containsEntry(first, "Edited");
        assertThat(seen.names).containsEntry(last, "Edited too");
    }

    @Test
    void whatIsPutAsideIsToldIfTheCrmTellsIt() throws CrmFailure {
        String harbour = world.create("Harbour");
        Seen seen = new Seen();
        seen.readOn();

        world.pass(Duration.ofHours(2));
        boolean known = world.archive(harbour);
        seen.readOn();

        assertThat(known).isEqualTo(tells(CrmEnding.ARCHIVED));
        assertThat(seen.archived).isEqualTo(known ? Set.of(harbour) : Set.of());
        assertThat(ids()).as("what is put aside still exists").contains(harbour);
    }

    @Test
    void whatIsDeletedIsToldOrMissingAmongTheIds() throws CrmFailure {
        String harbour = world.create("Harbour");
        String mill = world.create("Mill");
        Seen seen = new Seen();
        seen.readOn();

        world.pass(Duration.ofHours(2));
        world.delete(harbour);
        seen.readOn();

        assertThat(seen.deleted).isEqualTo(tells(CrmEnding.DELETED) ? Set.of(harbour) : Set.of());
        assertThat(ids()).containsExactly(mill);
    }

    @Test
    void whatCameAndWentBetweenTwoReadingsDoesNoHarm() throws CrmFailure {
        world.create("Mill");
        Seen seen = new Seen();
        seen.readOn();

        world.pass(Duration.ofHours(2));
        String brief = world.create("Brief");
        world.delete(brief);
        seen.readOn();

        assertThat(seen.names).doesNotContainKey(brief);
        assertThat(seen.deleted).isEqualTo(tells(CrmEnding.DELETED) ? Set.of(brief) : Set.of());
        assertThat(ids()).doesNotContain(brief);
    }

    @Test
    void aMergeIsToldAsOneOrAsItsLosersEnd() throws CrmFailure {
        String harbour = world.create("Harbour");
        String twin = world.create("Harbour Ltd");
        Seen seen = new Seen();
        seen.readOn();

        world.pass(Duration.ofHours(2));
        boolean known = world.merge(twin, harbour);
        seen.readOn();

        if (tells(CrmEnding.MERGED)) {
            assertThat(known).isTrue();
            assertThat(seen.survivors).isEqualTo(Map.of(twin, harbour));
        } else {
            assertThat(seen.survivors).isEmpty();
        }
        assertThat(ids()).contains(harbour);
        assertThat(ids().contains(twin)).isNotEqualTo(known);
    }

    @Test
    void theIdsOfAllComeInPagesOnce() throws CrmFailure {
        world.createMany(MANY, "Old");

        assertThat(ids()).hasSize(MANY).doesNotHaveDuplicates();
    }

    @Test
    void aPlaceThatIsVoidMeansReadingFromTheBeginning() throws CrmFailure {
        String harbour = world.create("Harbour");
        Seen seen = new Seen();
        seen.readOn();

        if (world.expireCursors()) {
            assertThat(failure(seen::readPage).reason()).isEqualTo(Reason.CURSOR_EXPIRED);
        } else {
            world.pass(Duration.ofDays(400));
            seen.readOn();
        }
        CrmCursor foreign = new CrmCursor("of-another-crm", "{}");
        assertThat(failure(() -> read(Set.of(world.nameField()), foreign)).reason())
                .isEqualTo(Reason.CURSOR_EXPIRED);
        Seen again = new Seen();
        again.readOn();
        assertThat(again.names).containsEntry(harbour, "Harbour");
    }

    @Test
    void aProofThatIsRefusedBetweenPagesLosesNothing() throws CrmFailure {
        world.createMany(MANY, "Old");
        Seen seen = new Seen();
        seen.readPage();

        world.refuseProofAfter(1);
        if (world.renewsItsProof()) {
            seen.readOn();
        } else {
            CrmFailure failure = failure(seen::readOn);
            assertThat(failure.reason()).isEqualTo(Reason.NOT_LET_IN);
            assertThatNoSecretIsIn(failure);
            world.acceptProofAgain();
            seen.readOn();
        }

        assertThat(seen.names).hasSize(MANY);
    }

    @Test
    void aForbiddenCallMeansWhatThisCrmMeansByIt() throws CrmFailure {
        world.create("Harbour");
        Seen seen = new Seen();
        seen.readOn();

        Reason meant = world.forbid();
        CrmFailure failure = failure(seen::readOn);

        assertThat(failure.reason()).isEqualTo(meant);
        assertThatNoSecretIsIn(failure);
    }

    @Test
    void whoIsAskedToWaitWaitsExactlySoLongAndGoesOn() throws CrmFailure {
        String harbour = world.create("Harbour");
        world.throttle(Duration.ofSeconds(17));

        Seen seen = new Seen();
        seen.readOn();

        assertThat(world.waits()).contains(Duration.ofSeconds(17));
        assertThat(seen.names).containsKey(harbour);
    }

    @Test
    void whoIsAskedToWaitForHoursComesBackLaterAndLeavesTheCrmAlone() throws CrmFailure {
        world.create("Harbour");
        world.throttle(Duration.ofHours(3));
        Seen seen = new Seen();

        CrmFailure failure = failure(seen::readOn);
        int calls = world.calls();
        assertThat(failure.reason()).isEqualTo(Reason.QUOTA_USED_UP);
        assertThat(failure.after()).isEqualTo(Duration.ofHours(3));
        assertThat(world.waits()).allMatch(wait -> wait.compareTo(Duration.ofHours(1)) < 0);
        assertThat(failure(() -> world.system().session(world.access()).greet()).reason())
                .as("another session of the same connection")
                .isEqualTo(Reason.QUOTA_USED_UP);
        assertThat(world.calls()).isEqualTo(calls);

        world.pass(Duration.ofHours(3));
        seen.readOn();
        assertThat(seen.names).hasSize(1);
    }

    @Test
    void aCrmThatIsOutOfOrderForAMomentIsAskedAgain() throws CrmFailure {
        String harbour = world.create("Harbour");
        world.breakDown(2);

        Seen seen = new Seen();
        seen.readOn();

        assertThat(seen.names).containsKey(harbour);
    }

    @Test
    void aCrmThatStaysOutOfOrderIsLeftAloneForAMinute() throws CrmFailure {
        String harbour = world.create("Harbour");
        world.breakDown(Integer.MAX_VALUE);
        Seen seen = new Seen();

        CrmFailure failure = failure(seen::readOn);
        int calls = world.calls();
        assertThat(failure.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(failure(seen::readOn).reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(world.calls()).as("nobody asks it again").isEqualTo(calls);
        assertThatNoSecretIsIn(failure);

        world.breakDown(0);
        world.pass(Duration.ofMinutes(2));
        seen.readOn();
        assertThat(seen.names).containsKey(harbour);
    }

    @Test
    void aFieldThatWasRenamedStopsTheStreamAndSaysWhich() throws CrmFailure {
        world.create("Harbour");
        Seen seen = new Seen(world.nameField(), world.insightField());
        seen.readOn();

        world.renameField(world.insightField(), "renamed_since");
        CrmFailure failure =
                failure(() -> new Seen(world.nameField(), world.insightField()).readOn());

        assertThat(failure.reason()).isEqualTo(Reason.SCHEMA_CHANGED);
        assertThat(failure).hasMessageContaining(world.insightField());
        CrmFailure midway = failure(seen::readOn);
        assertThat(midway.reason()).isEqualTo(Reason.SCHEMA_CHANGED);
        assertThat(midway).hasMessageContaining(world.insightField());
    }

    @Test
    void preflightSaysWhichFieldIsMissingAndHowToCreateIt() throws CrmFailure {
        assertThat(session.preflight(Set.of(world.insightField()))).isEmpty();

        Map<String, String> missing =
                session.preflight(Set.of(world.insightField(), "not_there_yet"));

        assertThat(missing).containsOnlyKeys("not_there_yet");
        assertThat(missing.get("not_there_yet")).hasSizeGreaterThan(20);
    }

    @Test
    void everyInsightHasAFieldOfItsOwnMeantForIt() {
        assertThat(world.system().capabilities().insights().values())
                .doesNotHaveDuplicates()
                .doesNotContain(world.nameField())
                .isNotEmpty();
    }

    @Test
    void whatIsWrittenStandsThereAndAnEmptyTextEmptiesIt() {
        String harbour = world.create("Harbour");

        assertThat(write(update("1", harbour, "gold"))).containsExactly(acknowledged("1"));
        assertThat(world.value(harbour, world.insightField())).contains("gold");

        assertThat(write(update("2", harbour, ""))).containsExactly(acknowledged("2"));
        assertThat(world.value(harbour, world.insightField())).isEmpty();
        assertThat(world.value(harbour, world.nameField())).contains("Harbour");
    }

    @Test
    void oneBadUpdateDoesNotHoldUpTheOthersAndNothingIsCreated() {
        List<InsightUpdate> updates = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            updates.add(update("good-" + i, world.create("Account " + i), "gold"));
        }
        String gone = world.create("Gone");
        world.delete(gone);
        updates.add(3, update("bad", gone, "gold"));

        List<WriteOutcome> outcomes = write(updates.toArray(InsightUpdate[]::new));

        assertThat(outcomes).extracting(WriteOutcome::update).doesNotHaveDuplicates().hasSize(8);
        assertThat(outcomes)
                .filteredOn(WriteOutcome.Rejected.class::isInstance)
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.update()).isEqualTo("bad"));
        assertThat(outcomes).filteredOn(WriteOutcome.Acknowledged.class::isInstance).hasSize(7);
        assertThat(world.accounts()).isEqualTo(7);
        assertThat(updates)
                .filteredOn(update -> !update.id().equals("bad"))
                .allMatch(update ->
                        world.value(update.record(), world.insightField())
                                .equals(Optional.of("gold")));
    }

    @Test
    void aLostReplyIsUnknownAndWritingAgainDoesNoHarm() {
        String harbour = world.create("Harbour");
        world.loseReplyToWrite();

        assertThat(write(update("1", harbour, "gold")))
                .singleElement()
                .isInstanceOf(WriteOutcome.Unknown.class);
        assertThat(world.value(harbour, world.insightField())).contains("gold");

        assertThat(write(update("1", harbour, "gold"))).containsExactly(acknowledged("1"));
        assertThat(world.accounts()).isEqualTo(1);
    }

    @Test
    void whatCannotBeWrittenNowIsDeferred() {
        String harbour = world.create("Harbour");
        world.throttle(Duration.ofHours(3));

        assertThat(write(update("1", harbour, "gold")))
                .singleElement()
                .isInstanceOf(WriteOutcome.Deferred.class);
        assertThat(world.value(harbour, world.insightField())).isEmpty();
    }

    @Test
    void aFieldThatIsNotThereIsRejectedForEachUpdate() {
        String harbour = world.create("Harbour");
        String mill = world.create("Mill");

        assertThat(
                        write(
                                new InsightUpdate("1", harbour, Map.of("not_there_yet", "gold")),
                                new InsightUpdate("2", mill, Map.of("not_there_yet", "gold"))))
                .hasSize(2)
                .allMatch(WriteOutcome.Rejected.class::isInstance);
    }

    private InsightUpdate update(String id, String record, String value) {
        return new InsightUpdate(id, record, Map.of(world.insightField(), value));
    }

    private static WriteOutcome acknowledged(String id) {
        return new WriteOutcome.Acknowledged(id);
    }

    private List<WriteOutcome> write(InsightUpdate... updates) {
        return session.write(List.of(updates));
    }

    private boolean tells(CrmEnding ending) {
        return world.system().capabilities().tells().contains(ending);
    }

    private List<String> ids() throws CrmFailure {
        List<String> all = new ArrayList<>();
        List<String> some = session.ids(CrmStream.ACCOUNT, null);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = session.ids(CrmStream.ACCOUNT, some.getLast());
        }
        return all;
    }

    private ChangePage read(Set<String> fields, @Nullable CrmCursor from) throws CrmFailure {
        return session.read(CrmStream.ACCOUNT, fields, from);
    }

    private void assertThatNoSecretIsIn(CrmFailure failure) {
        assertThat(world.secrets()).isNotEmpty();
        for (String secret : world.secrets()) {
            assertThat(failure.toString()).doesNotContain(secret);
        }
    }

    private static CrmFailure failure(Asking asking) {
        return assertThatExceptionOfType(CrmFailure.class).isThrownBy(asking::ask).actual();
    }

    @FunctionalInterface
    private interface Asking {
        void ask() throws CrmFailure;
    }

    /** What somebody knows who reads a stream and keeps the place. */
    private final class Seen {

        private final Set<String> fields;
        private final Map<String, CrmRecord> records = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();
        private final Set<String> archived = new HashSet<>();
        private final Set<String> deleted = new HashSet<>();
        private final Map<String, String> survivors = new HashMap<>();
        private @Nullable CrmCursor place;

        Seen(String... fields) {
            this.fields = fields.length == 0 ? Set.of(world.nameField()) : Set.of(fields);
        }

        Map<String, CrmRecord> readOn() throws CrmFailure {
            for (int pages = 0; pages < 2_000; pages++) {
                if (readPage().last()) {
                    return records;
                }
            }
            throw new AssertionError("the reading does not end");
        }

        ChangePage readPage() throws CrmFailure {
            ChangePage page = read(fields, place);
            page.changes().forEach(this::take);
            place = page.next();
            return page;
        }

        private void take(CrmChange change) {
            switch (change) {
                case CrmChange.Upserted upserted -> keep(upserted.record());
                case CrmChange.Archived put -> {
                    keep(put.record());
                    archived.add(put.id());
                }
                case CrmChange.Deleted gone -> {
                    names.remove(gone.id());
                    deleted.add(gone.id());
                }
                case CrmChange.Merged merged -> {
                    names.remove(merged.id());
                    survivors.put(merged.id(), merged.survivor());
                }
            }
        }

        private void keep(CrmRecord record) {
            records.put(record.id(), record);
            names.put(record.id(), record.fields().getOrDefault(world.nameField(), ""));
        }
    }
}
