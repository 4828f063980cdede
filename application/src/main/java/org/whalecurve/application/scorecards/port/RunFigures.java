package org.whalecurve.application.scorecards.port;

import java.util.Collection;
import java.util.Map;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.figures.Figure;

/**
 * The figures of runs that measures can show, kept so that a card opens without the runs behind it:
 * of the company as a whole and of each of its organisation units.
 */
public interface RunFigures {

    /**
     * The figures kept of a unit.
     *
     * @param unit an organisation unit, or {@link
     *     org.whalecurve.domain.scorecards.Scorecard#WHOLE_COMPANY}
     * @return of each of the runs of which figures are kept; empty figures for a unit that had no
     *     customers then
     */
    Map<FollowingRun, Map<Figure, Observation>> find(Collection<FollowingRun> runs, String unit);

    /**
     * Keeps the figures of a run. What is kept already stays as it is: the same runs give the same
     * figures, and the units were those of the day.
     *
     * @param figures by unit, those of the whole company among them; numerators and denominators
     *     are whole numbers
     */
    void keep(FollowingRun run, Map<String, Map<Figure, Observation>> figures);
}
