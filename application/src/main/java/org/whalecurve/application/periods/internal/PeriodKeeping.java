package org.whalecurve.application.periods.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.periods.DefinePeriod;
import org.whalecurve.application.periods.ListPeriods;
import org.whalecurve.application.periods.PeriodView;
import org.whalecurve.application.periods.PeriodView.PublishedPlan;
import org.whalecurve.application.periods.ReopenPeriod;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

/** Keeps the periods of the books. */
public final class PeriodKeeping implements ListPeriods, DefinePeriod, ReopenPeriod {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,31}");

    /** Ten years: more is a slip of the pen, not a period. */
    private static final int MOST_MONTHS = 120;

    private final Periods periods;
    private final ProfitabilityRuns runs;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;

    public PeriodKeeping(
            Periods periods, ProfitabilityRuns runs, AuditTrail audit, UnitOfWork unitOfWork) {
        this.periods = periods;
        this.runs = runs;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public List<PeriodView> listPeriods(Actor actor) {
        Map<Book, Map<String, String>> published = runs.published();
        return periods.all().stream().map(period -> view(period, published)).toList();
    }

    private static PeriodView view(Period period, Map<Book, Map<String, String>> published) {
        List<PublishedPlan> plans = new ArrayList<>();
        published.forEach((book, byPeriod) -> {
            String run = byPeriod.get(period.id());
            if (book.isPlan() && run != null) {
                plans.add(new PublishedPlan(book, run));
            }
        });
        plans.sort(Comparator.comparing(plan -> plan.book().name()));
        return new PeriodView(
                period,
                published.getOrDefault(Book.ACTUAL, Map.of()).get(period.id()),
                List.copyOf(plans));
    }

    @Override
    public Period definePeriod(Actor actor, String id, YearMonth first, YearMonth last) {
        if (!ID.matcher(id).matches()) {
            throw Refusal.wrongInput(
                    "period-id",
                    "A period's id has 1 to 32 letters, digits and hyphens, such as 2011-03 or FY2011.");
        }
        if (last.isBefore(first) || last.isAfter(first.plusMonths(MOST_MONTHS - 1L))) {
            throw Refusal.wrongInput(
                    "period-months",
                    "A period has 1 to "
                            + MOST_MONTHS
                            + " months; from "
                            + first
                            + " to "
                            + last
                            + " it has not.");
        }
        Period defined = new Period(id, first, last, PeriodState.OPEN);
        return unitOfWork.perform(() -> {
            if (periods.add(defined)) {
                audit.record(actor.user(), "defined period", id, first + " to " + last);
                return defined;
            }
            Period present = periods.find(id).orElseThrow();
            if (!present.first().equals(first) || !present.last().equals(last)) {
                throw Refusal.conflict(
                        "period-exists",
                        "Period '"
                                + id
                                + "' is already there and runs from "
                                + present.first()
                                + " to "
                                + present.last()
                                + ".");
            }
            return present;
        });
    }

    @Override
    public Period reopenPeriod(Actor actor, String id, String reason) {
        if (reason.isBlank()) {
            throw Refusal.wrongInput("reason-missing", "Opening a closed period needs a reason.");
        }
        return unitOfWork.perform(() -> {
            Period present = periods.find(id).orElseThrow(() -> Refusal.notFound("period", id));
            if (!present.isClosed()) {
                throw Refusal.conflict("period-open", "Period '" + id + "' is open already.");
            }
            Period opened = present.opened();
            periods.update(opened);
            audit.record(actor.user(), "reopened period", id, reason);
            return opened;
        });
    }
}
