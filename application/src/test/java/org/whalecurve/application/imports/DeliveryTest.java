package org.whalecurve.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Phase;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.RememberedPhases.Lap;
import org.whalecurve.application.imports.port.ArrayBytes;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.imports.FileProblem;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.periods.Book;

class DeliveryTest {

    private final HarbourOffice office = HarbourOffice.open();

    @Test
    void theSameContentUnderTheSameProfileIsTheSameImport() {
        Import first = office.deliver(SampleFile.NAME, SampleFile.TEXT);

        ReceivedUpload again =
                office.reception.receiveFile(
                        CONTROLLER,
                        SampleWorld.profile().id(),
                        Book.ACTUAL,
                        "another name.csv",
                        ArrayBytes.of(SampleFile.bytes()));

        assertThat(again).isInstanceOf(ReceivedUpload.AlreadyReceived.class);
        assertThat(again.received().id()).isEqualTo(first.id());
        assertThat(office.uploads.ids()).isEmpty();
        assertThat(office.catalogue.files()).hasSize(1);
    }

    @Test
    void anImportTellsItsPhasesARefusedOneNone() {
        office.deliver("odd.csv", SampleFile.TEXT.replace("Quantity", "Qty"));
        assertThat(office.phases.laps()).isEmpty();

        Import booked = office.deliver(SampleFile.NAME, SampleFile.TEXT);

        assertThat(office.phases.laps())
                .containsExactly(
                        new Lap(Phase.READING, booked.rowsRead()),
                        new Lap(Phase.BOOKING, booked.rowsAccepted()));
    }

    @Test
    void aHeaderThatDoesNotFitRefusesTheFileAndKeepsIt() {
        Import refused = office.deliver("odd.csv", SampleFile.TEXT.replace("Quantity", "Qty"));

        assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
        assertThat(problem(refused).code()).isEqualTo("header-mismatch");
        assertThat(problem(refused).detail()).contains("'Quantity'");
        assertThat(office.catalogue.files()).isEmpty();
        assertThat(office.uploads.ids()).hasSize(1);
    }

    @Test
    void aRefusedImportCanBeDiscardedAndThenItsFileIsGone() {
        Import refused = office.deliver("odd.csv", SampleFile.TEXT.replace("Quantity", "Qty"));

        office.importLifecycle.discardImport(CONTROLLER, refused.id());

        assertThat(office.imports.find(refused.id()).orElseThrow().state())
                .isEqualTo(ImportState.DISCARDED);
        assertThat(office.uploads.ids()).isEmpty();
    }

    @Test
    void aCommittedImportCanNeitherBeResumedNorDiscarded() {
        Import committed = office.deliver(SampleFile.NAME, SampleFile.TEXT);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.importLifecycle.discardImport(CONTROLLER, committed.id()))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.importLifecycle.resumeImport(CONTROLLER, committed.id()))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aStopWhileReadingLeavesNothingBookedAndSaysSo() {
        Import received = office.receive(SampleFile.NAME, SampleFile.TEXT);
        office.imports.update(received.in(ImportState.READING), ImportState.RECEIVED);

        office.restart();

        Import interrupted = office.imports.find(received.id()).orElseThrow();
        assertThat(interrupted.state()).isEqualTo(ImportState.INTERRUPTED);
        assertThat(problem(interrupted).detail()).contains("Nothing was booked");
        assertThat(office.catalogue.files()).isEmpty();

        office.importLifecycle.resumeImport(CONTROLLER, received.id());
        office.letWorkHappen();
        assertThat(office.imports.find(received.id()).orElseThrow().rowsAccepted()).isEqualTo(23);
        assertThat(office.catalogue.files()).hasSize(1);
    }

    @Test
    void aFileThatWaitedIsReadAfterTheNextStart() {
        Import received = office.receive(SampleFile.NAME, SampleFile.TEXT);

        office.restart();
        office.letWorkHappen();

        assertThat(office.imports.find(received.id()).orElseThrow().state())
                .isEqualTo(ImportState.COMMITTED);
    }

    @Test
    void filesThatNobodyRefersToAreSweptAwayAtStart() {
        office.uploads.store(ArrayBytes.of("left behind".getBytes(StandardCharsets.UTF_8)));

        office.restart();

        assertThat(office.uploads.ids()).isEmpty();
    }

    @Test
    void anUploadThatBreaksOffLeavesNeitherFileNorRecord() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.reception.receiveFile(
                                CONTROLLER,
                                SampleWorld.profile().id(),
                                Book.ACTUAL,
                                SampleFile.NAME,
                                ArrayBytes.brokenOffAfter(100, SampleFile.bytes())));

        assertThat(office.uploads.ids()).isEqualTo(Set.of());
        assertThat(office.imports.latest(null, 10).items()).isEmpty();
    }

    @Test
    void rowsOfAClosedMonthGoToQuarantine() {
        office.deliver(SampleFile.NAME, SampleFile.TEXT);
        office.publication.publishRun(CONTROLLER, office.runMarch().id());

        Import late = office.deliver("late.csv", SampleFile.TEXT + "\n");

        assertThat(late.state()).isEqualTo(ImportState.COMMITTED);
        assertThat(late.rowsAccepted()).isEqualTo(1);
        assertThat(
                        office
                                .importQueries
                                .viewQuarantine(CONTROLLER, late.id(), null, 100)
                                .items()
                                .stream()
                                .flatMap(row -> row.problems().stream())
                                .filter(problem -> problem.code().equals("period-closed")))
                .hasSize(22);
    }

    @Test
    void anUnknownProfileIsNotFoundBeforeAByteIsStored() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.reception.receiveFile(
                                CONTROLLER,
                                "nobody's",
                                Book.ACTUAL,
                                SampleFile.NAME,
                                (_, _, _) -> {
                                    throw new AssertionError("nothing may be read");
                                }))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private static FileProblem problem(Import of) {
        return Objects.requireNonNull(of.problem());
    }
}
