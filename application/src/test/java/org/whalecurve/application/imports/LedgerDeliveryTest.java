package org.whalecurve.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleLedger;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.imports.CellProblem;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.imports.QuarantinedRow;
import org.whalecurve.domain.periods.Book;

/** Ledger postings go the way of every import. */
class LedgerDeliveryTest {

    private final HarbourOffice office = HarbourOffice.open();

    @Test
    void aLedgerIsBookedBesideTheOrderLinesAndWhatCannotBeBookedSaysWhy() {
        office.deliver(SampleFile.NAME, SampleFile.TEXT);
        Import ledger = office.deliverLedger(SampleLedger.NAME, SampleLedger.TEXT);

        assertThat(ledger.state()).isEqualTo(ImportState.COMMITTED);
        assertThat(ledger.rowsAccepted()).isEqualTo(11);
        assertThat(ledger.rowsRejected()).isEqualTo(3);
        List<QuarantinedRow> rejected = rejected(ledger);
        assertThat(rejected)
                .extracting(QuarantinedRow::line)
                .containsExactlyElementsOf(SampleLedger.REJECTED_LINES);
        assertThat(rejected)
                .extracting(row -> row.problems().getFirst().column())
                .containsExactly("Posting", "Entity", "Amount");
        assertThat(rejected)
                .extracting(row -> row.problems().getFirst().code())
                .containsExactly("booked-already", "missing", "not-a-number");
        assertThat(rejected.getFirst().raw())
                .isEqualTo("G5,18/03/2011,6120,Packaging,UK,warehouse,22.36,Cartons");
        assertThat(rejected.getFirst().problems().getFirst().reason())
                .startsWith("The same posting stands on line 6 of this file");
        assertThat(march()).isEqualTo(SampleLedger.MARCH_SUMS);
        assertThat(office.catalogue.batches(Book.ACTUAL, SampleWorld.MARCH, SampleWorld.MARCH))
                .as("order lines are not mixed with postings")
                .hasSize(1);
    }

    @Test
    void whatWasRejectedIsHandedBackAsDeliveredToBeCorrectedAndSentAgain() {
        Import ledger = office.deliverLedger(SampleLedger.NAME, SampleLedger.TEXT);
        List<String> lines = new ArrayList<>();
        office.importQueries.downloadQuarantine(CONTROLLER, ledger.id(), lines::add);
        String corrected =
                String.join("\n", lines)
                        .replace("Packaging,,", "Packaging,UK,")
                        .replace("\"1,000.00\"", "1000.00");

        Import again = office.deliverLedger("corrected.csv", corrected);

        assertThat(again.rowsAccepted()).isEqualTo(2);
        assertThat(again.rowsRejected()).isEqualTo(1);
        assertThat(problem(again).reason())
                .startsWith(
                        "The same posting was booked by import '"
                                + ledger.id()
                                + "' from its line 6");
    }

    @Test
    void theSamePostingsInAnotherFileAreBookedOnce() {
        office.deliverLedger(SampleLedger.NAME, SampleLedger.TEXT);

        Import again = office.deliverLedger("again.csv", SampleLedger.TEXT + "\n");

        assertThat(again.state()).isEqualTo(ImportState.COMMITTED);
        assertThat(again.rowsAccepted()).isZero();
        assertThat(again.rowsRejected()).isEqualTo(14);
        assertThat(march()).isEqualTo(SampleLedger.MARCH_SUMS);
    }

    @Test
    void postingsOfAClosedMonthGoToQuarantine() {
        office.deliver(SampleFile.NAME, SampleFile.TEXT);
        office.publication.publishRun(CONTROLLER, office.runMarch().id());

        Import late = office.deliverLedger(SampleLedger.NAME, SampleLedger.TEXT);

        assertThat(late.rowsAccepted()).as("only the posting of April").isEqualTo(1);
        assertThat(rejected(late).getFirst().problems())
                .extracting(CellProblem::code)
                .containsExactly("period-closed");
    }

    @Test
    void aHeaderThatDoesNotFitRefusesTheFile() {
        Import refused =
                office.deliverLedger("odd.csv", SampleLedger.TEXT.replace("Entity", "Company"));

        assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
        assertThat(office.catalogue.declared(Book.ACTUAL, "ledger-postings")).isEmpty();
    }

    private List<QuarantinedRow> rejected(Import of) {
        return office.importQueries.viewQuarantine(CONTROLLER, of.id(), null, 100).items();
    }

    private CellProblem problem(Import of) {
        return rejected(of).getFirst().problems().getFirst();
    }

    private List<?> march() {
        YearMonth march = SampleWorld.MARCH;
        List<DeclaredBatch> batches =
                office.catalogue.declared(Book.ACTUAL, "ledger-postings", march, march);
        return office.declaredFacts.ledger(batches, march, march);
    }
}
