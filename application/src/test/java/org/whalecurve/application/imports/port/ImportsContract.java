package org.whalecurve.application.imports.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.application.imports.port.Deliveries.MONDAY_NOON;
import static org.whalecurve.application.imports.port.Deliveries.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.AtOnce;
import org.whalecurve.application.AtOnce.Second;
import org.whalecurve.application.PagingRules;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.domain.imports.FileProblem;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.periods.Book;

/** What every record of imports keeps to. */
public abstract class ImportsContract {

    protected abstract Imports imports();

    protected abstract ImportProfiles profiles();

    protected abstract UnitOfWork unitOfWork();

    @BeforeEach
    void profilesAreThere() {
        Deliveries.putProfiles(profiles());
    }

    @Test
    void anImportIsFoundAsItWasAdded() {
        Import received = delivery("i1");

        assertThat(imports().add(received, "upload-1")).isTrue();
        assertThat(imports().find("i1")).contains(received);
        assertThat(imports().find("i2")).isEmpty();
    }

    @Test
    void whenImportsArrivedIsToldForManyAtOnce() {
        Instant later = MONDAY_NOON.plusSeconds(60);
        imports().add(delivery("i1", "ledger", "one", MONDAY_NOON), "upload-1");
        imports().add(delivery("i2", "ledger", "other", later), "upload-2");

        assertThat(imports().arrivals(List.of("i1", "i2", "i1", "unheard-of")))
                .isEqualTo(Map.of("i1", MONDAY_NOON, "i2", later));
        assertThat(imports().arrivals(List.of())).isEmpty();
    }

    @Test
    void theSameContentUnderTheSameProfileIsAddedOnce() {
        Import first = delivery("i1", "ledger", "same", MONDAY_NOON);
        imports().add(first, "upload-1");

        assertThat(imports().add(delivery("i2", "ledger", "same", MONDAY_NOON), "upload-2"))
                .isFalse();
        assertThat(imports().find("i2")).isEmpty();
        assertThat(imports().findSame(Book.ACTUAL, "ledger", "same")).contains(first);
        assertThat(imports().uploads()).containsExactly("upload-1");
    }

    @Test
    void anotherProfileOrOtherContentIsAnotherImport() {
        imports().add(delivery("i1", "ledger", "same", MONDAY_NOON), "upload-1");

        assertThat(imports().add(delivery("i2", "shop", "same", MONDAY_NOON), "upload-2")).isTrue();
        assertThat(imports().add(delivery("i3", "ledger", "other", MONDAY_NOON), "upload-3"))
                .isTrue();
        assertThat(imports().findSame(Book.ACTUAL, "shop", "other")).isEmpty();
    }

    @Test
    void theSameContentForAnotherBookIsAnotherImport() {
        Book budget = new Book("budget-2011");
        imports().add(delivery("i1", "ledger", "same", MONDAY_NOON), "upload-1");
        Import planned = delivery("i2", budget, "ledger", "same", MONDAY_NOON);

        assertThat(imports().findSame(budget, "ledger", "same")).isEmpty();
        assertThat(imports().add(planned, "upload-2")).isTrue();
        assertThat(imports().find("i2")).contains(planned);
        assertThat(imports().findSame(budget, "ledger", "same")).contains(planned);
        assertThat(imports().findSame(Book.ACTUAL, "ledger", "same"))
                .map(Import::id)
                .contains("i1");
        assertThat(imports().add(delivery("i3", budget, "ledger", "same", MONDAY_NOON), "upload-3"))
                .isFalse();
    }

    @Test
    void discardedContentMayBeDeliveredAgain() {
        imports().add(delivery("i1", "ledger", "same", MONDAY_NOON), "upload-1");
        move("i1", ImportState.RECEIVED, ImportState.INTERRUPTED);
        move("i1", ImportState.INTERRUPTED, ImportState.DISCARDED);

        assertThat(imports().findSame(Book.ACTUAL, "ledger", "same")).isEmpty();
        Import again = delivery("i2", "ledger", "same", MONDAY_NOON);
        assertThat(imports().add(again, "upload-2")).isTrue();
        assertThat(imports().findSame(Book.ACTUAL, "ledger", "same")).contains(again);
    }

    @Test
    void ofTwoDeliveriesOfTheSameContentAtOnceOneIsAdded() {
        Second<Boolean> second =
                AtOnce.perform(
                        unitOfWork(),
                        () ->
                                imports()
                                        .add(
                                                delivery("i1", "ledger", "same", MONDAY_NOON),
                                                "upload-1"),
                        () -> {},
                        () ->
                                imports()
                                        .add(
                                                delivery("i2", "ledger", "same", MONDAY_NOON),
                                                "upload-2"));

        assertThat(second.outcome()).isFalse();
        assertThat(imports().findSame(Book.ACTUAL, "ledger", "same"))
                .map(Import::id)
                .contains("i1");
    }

