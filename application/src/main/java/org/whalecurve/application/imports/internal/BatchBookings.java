package org.whalecurve.application.imports.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.facts.port.DeclaredFacts;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.facts.port.FactStore;
import org.whalecurve.application.imports.port.Rows;
import org.whalecurve.application.products.port.Products;
import org.whalecurve.domain.imports.FactReading;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportProfile;
import org.whalecurve.domain.imports.OrderLineReading;
import org.whalecurve.domain.imports.ProfileFacts;
import org.whalecurve.domain.periods.Book;

/** Begins a batch of whatever facts a profile delivers. */
public final class BatchBookings {

    private final FactStore orderLines;
    private final DeclaredFacts declaredFacts;
    private final FactCatalogue catalogue;
    private final Customers customers;
    private final Products products;

    public BatchBookings(
            FactStore orderLines,
            DeclaredFacts declaredFacts,
            FactCatalogue catalogue,
            Customers customers,
            Products products) {
        this.orderLines = orderLines;
        this.declaredFacts = declaredFacts;
        this.catalogue = catalogue;
        this.customers = customers;
        this.products = products;
    }

    /**
     * Begins a batch.
     *
     * @param delivery the import that delivers it
     * @param rows the opened file, of which the header is read here
     * @param again opens the file once more
     * @param lastDay rows dated later are misdated
     * @param closed the months whose books are closed
     * @throws org.whalecurve.domain.imports.HeaderMismatch if the header does not fit the profile
     */
    BatchBooking<?> begin(
            Import delivery,
            ImportProfile profile,
            Rows rows,
            Supplier<Rows> again,
            LocalDate lastDay,
            Predicate<YearMonth> closed) {
        String importId = delivery.id();
        Book book = delivery.book();
        String currency = profile.currency().getCurrencyCode();
        return switch (profile.facts()) {
            case ProfileFacts.OrderLines _ -> {
                OrderLineReading reading =
                        OrderLineReading.of(profile, rows.header(), lastDay, closed);
                yield new OrderLineBooking(
                        importId,
                        book,
                        reading,
                        orderLines.begin(importId, currency),
                        catalogue,
                        customers,
                        products);
            }
            case ProfileFacts.Declared facts -> {
                FactReading reading = FactReading.of(profile, rows.header(), lastDay, closed);
                yield new DeclaredFactBooking(
                        importId,
                        book,
                        facts,
                        reading,
                        declaredFacts.begin(facts.type(), importId, currency),
                        catalogue,
                        customers,
                        products,
                        again);
            }
        };
    }
}
