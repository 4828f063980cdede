package org.whalecurve.application.crm.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.application.crm.port.CrmSamples.NOON;
import static org.whalecurve.application.crm.port.CrmSamples.connection;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.crm.StoredConnection;
import org.whalecurve.application.crm.StreamState;
import org.whalecurve.application.crm.SyncState;
import org.whalecurve.application.crm.SyncWish;
import org.whalecurve.domain.crm.CrmCursor;
import org.whalecurve.domain.crm.CrmStream;

/** What every store of connections keeps to. */
public abstract class ConnectionsContract {

    protected abstract Connections connections();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void aConnectionIsReadAsItWasWritten() {
        assertThat(connections().add(connection("sales"))).isTrue();
        assertThat(connections().add(connection("sales"))).isFalse();
        connections().add(connection("harbour"));

        assertThat(connections().find("sales")).contains(connection("sales"));
        assertThat(connections().find("nobody")).isEmpty();
        assertThat(connections().all())
                .extracting(each -> each.connection().id())
                .containsExactly("harbour", "sales");
    }

    @Test
    void ofTwoWhoChangeTheSameVersionOneDoes() {
        connections().add(connection("sales"));
        StoredConnection read = connections().find("sales").orElseThrow();
        StoredConnection paused =
                new StoredConnection(
                        read.connection().paused(true), read.secretsKept(), "other", 0);

        assertThat(connections().change(paused)).isTrue();
        assertThat(connections().change(paused)).isFalse();

        StoredConnection now = connections().find("sales").orElseThrow();
        assertThat(now.version()).isEqualTo(1);
        assertThat(now.connection().paused()).isTrue();
        assertThat(now.sealed()).isEqualTo("other");
        assertThat(unitOfWork().perform(() -> connections().lock("sales"))).contains(1L);
        assertThat(unitOfWork().perform(() -> connections().lock("nobody"))).isEmpty();
    }

    @Test
    void whatBecameOfSyncsIsKept() {
        connections().add(connection("sales"));
        assertThat(connections().sync("sales")).isEqualTo(SyncState.NEVER);

        SyncState changed =
                connections()
                        .changeSync(
                                "sales",
                                state ->
                                        state.wanting(SyncWish.EVERYTHING)
                                                .begun(NOON)
                                                .counted(5, 3)
                                                .reconciled(NOON)
                                                .ended(NOON.plusSeconds(1), "It “broke”.", NOON));

        assertThat(connections().sync("sales")).isEqualTo(changed);
        assertThat(changed.recordsRead()).isEqualTo(5);
        assertThat(changed.problem()).isEqualTo("It “broke”.");
    }

    @Test
    void howFarAStreamIsTakesEffectWithItsUnitOfWork() {
        connections().add(connection("sales"));
        StreamState far = new StreamState(new CrmCursor("time-keyset", "{\"a\":1}"), NOON, null);
        unitOfWork().perform(() -> connections().keepStream("sales", CrmStream.ACCOUNT, far));
        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    connections()
                                            .keepStream(
                                                    "sales", CrmStream.ACCOUNT, StreamState.NEVER);
                                    throw new IllegalStateException("the end");
                                }))
                .hasMessage("the end");
        StreamState frozen = new StreamState(null, null, "A field is gone.");
        connections().keepStream("sales", CrmStream.ORDER, frozen);

        assertThat(connections().streams("sales"))
                .isEqualTo(Map.of(CrmStream.ACCOUNT, far, CrmStream.ORDER, frozen));
    }

    @Test
    void aRemovedConnectionLeavesNothing() {
        connections().add(connection("sales"));
        connections().changeSync("sales", state -> state.wanting(SyncWish.CHANGES));
        connections().keepStream("sales", CrmStream.ACCOUNT, StreamState.NEVER);

        assertThat(connections().remove("sales", 3)).isFalse();
        assertThat(connections().remove("sales", 0)).isTrue();

        assertThat(connections().find("sales")).isEmpty();
        assertThat(connections().streams("sales")).isEmpty();
    }
}