    @Test
    void countsAndProblemAreKeptWithTheState() {
        imports().add(delivery("i1"), "upload-1");
        Import reading = move("i1", ImportState.RECEIVED, ImportState.READING);
        Import counted = reading.counted(90, 10, 1_000);
        Import refused =
                counted.with(
                        ImportState.REFUSED,
                        new FileProblem("unclosed-quote", 18_204, "The quote is never closed."));

        assertThat(imports().update(counted, ImportState.READING)).isTrue();
        assertThat(imports().find("i1")).contains(counted);
        assertThat(imports().update(refused, ImportState.READING)).isTrue();
        assertThat(imports().find("i1")).contains(refused);
        assertThat(move("i1", ImportState.REFUSED, ImportState.RECEIVED).problem()).isNull();
    }

    @Test
    void nothingIsWrittenWhenTheStateIsNoLongerTheExpectedOne() {
        imports().add(delivery("i1"), "upload-1");
        Import reading = move("i1", ImportState.RECEIVED, ImportState.READING);

        assertThat(imports().update(reading.in(ImportState.INTERRUPTED), ImportState.RECEIVED))
                .isFalse();
        assertThat(imports().find("i1")).contains(reading);
        assertThat(imports().update(delivery("i9"), ImportState.RECEIVED)).isFalse();
    }

    @Test
    void ofTwoWhoMoveAnImportOnAtOnceOneSucceeds() {
        imports().add(delivery("i1"), "upload-1");

        Second<Boolean> second =
                AtOnce.perform(
                        unitOfWork(),
                        () -> move("i1", ImportState.RECEIVED, ImportState.READING),
                        () -> {},
                        () ->
                                imports()
                                        .update(
                                                delivery("i1").in(ImportState.READING),
                                                ImportState.RECEIVED));

        assertThat(second.outcome()).isFalse();
    }

    @Test
    void aChangeFailsWithItsUnitOfWork() {
        imports().add(delivery("i1"), "upload-1");

        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    move("i1", ImportState.RECEIVED, ImportState.READING);
                                    imports().add(delivery("i2"), "upload-2");
                                    throw new IllegalStateException("the sealing fails");
                                }))
                .hasMessage("the sealing fails");
        assertThat(imports().find("i1")).contains(delivery("i1"));
        assertThat(imports().find("i2")).isEmpty();
    }

    @Test
    void theFileIsNeededUntilTheImportIsBookedOrGivenUp() {
        for (String id : new String[] {"booked", "given-up", "refused", "interrupted", "waiting"}) {
            imports().add(delivery(id), "upload of " + id);
        }
        move("booked", ImportState.RECEIVED, ImportState.READING);
        move("booked", ImportState.READING, ImportState.COMMITTED);
        move("refused", ImportState.RECEIVED, ImportState.REFUSED);
        move("interrupted", ImportState.RECEIVED, ImportState.INTERRUPTED);
        move("given-up", ImportState.RECEIVED, ImportState.INTERRUPTED);
        move("given-up", ImportState.INTERRUPTED, ImportState.DISCARDED);

        assertThat(imports().uploads())
                .containsExactlyInAnyOrder(
                        "upload of refused", "upload of interrupted", "upload of waiting");
        assertThat(imports().uploadOf("refused")).contains("upload of refused");
        assertThat(imports().uploadOf("booked")).isEmpty();
        assertThat(imports().uploadOf("given-up")).isEmpty();
        assertThat(imports().uploadOf("unheard of")).isEmpty();
    }

    @Test
    void importsAreFoundByTheirState() {
        imports().add(delivery("i1"), "upload-1");
        imports().add(delivery("i2"), "upload-2");
        imports().add(delivery("i3"), "upload-3");
        move("i2", ImportState.RECEIVED, ImportState.READING);
        move("i3", ImportState.RECEIVED, ImportState.REFUSED);

        assertThat(imports().inState(ImportState.RECEIVED, ImportState.READING))
                .extracting(Import::id)
                .containsExactlyInAnyOrder("i1", "i2");
        assertThat(imports().inState(ImportState.COMMITTED)).isEmpty();
    }

    @Test
    void importsAreListedLatestFirstPageByPageEvenIfTheyCameTogether() {
        imports().add(delivery("i1", "shop", "a", MONDAY_NOON), "upload-1");
        imports()
                .add(delivery("i3", "shop", "b", MONDAY_NOON.plus(Duration.ofDays(1))), "upload-2");
        imports().add(delivery("i2", "shop", "c", MONDAY_NOON), "upload-3");
        imports().add(delivery("i5", "shop", "d", MONDAY_NOON), "upload-4");
        imports()
                .add(
                        delivery("i4", "shop", "e", MONDAY_NOON.minus(Duration.ofDays(1))),
                        "upload-5");

        assertThat(PagingRules.readThrough(imports()::latest))
                .extracting(Import::id)
                .containsExactly("i3", "i5", "i2", "i1", "i4");
    }

    @Test
    void aCursorNobodyHandedOutIsRefused() {
        PagingRules.refuseCursorsNobodyHandedOut(imports()::latest);
    }

    private Import move(String id, ImportState from, ImportState to) {
        Import moved = imports().find(id).orElseThrow().in(to);
        assertThat(imports().update(moved, from)).isTrue();
        return moved;
    }
}
