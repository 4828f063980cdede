package org.whalecurve.application.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.whalecurve.application.crm.CrmOffice.ADMINISTRATOR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.audit.AuditEntry;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.domain.crm.CrmMapping;
import org.whalecurve.domain.crm.CrmStream;

/** What an administrator can do with connections, and what nobody gets to see. */
class ConnectionsTest {

    private static final String SECRET = "s3cret";

    private final CrmOffice office = new CrmOffice();

    @Test
    void theCredentialsAreNeitherShownNorAudited() {
        ConnectionView view = office.connect(false);

        assertThat(view.secretsKept()).containsExactly("api-key");
        assertThat(view.toString()).doesNotContain(SECRET);
        assertThat(office.connections.find("sales").orElseThrow().toString())
                .doesNotContain(SECRET)
                .doesNotContain("#1");
        assertThat(new ConnectionOrder(CrmOffice.connection(false), Map.of("api-key", SECRET)))
                .asString()
                .doesNotContain(SECRET);
        assertThat(office.books.audit.latest(null, 10).items())
                .extracting(AuditEntry::action)
                .contains("connected CRM");
        assertThat(office.books.audit.latest(null, 10).items().toString()).doesNotContain(SECRET);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        Connection wrong =
                new Connection(
                        "Not an id",
                        " ",
                        "memory",
                        Map.of("colour", "blue"),
                        new CrmMapping(Map.of(CrmStream.ORDER, Map.of("whim", "x"))),
                        "nowhere",
                        Set.of(),
                        false,
                        -1,
                        false);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.keeping.createConnection(
                                ADMINISTRATOR, new ConnectionOrder(wrong, Map.of())))
                .satisfies(refusal ->
                        assertThat(refusal.faults())
                                .extracting(Refusal.Fault::where)
                                .contains(
                                        "id", "name", "minutes", "url", "api-key", "colour",
                                        "mapping"));
    }

    @Test
    void aProfileThatCannotReadOrdersOfACrmIsRefused() {
        Connection connection = CrmOffice.connection(false);
        Connection other =
                new Connection(
                        connection.id(),
                        connection.name(),
                        connection.system(),
                        connection.settings(),
                        connection.mapping(),
                        "harbour-ledger",
                        connection.confirmedStates(),
                        false,
                        0,
                        false);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.keeping.createConnection(
                                ADMINISTRATOR,
                                new ConnectionOrder(other, Map.of("api-key", SECRET))))
                .satisfies(refusal ->
                        assertThat(refusal.faults().toString())
                                .contains("reads a column 'Order'", "dates as uuuu-MM-dd"));
    }

    @Test
    void aBlankCredentialStaysAsItIs() {
        office.connect(false);
        String before = office.connections.find("sales").orElseThrow().sealed();
        ConnectionView changed =
                office.keeping.changeConnection(
                        ADMINISTRATOR,
                        new ConnectionOrder(CrmOffice.connection(true), Map.of("api-key", "")),
                        0);

        assertThat(changed.version()).isEqualTo(1);
        assertThat(changed.connection().newCustomers()).isTrue();
        assertThat(office.connections.find("sales").orElseThrow().sealed()).isEqualTo(before);
        assertThat(office.queries.tryConnection(ADMINISTRATOR, "sales").reached()).isTrue();
    }

    @Test
    void whoChangesAnOldVersionIsToldSo() {
        office.connect(false);
        ConnectionOrder order = new ConnectionOrder(CrmOffice.connection(true), Map.of());
        office.keeping.changeConnection(ADMINISTRATOR, order, 0);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.keeping.changeConnection(ADMINISTRATOR, order, 0))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
    }

    @Test
    void aTrialTellsWhatIsInTheWay() {
        office.connect(false);
        assertThat(office.queries.tryConnection(ADMINISTRATOR, "sales"))
                .isEqualTo(new ConnectionTrial(true, "Memory CRM, signed in as somebody."));
        office.crm.failAfter(0, Reason.NOT_LET_IN);
        assertThat(office.queries.tryConnection(ADMINISTRATOR, "sales"))
                .satisfies(trial -> {
                    assertThat(trial.reached()).isFalse();
                    assertThat(trial.told()).contains("state others");
                });
    }

    @Test
    void aPreviewShowsRecordsByOurNames() {
        office.connect(false);
        office.crm.write(CrmStream.ACCOUNT, "1", "ref", "C100", "name", "Anchor Inn");

        assertThat(
                        office.queries
                                .previewRecords(ADMINISTRATOR, "sales", CrmStream.ACCOUNT)
                                .records())
                .isEqualTo(List.of(Map.of("key", "C100", "name", "Anchor Inn")));
        assertThat(office.connections.streams("sales")).isEmpty();
    }

    @Test
    void aConnectionOfWhichLinesLandedCanOnlyBePaused() {
        office.connect(true);
        office.crm.write(CrmStream.ACCOUNT, "1", "name", "Anchor Inn");
        office.order("10", "1", "sale");
        office.line("100", "10", "LAMP", "2", "10.50");
        office.sync();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.keeping.removeConnection(
                                ADMINISTRATOR, "sales", office.view().version()))
                .withMessageContaining("pause it instead");
    }

    @Test
    void anotherMappingHasEverythingReadAndDecidedAgain() {
        office.connect(true);
        office.crm.write(CrmStream.ACCOUNT, "1", "name", "Anchor Inn", "other", "The Anchor Inn");
        office.sync();
        Connection before = CrmOffice.connection(true);
        Connection after =
                new Connection(
                        before.id(),
                        before.name(),
                        before.system(),
                        before.settings(),
                        new CrmMapping(Map.of(CrmStream.ACCOUNT, Map.of("name", "other"))),
                        "",
                        Set.of(),
                        true,
                        0,
                        false);
        office.keeping.changeConnection(ADMINISTRATOR, new ConnectionOrder(after, Map.of()), 0);
        office.sync();

        assertThat(office.books.customers.find("sales-1").orElseThrow().customer().name())
                .isEqualTo("The Anchor Inn");
    }

    @Test
    void aControllerSeesConnectionsAndKeepsNone() {
        office.connect(false);
        assertThat(
                        Gate.guard(ListConnections.class, office.queries)
                                .listConnections(HarbourOffice.CONTROLLER))
                .hasSize(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        Gate.guard(RemoveConnection.class, office.keeping)
                                .removeConnection(HarbourOffice.CONTROLLER, "sales", 0));
    }
}
