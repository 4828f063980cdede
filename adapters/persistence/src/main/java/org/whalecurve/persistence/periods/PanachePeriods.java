package org.whalecurve.persistence.periods;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;
import org.whalecurve.persistence.sql.Transactions;

/** Periods in a table. */
@Singleton
final class PanachePeriods implements Periods {

    /**
     * Keeps everybody else from writing, and from locking likewise: were two to hold a shared lock,
     * neither could close its period.
     */
    private static final String LOCK = "lock table period in share row exclusive mode";

    private final PeriodEntities entities;
    private final Transactions transactions;

    PanachePeriods(PeriodEntities entities, Transactions transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    @Override
    public Optional<Period> find(String id) {
        return transactions.inThePresent(
                () -> entities.findByIdOptional(id).map(PeriodEntity::period));
    }

    @Override
    public List<Period> all() {
        return transactions.inThePresent(() ->
                entities.listAll(Sort.by("firstMonth", "lastMonth", "id")).stream()
                        .map(PeriodEntity::period)
                        .toList());
    }

    /** In one statement, so that two who take the same id do not fail. */
    @Override
    public boolean add(Period period) {
        return transactions.inThePresent(() ->
                entities.getEntityManager()
                        .createQuery(
                                """
                                insert into PeriodEntity (id, firstMonth, lastMonth, state)
                                values (:id, :first, :last, :state)
                                on conflict (id) do nothing
                                """)
                        .setParameter("id", period.id())
                        .setParameter("first", period.first().atDay(1))
                        .setParameter("last", period.last().atDay(1))
                        .setParameter("state", period.state())
                        .executeUpdate())
                == 1;
    }

    @Override
    public void update(Period period) {
        transactions.inThePresent(() -> {
            entities.findById(period.id()).state = period.state();
            entities.flush();
            return true;
        });
    }

    @Override
    public List<YearMonth> closedAmong(List<YearMonth> months) {
        return transactions.inThePresent(() -> {
            entities.getEntityManager().createNativeQuery(LOCK).executeUpdate();
            entities.getEntityManager().clear();
            List<Period> closed =
                    entities.list("state", PeriodState.CLOSED).stream()
                            .map(PeriodEntity::period)
                            .toList();
            return months.stream()
                    .filter(month -> closed.stream().anyMatch(period -> period.contains(month)))
                    .toList();
        });
    }
}
