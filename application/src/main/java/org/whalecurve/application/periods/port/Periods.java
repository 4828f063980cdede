package org.whalecurve.application.periods.port;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.whalecurve.domain.periods.Period;

/** The periods of the books. */
public interface Periods {

    Optional<Period> find(String id);

    /** All, sorted by first month, then last month. */
    List<Period> all();

    /**
     * Adds a period.
     *
     * @return false, and nothing is added, if the id is taken
     */
    boolean add(Period period);

    /** Writes the state of a period within the present unit of work. */
    void update(Period period);

    /**
     * Locks all periods against change until the present unit of work ends, and answers which of
     * the months lie in a closed one.
     */
    List<YearMonth> closedAmong(List<YearMonth> months);
}
