package org.whalecurve.application.scorecards.port;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.figures.Figure;

/**
 * The figures of lifetime runs that measures can show, kept when a run is computed: of the company
 * as a whole and of each of its organisation units, as they were then.
 */
public interface LifetimeFigures {

    /**
     * Keeps the figures of a run within the present unit of work.
     *
     * @param run which is computed, or about to be with this currency
     * @param currency ISO 4217 code of the amounts
     * @param figures by unit, those of the whole company among them; numerators and denominators
     *     are whole numbers
     */
    void keep(LifetimeRun run, String currency, Map<String, Map<Figure, Observation>> figures);

    /**
     * The figures of a unit by the month at whose end they were looked at. Of several runs that
     * look at the same end, the one that was ordered last tells.
     *
     * @param window which months
     * @param unit an organisation unit, or {@link
     *     org.whalecurve.domain.scorecards.Scorecard#WHOLE_COMPANY}
     * @param currency runs of other currencies tell nothing
     * @param by runs that were ordered later tell nothing
     * @return empty figures for a unit that had no customers then
     */
    Map<YearMonth, Map<Figure, Observation>> find(
            Months window, String unit, String currency, Instant by);
}
