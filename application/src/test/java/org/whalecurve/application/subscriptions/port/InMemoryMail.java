package org.whalecurve.application.subscriptions.port;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A letter box: what is handed over lies in it, unless it is told to fail. */
public final class InMemoryMail implements Mail {

    public final List<MailMessage> messages = new ArrayList<>();

    private boolean configured = true;
    private @Nullable Supplier<? extends Throwable> failure;

    /** There is no server any more. */
    public void unconfigure() {
        configured = false;
    }

    /** From now on nothing is taken, null for that all is. */
    public void failWith(@Nullable Supplier<? extends Throwable> reason) {
        failure = reason;
    }

    @Override
    public boolean isConfigured() {
        return configured;
    }

    @Override
    public void send(MailMessage message) {
        if (failure != null) {
            switch (failure.get()) {
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                case Throwable e -> throw new IllegalStateException(e);
            }
        }
        messages.add(message);
    }
}
