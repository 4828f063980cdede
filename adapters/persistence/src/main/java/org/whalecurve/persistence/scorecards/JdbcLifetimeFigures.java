package org.whalecurve.persistence.scorecards;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.whalecurve.application.scorecards.port.LifetimeFigures;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.figures.Figure;
import org.whalecurve.persistence.sql.Sql;

/** Figures of lifetime runs in a table, a row for each unit, that are written once. */
@Singleton
final class JdbcLifetimeFigures implements LifetimeFigures {

    private static final String KEEP =
            """
            insert into lifetime_figures (run, unit, until, currency, figures)
            values (?, ?, ?, ?, ?::jsonb)
            """;

    /** A run tells of a month if it tells of the whole company. */
    private static final String FIND =
            """
            select distinct on (kept.until)
                kept.until, coalesce(of_unit.figures, '{}') as figures
            from lifetime_figures kept
            join lifetime_run run on run.id = kept.run
            left join lifetime_figures of_unit
                on of_unit.run = kept.run and of_unit.unit = ?
            where kept.unit = ? and kept.until between ? and ? and kept.currency = ?
                and run.ordered_at <= ?
            order by kept.until, run.ordered_at desc, run.id desc
            """;

    private final Sql sql;

    JdbcLifetimeFigures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(
            LifetimeRun run, String currency, Map<String, Map<Figure, Observation>> figures) {
        if (!figures.containsKey(Scorecard.WHOLE_COMPANY)) {
            throw new IllegalArgumentException("the figures of the whole company are missing");
        }
        figures.forEach((unit, ofUnit) ->
                sql.change(
                        KEEP,
                        run.id(),
                        unit,
                        run.inputs().until().toString(),
                        currency,
                        FiguresDocument.write(ofUnit)));
    }

    @Override
    public Map<YearMonth, Map<Figure, Observation>> find(
            Months window, String unit, String currency, Instant by) {
        Map<YearMonth, Map<Figure, Observation>> found = new HashMap<>();
        sql.walk(
                FIND,
                row -> {
                    found.put(
                            YearMonth.parse(row.getString("until")),
                            FiguresDocument.read(row.getString("figures")));
                    return true;
                },
                unit,
                Scorecard.WHOLE_COMPANY,
                window.from().toString(),
                window.to().toString(),
                currency,
                by);
        return Map.copyOf(found);
    }
}
