package org.whalecurve.application.crm.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.application.crm.port.CrmSamples.record;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.domain.crm.CrmChange;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.HeldRecord;

/** What every store of records of CRMs keeps to. */
public abstract class CrmRecordsContract {

    private static final String SALES = "sales";

    protected abstract CrmRecords crmRecords();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void aRecordIsReadAsItWasKeptAndIsDue() {
        HeldRecord anchor = record("1,1", "Anchor “Inn”");
        put(CrmStream.ACCOUNT, anchor);
        put(CrmStream.ORDER, record("1,1", "an order"));
        HeldRecord merged = HeldRecord.after(null, new CrmChange.Merged("2", "1,1")).orElseThrow();
        put(CrmStream.ACCOUNT, merged);

        assertThat(crmRecords().find(SALES, CrmStream.ACCOUNT, List.of("1,1", "2", "3")))
                .isEqualTo(Map.of("1,1", anchor, "2", merged));
        assertThat(crmRecords().find("other", CrmStream.ACCOUNT, List.of("1,1"))).isEmpty();
        assertThat(crmRecords().find(SALES, CrmStream.ACCOUNT, List.of())).isEmpty();
        assertThat(crmRecords().due(SALES, CrmStream.ACCOUNT, 9)).containsExactly(anchor, merged);
        assertThat(crmRecords().due(SALES, CrmStream.ACCOUNT, 1)).containsExactly(anchor);
    }

    @Test
    void whatIsKeptAgainReplacesAndIsDueAgain() {
        put(CrmStream.ACCOUNT, record("1", "Anchor"));
        crmRecords().settle(SALES, CrmStream.ACCOUNT, List.of("1"));
        assertThat(crmRecords().due(SALES, CrmStream.ACCOUNT, 9)).isEmpty();

        put(CrmStream.ACCOUNT, record("1", "Anchor Inn"));

        assertThat(crmRecords().due(SALES, CrmStream.ACCOUNT, 9))
                .containsExactly(record("1", "Anchor Inn"));
    }

    @Test
    void linesOfAnAccountAreFoundByTheirOrders() {
        put(CrmStream.ORDER, record("o1", ""), "a1");
        put(CrmStream.ORDER, record("o2", ""), "a2");
        put(CrmStream.ORDER_LINE, record("l1", ""), "o1");
        put(CrmStream.ORDER_LINE, record("l2", ""), "o2");
        put(CrmStream.ORDER_LINE, record("l3", ""));
        settleLines();

        crmRecords().makeLinesOfAccountsDue(SALES, List.of("a1"));
        assertThat(dueLines()).containsExactly("l1");
        settleLines();
        crmRecords().makeReferringDue(SALES, CrmStream.ORDER_LINE, List.of("o2"));
        assertThat(dueLines()).containsExactly("l2");
        settleLines();
        crmRecords().makeDue(SALES, CrmStream.ORDER_LINE, List.of("l3"));
        assertThat(dueLines()).containsExactly("l3");
        crmRecords().makeAllDue(SALES, CrmStream.ORDER_LINE);
        assertThat(dueLines()).containsExactly("l1", "l2", "l3");
    }

    @Test
    void whoIsNotSeenIsFound() {
        put(CrmStream.ACCOUNT, record("1", "a"));
        put(CrmStream.ACCOUNT, record("2", "b"));
        put(CrmStream.ACCOUNT, record("3", "c"));
        put(
                CrmStream.ACCOUNT,
                HeldRecord.after(record("4", "d"), new CrmChange.Deleted("4")).orElseThrow());

        crmRecords().beginSeeing(SALES, CrmStream.ACCOUNT);
        crmRecords().see(SALES, CrmStream.ACCOUNT, List.of("2", "9"));
        assertThat(crmRecords().holding(SALES, CrmStream.ACCOUNT)).isEqualTo(3);
        assertThat(crmRecords().unseen(SALES, CrmStream.ACCOUNT)).isEqualTo(2);
        put(CrmStream.ACCOUNT, record("3", "again"));

        assertThat(crmRecords().unseen(SALES, CrmStream.ACCOUNT, 9))
                .containsExactly(record("1", "a"));
    }

    @Test
    void forgottenContentsAreNews() {
        put(CrmStream.ACCOUNT, record("1", "a"));

        crmRecords().forgetContents(SALES);

        assertThat(crmRecords().find(SALES, CrmStream.ACCOUNT, List.of("1")).values())
                .singleElement()
                .satisfies(forgotten -> {
                    assertThat(forgotten.hash()).isEmpty();
                    assertThat(forgotten.fields()).isEqualTo(Map.of("name", "a"));
                });
    }

    @Test
    void recordsTakeEffectWithTheirUnitOfWork() {
        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    put(CrmStream.ACCOUNT, record("1", "a"));
                                    throw new IllegalStateException("the end");
                                }))
                .hasMessage("the end");

        assertThat(crmRecords().due(SALES, CrmStream.ACCOUNT, 9)).isEmpty();
    }

    private void put(CrmStream stream, HeldRecord record) {
        crmRecords().put(SALES, stream, List.of(record), Map.of());
    }

    private void put(CrmStream stream, HeldRecord record, String refers) {
        crmRecords().put(SALES, stream, List.of(record), Map.of(record.id(), refers));
    }

    private void settleLines() {
        crmRecords().settle(SALES, CrmStream.ORDER_LINE, List.of("l1", "l2", "l3"));
    }

    private List<String> dueLines() {
        return crmRecords().due(SALES, CrmStream.ORDER_LINE, 9).stream()
                .map(HeldRecord::id)
                .toList();
    }
}
