package org.whalecurve.application.subscriptions.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.subscriptions.Occasion;
import org.whalecurve.application.subscriptions.Subscription;

/** What every store of subscriptions keeps to. */
public abstract class SubscriptionsContract {

    private static final Instant NOON = Instant.parse("2011-04-04T12:00:00.123456Z");

    protected abstract Subscriptions subscriptions();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void aSubscriptionIsFoundAsItWasKept() {
        Subscription kept =
                new Subscription(
                        "edith",
                        "harbour",
                        Occasion.STATUS_CHANGED,
                        "édith@harbour.example",
                        Set.of(Role.EXECUTIVE, Role.ACCOUNT_MANAGER),
                        NOON,
                        NOON.plusSeconds(5));
        subscriptions().put(kept);

        assertThat(subscriptions().find("edith", "harbour")).contains(kept);
        assertThat(subscriptions().find("edith", "depot")).isEmpty();
        assertThat(subscriptions().find("Edith", "harbour")).isEmpty();
    }

    @Test
    void somebodyWithoutARoleIsKeptAsSuch() {
        Subscription kept = of("edith", "harbour").seen(Set.of(), NOON);
        subscriptions().put(kept);

        assertThat(subscriptions().of("edith")).containsExactly(kept);
    }

    @Test
    void aSecondSubscriptionToACardTakesThePlaceOfTheFirst() {
        subscriptions().put(of("edith", "harbour"));
        Subscription second = of("edith", "harbour").seen(Set.of(), NOON.plusSeconds(9));
        subscriptions().put(second);

        assertThat(subscriptions().all()).containsExactly(second);
    }

    @Test
    void thoseOfAUserAreTheirsAlone() {
        subscriptions().put(of("edith", "harbour"));
        subscriptions().put(of("amara", "harbour"));
        subscriptions().put(of("edith", "depot"));

        assertThat(subscriptions().of("edith"))
                .containsExactly(of("edith", "depot"), of("edith", "harbour"));
        assertThat(subscriptions().all())
                .containsExactly(
                        of("amara", "harbour"), of("edith", "depot"), of("edith", "harbour"));
    }

    @Test
    void whatIsEndedIsGone() {
        subscriptions().put(of("edith", "harbour"));

        assertThat(subscriptions().remove("edith", "harbour")).isTrue();
        assertThat(subscriptions().remove("edith", "harbour")).isFalse();
        assertThat(subscriptions().all()).isEmpty();
    }

    @Test
    void subscribingFailsWithItsUnitOfWork() {
        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    subscriptions().put(of("edith", "harbour"));
                                    throw new IllegalStateException("the audit fails");
                                }))
                .hasMessage("the audit fails");

        assertThat(subscriptions().all()).isEmpty();
    }

    private static Subscription of(String user, String card) {
        return new Subscription(
                user,
                card,
                Occasion.MONTH_CLOSED,
                user + "@harbour.example",
                Set.of(Role.CONTROLLER),
                NOON,
                NOON);
    }
}
