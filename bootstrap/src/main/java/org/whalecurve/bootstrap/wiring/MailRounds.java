package org.whalecurve.bootstrap.wiring;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.whalecurve.application.BackgroundWork;
import org.whalecurve.application.subscriptions.internal.MailRound;

/**
 * Sends again what failed, once its pause is over, and at the start what a stop left out. The
 * rounds take their turns in the lane of the mails; the clock here only queues them.
 */
@ApplicationScoped
class MailRounds {

    private final MailRound round;
    private final BackgroundWork background;
    private final long seconds;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("whalecurve-mail-clock").daemon().factory());

    MailRounds(
            MailRound round,
            BackgroundWork background,
            @ConfigProperty(name = "whalecurve.mail.round-seconds", defaultValue = "60")
                    long seconds) {
        this.round = round;
        this.background = background;
        this.seconds = seconds;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it ends with the application
    void onStart(@Observes StartupEvent start) {
        background.queue(MailRound.LANE, round::planAndSend);
        clock.scheduleWithFixedDelay(
                () -> background.queue(MailRound.LANE, round::send),
                seconds,
                seconds,
                TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }
}
