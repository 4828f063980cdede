package org.whalecurve.application.crm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.crm.internal.AccountIdentification;
import org.whalecurve.application.crm.internal.ConnectionKeeping;
import org.whalecurve.application.crm.internal.ConnectionQueries;
import org.whalecurve.application.crm.internal.ConnectionSync;
import org.whalecurve.application.crm.internal.CrmSessions;
import org.whalecurve.application.crm.internal.MatchKeeping;
import org.whalecurve.application.crm.internal.OrderLanding;
import org.whalecurve.application.crm.internal.StreamReading;
import org.whalecurve.application.crm.internal.SyncOrdering;
import org.whalecurve.application.crm.port.InMemoryAccountMatches;
import org.whalecurve.application.crm.port.InMemoryConnections;
import org.whalecurve.application.crm.port.InMemoryCrm;
import org.whalecurve.application.crm.port.InMemoryCrmRecords;
import org.whalecurve.application.crm.port.InMemoryLandings;
import org.whalecurve.application.crm.port.InMemorySecretBox;
import org.whalecurve.application.customers.PutCustomers;
import org.whalecurve.application.imports.ReceiveFile;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.crm.CrmMapping;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.domain.imports.ColumnCondition;
import org.whalecurve.domain.imports.ImportProfile;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.imports.KindRule;
import org.whalecurve.domain.imports.ProfileColumns;
import org.whalecurve.domain.imports.ProfileFacts;
import org.whalecurve.domain.imports.ProfileFormats;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.periods.Book;

/** The office of Harbour Supplies, connected to a CRM. */
final class CrmOffice {

    static final Actor ADMINISTRATOR =
            new Actor("administrator", Set.of(Role.ADMINISTRATOR), Set.of());

    final HarbourOffice books = HarbourOffice.open();
    final InMemoryCrm crm = new InMemoryCrm();
    final InMemoryConnections connections = new InMemoryConnections(books.unitOfWork);
    final InMemoryCrmRecords records = new InMemoryCrmRecords(books.unitOfWork);
    final InMemoryAccountMatches matches = new InMemoryAccountMatches(books.unitOfWork);
    final InMemoryLandings landings = new InMemoryLandings(books.unitOfWork);
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private final InMemorySecretBox box = new InMemorySecretBox();
    private final CrmSessions sessions = new CrmSessions(List.of(crm), box);
    final ConnectionQueries queries =
            new ConnectionQueries(connections, matches, landings, sessions);
    private boolean deliveryFails;
    private final ReceiveFile delivery = Gate.guard(ReceiveFile.class, books.reception);
    final ConnectionKeeping keeping =
            new ConnectionKeeping(
                    connections,
                    records,
                    landings,
                    queries,
                    sessions,
                    books.profiles,
                    box,
                    books.audit,
                    books.unitOfWork);
    final MatchKeeping matching =
            new MatchKeeping(
                    connections,
                    records,
                    matches,
                    books.customers,
                    books.audit,
                    books.unitOfWork,
                    books.clock);
    final SyncOrdering ordering =
            new SyncOrdering(
                    connections,
                    queries,
                    new ConnectionSync(
                            connections,
                            sessions,
                            new StreamReading(connections, records, books.unitOfWork, books.clock),
                            new AccountIdentification(
                                    connections,
                                    records,
                                    matches,
                                    books.customers,
                                    Gate.guard(PutCustomers.class, books.customerKeeping),
                                    books.unitOfWork,
                                    books.clock),
                            new OrderLanding(
                                    connections,
                                    records,
                                    matches,
                                    landings,
                                    books.profiles,
                                    books.periods,
                                    (actor, profile, book, name, bytes) -> {
                                        if (deliveryFails) {
                                            throw new IllegalStateException("the power went out");
                                        }
                                        return delivery.receiveFile(
                                                actor, profile, book, name, bytes);
                                    },
                                    books.unitOfWork,
                                    books.clock),
                            books.unitOfWork,
                            books.clock),
                    (_, work) -> waiting.add(work),
                    books.audit,
                    books.unitOfWork,
                    books.clock);

    CrmOffice() {
        books.keepProfile(profile());
    }

