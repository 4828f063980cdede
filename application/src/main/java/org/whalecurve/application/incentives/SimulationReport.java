package org.whalecurve.application.incentives;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.whalecurve.domain.incentives.AnonymousPayouts;
import org.whalecurve.domain.incentives.MisalignmentFindings;
import org.whalecurve.domain.incentives.Simulation;
import org.whalecurve.domain.people.Disclosure;

/**
 * What an incentive plan would have paid, as the reader may see it.
 *
 * @param seen the version that was tried
 * @param simulation what it would have paid to whom, of those whose pay the reader may see
 * @param others what it would have paid to the others, without their names, or why that is not told
 * @param findings what it would have paid for against the company's interest, of what the reader
 *     sees, and what the records do not tell enough for
 * @param closed the months that have a run of record
 */
public record SimulationReport(
        SeenPlan seen,
        Simulation simulation,
        Disclosure<AnonymousPayouts> others,
        MisalignmentFindings findings,
        SortedSet<YearMonth> closed) {

    /** Keeps a copy. */
    public SimulationReport {
        closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
    }
}
