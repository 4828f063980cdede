package org.whalecurve.persistence.scorecards;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.port.FollowingRun;
import org.whalecurve.application.scorecards.port.RunFigures;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.figures.Figure;
import org.whalecurve.persistence.sql.Sql;

/** Figures of runs in a table, a row for each unit, that are written once and together. */
@Singleton
final class JdbcRunFigures implements RunFigures {

    /** Figures are kept of a run if those of the whole company are. */
    private static final String FIND =
            """
            select kept.run, kept.before, kept.facts, coalesce(of_unit.figures, '{}') as figures
            from unnest(?::text[], ?::text[], ?::text[]) as asked (run, before, facts)
            join run_figures kept
                on kept.run = asked.run
                and kept.before is not distinct from asked.before
                and kept.facts = asked.facts
                and kept.unit = ?
            left join run_figures of_unit
                on of_unit.run = asked.run
                and of_unit.before is not distinct from asked.before
                and of_unit.facts = asked.facts
                and of_unit.unit = ?
            """;

    /** Whoever keeps the whole company keeps its units: another waits, and then keeps nothing. */
    private static final String KEEP =
            """
            with kept as (
                insert into run_figures (run, before, facts, unit, figures)
                values (?, ?, ?, ?, ?::jsonb)
                on conflict on constraint kept_once do nothing
                returning run, before, facts
            )
            insert into run_figures (run, before, facts, unit, figures)
            select kept.run, kept.before, kept.facts, of_unit.unit, of_unit.figures::jsonb
            from kept, unnest(?::text[], ?::text[]) as of_unit (unit, figures)
            """;

    private final Sql sql;

    JdbcRunFigures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<FollowingRun, Map<Figure, Observation>> find(
            Collection<FollowingRun> runs, String unit) {
        String[] asked = runs.stream().map(FollowingRun::run).toArray(String[]::new);
        @Nullable String[] before = runs.stream().map(FollowingRun::before).toArray(String[]::new);
        String[] facts = runs.stream().map(FollowingRun::facts).toArray(String[]::new);
        Map<FollowingRun, Map<Figure, Observation>> found = new HashMap<>();
        sql.walk(
                FIND,
                row -> {
                    found.put(
                            new FollowingRun(
                                    row.getString("run"),
                                    row.getString("before"),
                                    row.getString("facts")),
                            FiguresDocument.read(row.getString("figures")));
                    return true;
                },
                asked,
                before,
                facts,
                Scorecard.WHOLE_COMPANY,
                unit);
        return Map.copyOf(found);
    }

    @Override
    public void keep(FollowingRun run, Map<String, Map<Figure, Observation>> figures) {
        Map<Figure, Observation> ofAll = figures.get(Scorecard.WHOLE_COMPANY);
        if (ofAll == null) {
            throw new IllegalArgumentException("the figures of the whole company are missing");
        }
        List<String> units = new ArrayList<>();
        List<String> documents = new ArrayList<>();
        figures.forEach((unit, ofUnit) -> {
            if (!unit.equals(Scorecard.WHOLE_COMPANY)) {
                units.add(unit);
                documents.add(FiguresDocument.write(ofUnit));
            }
        });
        sql.change(
                KEEP,
                run.run(),
                run.before(),
                run.facts(),
                Scorecard.WHOLE_COMPANY,
                FiguresDocument.write(ofAll),
                units.toArray(String[]::new),
                documents.toArray(String[]::new));
    }
}