    static ImportProfile profile() {
        return new ImportProfile(
                "crm-orders",
                "Orders of the CRM",
                "UTF-8",
                ',',
                new ProfileFacts.OrderLines(
                        new ProfileColumns(
                                "order",
                                "date",
                                "customer",
                                "product",
                                "product-name",
                                "quantity",
                                "price",
                                "amount",
                                "country",
                                "channel",
                                null,
                                null),
                        List.of(
                                new KindRule(
                                        RowKind.SALE,
                                        List.of(new ColumnCondition.OneOf("kind", Set.of("sale")))),
                                new KindRule(RowKind.ADJUSTMENT, List.of()))),
                new ProfileFormats("uuuu-MM-dd", '.', '\0'),
                ZoneId.of("Europe/London"),
                SampleWorld.CURRENCY,
                LocalDate.of(2010, Month.JANUARY, 1),
                new BigDecimal("100000"));
    }

    static Connection connection(boolean newCustomers) {
        return new Connection(
                "sales",
                "The CRM of the sales people",
                "memory",
                Map.of("url", "https://crm.example"),
                new CrmMapping(
                        Map.of(
                                CrmStream.ACCOUNT,
                                Map.of(
                                        "key", "ref",
                                        "name", "name",
                                        "tax-id", "vat",
                                        "country", "land",
                                        "parent", "above"),
                                CrmStream.ORDER,
                                Map.of(
                                        "number", "name",
                                        "account", "partner",
                                        "date", "ordered",
                                        "currency", "money",
                                        "state", "state"),
                                CrmStream.ORDER_LINE,
                                Map.of(
                                        "order", "order",
                                        "product", "product",
                                        "quantity", "qty",
                                        "unit-price", "price"))),
                "crm-orders",
                Set.of("sale", "done"),
                newCustomers,
                15,
                false);
    }

    ConnectionView connect(boolean newCustomers) {
        return keeping.createConnection(
                ADMINISTRATOR,
                new ConnectionOrder(connection(newCustomers), Map.of("api-key", "s3cret")));
    }

    ConnectionView sync() {
        return sync(SyncWish.CHANGES);
    }

    ConnectionView sync(SyncWish wish) {
        ordering.syncConnection(ADMINISTRATOR, "sales", wish);
        letWorkHappen();
        return view();
    }

    ConnectionView view() {
        return queries.viewConnection(ADMINISTRATOR, "sales");
    }

    void letWorkHappen() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        books.letWorkHappen();
    }

    /** Files cannot be handed over, as if the application stopped just before. */
    void failDeliveries(boolean fail) {
        deliveryFails = fail;
    }

    void order(String id, String account, String state) {
        crm.write(
                CrmStream.ORDER,
                id,
                "name",
                "SO-" + id,
                "partner",
                account,
                "ordered",
                "2011-03-05T23:30:00Z",
                "state",
                state,
                "money",
                SampleWorld.CURRENCY.getCurrencyCode());
    }

    void line(String id, String order, String product, String quantity, String price) {
        crm.write(
                CrmStream.ORDER_LINE,
                id,
                "order",
                order,
                "product",
                product,
                "qty",
                quantity,
                "price",
                price);
    }

    /** What is booked of an order, row by row: day, customer, product, kind, units, minor units. */
    List<String> booked(String order) {
        List<String> rows = new ArrayList<>();
        LocalDate first = LocalDate.of(2011, Month.JANUARY, 1);
        LocalDate last = LocalDate.of(2011, Month.DECEMBER, 31);
        List<FactBatch> batches =
                books.catalogue.batches(Book.ACTUAL, YearMonth.from(first), YearMonth.from(last));
        for (String key : List.of("C100", "C200", "sales-1", "sales-2")) {
            books.customers
                    .find(key)
                    .ifPresent(found ->
                            books.facts.trace(
                                    batches,
                                    first,
                                    last,
                                    found.customer().number(),
                                    line -> {
                                        if (line.order().equals("SO-" + order)) {
                                            rows.add(told(key, line));
                                        }
                                    }));
        }
        return rows;
    }

    private static String told(String customer, SourceLine line) {
        return "%s %s %s %s %d %d"
                .formatted(
                        line.day(),
                        customer,
                        line.product(),
                        line.kind(),
                        line.quantity(),
                        line.amountMinor());
    }

    /** How many batches were booked. */
    int imports() {
        return books.imports.inState(ImportState.COMMITTED).size();
    }
}
