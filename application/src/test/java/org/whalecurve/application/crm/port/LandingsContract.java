package org.whalecurve.application.crm.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.application.crm.port.CrmSamples.line;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.crm.LandingBatch;
import org.whalecurve.application.crm.LineStanding;
import org.whalecurve.domain.crm.WaitReason;

/** What every record of landings keeps to. */
public abstract class LandingsContract {

    private static final String SALES = "sales";

    protected abstract Landings landings();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void whatBecameOfALineIsReadAsItWasKept() {
        LineStanding landed = new LineStanding("1,1", line("O1"), null);
        LineStanding changed = new LineStanding("2", line("O2"), WaitReason.PERIOD_CLOSED);
        LineStanding waiting = new LineStanding("3", null, WaitReason.ACCOUNT_UNMATCHED);
        landings().put(SALES, null, List.of(landed, changed, waiting));

        assertThat(landings().find(SALES, List.of("1,1", "2", "3", "4")))
                .isEqualTo(Map.of("1,1", landed, "2", changed, "3", waiting));
        assertThat(landings().landed(SALES)).isEqualTo(2);
        assertThat(landings().waiting(SALES))
                .isEqualTo(Map.of(WaitReason.PERIOD_CLOSED, 1L, WaitReason.ACCOUNT_UNMATCHED, 1L));
        assertThat(landings().waitingFor(SALES, List.of(WaitReason.PERIOD_CLOSED)))
                .containsExactly("2");
        landings().put(SALES, null, List.of(new LineStanding("2", null, WaitReason.GONE)));
        assertThat(landings().landed(SALES)).isEqualTo(1);
    }

    @Test
    void aBatchWaitsUntilItIsDelivered() {
        assertThat(landings().nextNumber(SALES)).isEqualTo(1);
        LandingBatch first = new LandingBatch(1, 2, "a,b\n“1”,2\n", null);
        LandingBatch second = new LandingBatch(2, 1, "a,b\n3,4\n", null);
        landings().put(SALES, first, List.of());
        landings().put(SALES, second, List.of());

        assertThat(landings().nextNumber(SALES)).isEqualTo(3);
        assertThat(landings().nextNumber("other")).isEqualTo(1);
        assertThat(landings().undelivered(SALES)).containsExactly(first, second);
        landings().delivered(SALES, 1, "import-1");

        assertThat(landings().undelivered(SALES)).containsExactly(second);
        assertThat(landings().latest(SALES, 5))
                .containsExactly(
                        new LandingBatch(2, 1, "", null), new LandingBatch(1, 2, "", "import-1"));
    }

    @Test
    void aBatchAndItsLinesTakeEffectTogether() {
        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    landings()
                                            .put(
                                                    SALES,
                                                    new LandingBatch(1, 1, "a\n1\n", null),
                                                    List.of(
                                                            new LineStanding(
                                                                    "1", line("O1"), null)));
                                    throw new IllegalStateException("the end");
                                }))
                .hasMessage("the end");

        assertThat(landings().undelivered(SALES)).isEmpty();
        assertThat(landings().landed(SALES)).isZero();
    }
}
