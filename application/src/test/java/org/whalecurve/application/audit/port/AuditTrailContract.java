package org.whalecurve.application.audit.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.AdjustableClock;
import org.whalecurve.application.AtOnce;
import org.whalecurve.application.PagingRules;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.audit.AuditEntry;

/** What every audit trail keeps to. */
public abstract class AuditTrailContract {

    protected abstract AuditTrail trail();

    protected abstract UnitOfWork unitOfWork();

    /** The clock of the trail. */
    protected abstract AdjustableClock clock();

    @Test
    void anEntrySaysWhoDidWhatToWhatAndWhen() {
        record("erika", "published run", "run-1", "period 2011-03");

        AuditEntry entry = trail().latest(null, 10).items().getFirst();
        assertThat(entry.sequence()).isEqualTo(1);
        assertThat(entry.at()).isEqualTo(clock().instant());
        assertThat(entry.user()).isEqualTo("erika");
        assertThat(entry.action()).isEqualTo("published run");
        assertThat(entry.object()).isEqualTo("run-1");
        assertThat(entry.detail()).isEqualTo("period 2011-03");
        assertThat(entry.hash()).hasSize(64);
    }

    @Test
    void entriesAreListedLatestFirstPageByPage() {
        for (int i = 1; i <= 5; i++) {
            record("erika", "edited customer", "C" + i, "");
        }

        assertThat(PagingRules.readThrough(trail()::latest))
                .extracting(AuditEntry::object)
                .containsExactly("C5", "C4", "C3", "C2", "C1");
        assertThat(trail().latest(null, 5).next()).isNull();
    }

    @Test
    void aCursorNobodyHandedOutIsRefused() {
        record("erika", "edited customer", "C1", "");

        PagingRules.refuseCursorsNobodyHandedOut(trail()::latest);
    }

    @Test
    void anEntryFailsWithItsUnitOfWorkAndLeavesNoGap() {
        record("erika", "edited customer", "C1", "");
        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    trail().record("erika", "edited customer", "C2", "");
                                    throw new IllegalStateException("the edit fails");
                                }))
                .hasMessage("the edit fails");
        record("erika", "edited customer", "C3", "");

        assertThat(trail().latest(null, 10).items())
                .extracting(AuditEntry::sequence)
                .containsExactly(2L, 1L);
        assertThat(trail().firstBroken()).isEmpty();
    }

    @Test
    void twoAtOnceStandOneAfterTheOther() {
        AtOnce.perform(
                unitOfWork(),
                () -> trail().record("erika", "edited customer", "C1", ""),
                () -> {},
                () -> {
                    trail().record("bastien", "edited customer", "C2", "");
                    return true;
                });

        assertThat(trail().latest(null, 10).items())
                .extracting(AuditEntry::object)
                .containsExactly("C2", "C1");
        assertThat(trail().firstBroken()).isEmpty();
    }

    @Test
    void aRecordNobodyTouchedIsWhole() {
        assertThat(trail().firstBroken()).isEmpty();
        for (String odd : List.of("", "Zoë 🐋", "a\nb", "it's; \\ \"quoted\"", "\u202e")) {
            record("erika", "edited customer", odd, odd);
        }
        assertThat(trail().firstBroken()).isEmpty();
    }

    private void record(String user, String action, String object, String detail) {
        unitOfWork().perform(() -> trail().record(user, action, object, detail));
    }
}
