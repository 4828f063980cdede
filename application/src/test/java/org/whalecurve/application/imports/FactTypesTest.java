package org.whalecurve.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleContacts;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.QuarantinedRow;
import org.whalecurve.domain.periods.Book;

/** The analyst declares facts of the company's own, and they are imported like every other. */
class FactTypesTest {

    private final HarbourOffice office = HarbourOffice.open();

    @Test
    void theProductsOwnTypeComesFirstAndHasNoDocument() {
        office.factTypeKeeping.keepFactType(CONTROLLER, "visits", "visits: Visits");

        assertThat(office.factTypeKeeping.listFactTypes(CONTROLLER))
                .extracting(found -> found.type().id(), FactTypeDocument::document)
                .containsExactly(tuple("ledger-postings", null), tuple("visits", "visits: Visits"));
        assertThat(office.factTypeKeeping.viewFactType(CONTROLLER, "ledger-postings").type().key())
                .isEqualTo("posting");
        assertThat(refused(() -> office.factTypeKeeping.viewFactType(CONTROLLER, "nobody's")))
                .isEqualTo("not-found");
    }

    @Test
    void aDocumentIsKeptOnlyUnderItsOwnId() {
        assertThat(
                        refused(() ->
                                office.factTypeKeeping.keepFactType(
                                        CONTROLLER, "calls", "visits: Visits")))
                .isEqualTo("fact-type-id");
    }

    @Test
    void contactsAreBookedAndACustomerWhomTheyNameFirstIsKnownFromThenOn() {
        Import contacts = office.deliverContacts(SampleContacts.NAME, SampleContacts.TEXT);

        assertThat(contacts.rowsAccepted()).isEqualTo(4);
        assertThat(office.importQueries.viewQuarantine(CONTROLLER, contacts.id(), null, 10).items())
                .extracting(QuarantinedRow::line)
                .containsExactly(6L);
        assertThat(office.catalogue.declared(Book.ACTUAL, "service-contacts"))
                .singleElement()
                .extracting(DeclaredBatch::totals)
                .asInstanceOf(InstanceOfAssertFactories.list(DeclaredTotal.class))
                .extracting(DeclaredTotal::month)
                .containsExactly(SampleWorld.MARCH);
        assertThat(office.customers.find("C999")).isPresent();
    }

    private static String refused(Runnable order) {
        List<String> refusals = new ArrayList<>();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(order::run)
                .satisfies(refusal -> refusals.add(refusal.code()));
        return refusals.getFirst();
    }
}
