package org.whalecurve.persistence.sql;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The transactions in which everything here happens. An exception undoes the transaction and passes
 * through as it is, unless it is the database's way to say that it is not there or cannot store a
 * text: then it becomes a refusal.
 */
@Singleton
public final class Transactions {

    private final TransactionSynchronizationRegistry registry;
    private final int longestSeconds;

    /**
     * @param longest after it a transaction is given up; sealing millions of rows happens within
     *     one
     */
    Transactions(
            TransactionSynchronizationRegistry registry,
            @ConfigProperty(name = "whalecurve.transaction.longest", defaultValue = "PT30M")
                    Duration longest) {
        this.registry = registry;
        longestSeconds = Math.toIntExact(longest.toSeconds());
    }

    /** Does the work in a transaction of its own, whatever goes on around it. */
    public <T> T inItsOwn(Supplier<T> work) {
        try {
            return QuarkusTransaction.requiringNew().timeout(longestSeconds).call(work::get);
        } catch (QuarkusTransactionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw SqlRefusals.orItself(e);
        } catch (RuntimeException e) {
            throw SqlRefusals.orItself(e);
        }
    }

    /** Does the work in the present transaction, or in one of its own where there is none. */
    public <T> T inThePresent(Supplier<T> work) {
        return isPresent() ? work.get() : inItsOwn(work);
    }

    private boolean isPresent() {
        return registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }
}
