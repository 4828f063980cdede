package org.whalecurve.application.subscriptions.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.subscriptions.Delivery;
import org.whalecurve.application.subscriptions.Delivery.Kind;
import org.whalecurve.application.subscriptions.Delivery.Step;

/** What every store of deliveries keeps to. */
public abstract class MailDeliveriesContract {

    private static final Instant NOON = Instant.parse("2011-04-04T12:00:00.123456Z");
    private static final YearMonth MARCH = YearMonth.of(2011, Month.MARCH);

    protected abstract MailDeliveries mailDeliveries();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void forOneRunAUserGetsOneMailAboutACard() {
        assertThat(plan("edith", "harbour", "run-1")).isTrue();
        assertThat(plan("edith", "harbour", "run-1")).isFalse();
        assertThat(plan("edith", "harbour", "run-2")).isTrue();
        assertThat(plan("edith", "depot", "run-1")).isTrue();
        assertThat(plan("amara", "harbour", "run-1")).isTrue();

        assertThat(mailDeliveries().to("edith"))
                .extracting(Delivery::card, Delivery::run)
                .containsExactly(
                        tuple("harbour", "run-1"),
                        tuple("harbour", "run-2"),
                        tuple("depot", "run-1"));
        assertThat(mailDeliveries().open()).hasSize(4);
    }

    @Test
    void aDeliveryIsReadWithEverythingThatHappened() {
        plan("edith", "harbour", "run-1");
        Step begun = new Step(Kind.BEGUN, "", NOON.plusSeconds(1));
        Step failed = new Step(Kind.FAILED, "The server is “away”.", NOON.plusSeconds(2));
        Delivery planned = mailDeliveries().open().getFirst();

        assertThat(mailDeliveries().add(planned, begun)).isTrue();
        assertThat(mailDeliveries().add(planned.with(begun), failed)).isTrue();

        assertThat(mailDeliveries().open())
                .singleElement()
                .isEqualTo(planned.with(begun).with(failed));
        assertThat(planned.month()).isEqualTo(MARCH);
        assertThat(planned.plannedAt()).isEqualTo(NOON);
        assertThat(planned.steps()).isEmpty();
    }

    @Test
    void ofTwoWhoDoTheNextStepOneDoesIt() {
        plan("edith", "harbour", "run-1");
        Delivery planned = mailDeliveries().open().getFirst();
        Step begun = new Step(Kind.BEGUN, "", NOON);

        assertThat(mailDeliveries().add(planned, begun)).isTrue();
        assertThat(mailDeliveries().add(planned, begun)).isFalse();

        assertThat(mailDeliveries().open().getFirst().steps()).containsExactly(begun);
    }

    @Test
    void whatIsDoneIsNotOpenAndStaysThere() {
        int run = 0;
        for (Kind kind : Kind.values()) {
            run++;
            plan("edith", "harbour", "run-" + run);
            Delivery planned = mailDeliveries().to("edith").getLast();
            mailDeliveries().add(planned, new Step(kind, "", NOON));
        }

        assertThat(mailDeliveries().open())
                .extracting(each -> each.last().orElseThrow().kind())
                .containsExactly(Kind.BEGUN, Kind.FAILED);
        assertThat(mailDeliveries().to("edith")).hasSize(Kind.values().length);
    }

    @Test
    void planningFailsWithItsUnitOfWork() {
        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    plan("edith", "harbour", "run-1");
                                    throw new IllegalStateException("the end");
                                }))
                .hasMessage("the end");

        assertThat(mailDeliveries().open()).isEmpty();
    }

    private boolean plan(String user, String card, String run) {
        return mailDeliveries().plan(user, card, MARCH, run, NOON);
    }
}
