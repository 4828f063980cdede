package org.whalecurve.application.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleLevels;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.readiness.Finding;
import org.whalecurve.domain.readiness.Severity;

/** What Harbour Supplies is told about March before it is computed. */
class ReviewedRunTest {

    private final HarbourOffice office = HarbourOffice.open();

    @Test
    void beforeAnythingIsBookedTheMonthIsEmpty() {
        ReviewedRun review = review(1);

        assertThat(review.possible()).isTrue();
        assertThat(review.findings())
                .extracting(Finding::code, Finding::of)
                .contains(
                        tuple("month-without-order-lines", "2011-03"),
                        tuple("activity-without-work", "take-orders"),
                        tuple("pool-without-activity", "showroom"));
    }

    @Test
    void anImportThatIsNotReadYetIsNamed() {
        String waiting = office.receive(SampleFile.NAME, SampleFile.TEXT).id();

        assertThat(review(1).findings())
                .extracting(Finding::code, Finding::of)
                .contains(tuple("import-not-booked", waiting));
    }

    @Test
    void rowsInQuarantineAndLinesOfNobodyAreTold() {
        String booked = office.deliver(SampleFile.NAME, SampleFile.TEXT).id();

        assertThat(review(1).findings())
                .extracting(Finding::severity, Finding::code, Finding::of)
                .containsExactly(
                        tuple(Severity.WARNING, "rows-in-quarantine", booked),
                        tuple(Severity.WARNING, "pool-without-activity", "showroom"),
                        tuple(Severity.NOTE, "lines-that-are-not-a-customers", ""),
                        tuple(Severity.NOTE, "product-cost-assumed", "product-cost"));
    }

    @Test
    void aDraftCanBeReviewedButNotRun() {
        office.modelKeeping.addModel(
                CONTROLLER, Draft.anew(office.modelDocument(SampleLevels.costModel())));

        assertThat(review(2).possible()).isFalse();
        assertThat(review(2).findings().getFirst().code()).isEqualTo("model-is-draft");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> review(3));
    }

    private ReviewedRun review(int version) {
        return office.reviewing.reviewRun(
                CONTROLLER, "2011-03", Book.ACTUAL, SampleLevels.costModel().id(), version);
    }
}
