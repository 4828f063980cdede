package org.whalecurve.persistence;

import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.persistence.sql.Transactions;

/** A unit of work is a transaction of its own. */
@Singleton
final class JtaUnitOfWork implements UnitOfWork {

    private final Transactions transactions;

    JtaUnitOfWork(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T perform(Supplier<T> work) {
        return transactions.inItsOwn(work);
    }
}
