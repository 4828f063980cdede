package org.whalecurve.application.scorecards.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.profitability.internal.Parts;
import org.whalecurve.application.scorecards.MoversQuestion;
import org.whalecurve.application.scorecards.MoversReport;
import org.whalecurve.application.scorecards.ViewMovers;
import org.whalecurve.application.scorecards.port.FollowingRun;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.MeasureSource.Computed;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.figures.FigureEffects;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;

/** Opens the change of a measure down to the customers that brought it about. */
public final class MeasureMoving implements ViewMovers {

    private final PublishedCards cards;
    private final CardHistories histories;
    private final LedgerFiguring figuring;
    private final Customers customers;

    public MeasureMoving(
            PublishedCards cards,
            CardHistories histories,
            LedgerFiguring figuring,
            Customers customers) {
        this.cards = cards;
        this.histories = histories;
        this.figuring = figuring;
        this.customers = customers;
    }

    @Override
    public MoversReport viewMovers(Actor actor, MoversQuestion question) {
        Scorecard card = cards.find(actor, question.card(), question.asOf()).content();
        CardMeasure measure = PublishedCards.measure(card, question.measure());
        LedgerFigure figure = figure(measure);
        RunsOfRecord record = histories.runsOfRecord(question.asOf());
        FollowingRun before = run(record, question.since());
        FollowingRun after = run(record, question.month());
        CustomerSelection selection =
                CustomerSelection.of(actor, card.unit(), customers, question.by());
        FigureEffects effects =
                FigureEffects.between(
                                figure,
                                observation(figure, record, before, card.unit()),
                                observation(figure, record, after, card.unit()),
                                selection.ofUnit(figuring.earnings(before.run())),
                                selection.ofUnit(figuring.earnings(after.run())))
                        .orElseThrow(() -> cannotBeOpened(measure));
        return report(question, card, measure, before.run(), after.run(), effects, selection);
    }

    private MoversReport report(
            MoversQuestion question,
            Scorecard card,
            CardMeasure measure,
            String before,
            String after,
            FigureEffects effects,
            CustomerSelection selection) {
        int[] all = effects.customers();
        int[] groupOf = selection.groupsOf(all);
        boolean[] visible = selection.visible(all);
        List<String> names = selection.names();
        IntPredicate wanted =
                row ->
                        visible[row]
                                && (question.group() == null
                                        || names.get(groupOf[row]).equals(question.group()));
        int skip = question.after() == null ? 0 : Parts.positionOf(question.after());
        int count = effects.count(wanted);
        List<FigureEffects.Effect> listed =
                effects.largest(wanted, skip, Page.limit(question.limit()));
        long end = (long) skip + listed.size();
        IntPredicate hidden = row -> !visible[row];
        return new MoversReport(
                question,
                measure,
                card.currency(),
                after,
                before,
                effects.before(),
                effects.after(),
                groups(effects, names, groupOf, visible),
                new Page<>(named(listed), end < count ? String.valueOf(end) : null),
                count,
                effects.count(hidden),
                effects.together(hidden),
                effects.rest());
    }

    private static List<MoversReport.Group> groups(
            FigureEffects effects, List<String> names, int[] groupOf, boolean[] visible) {
        List<MoversReport.Group> groups = new ArrayList<>();
        for (int group = 0; group < names.size(); group++) {
            int wanted = group;
            IntPredicate of = row -> visible[row] && groupOf[row] == wanted;
            int count = effects.count(of);
            if (count > 0) {
                groups.add(new MoversReport.Group(names.get(group), count, effects.together(of)));
            }
        }
        groups.sort(
                Comparator.<MoversReport.Group, Fraction>comparing(each -> each.effect().abs())
                        .reversed()
                        .thenComparing(MoversReport.Group::name));
        return List.copyOf(groups);
    }

    private List<MoversReport.Mover> named(List<FigureEffects.Effect> effects) {
        Map<Integer, Customer> known =
                customers.byNumber(effects.stream().map(FigureEffects.Effect::customer).toList());
        return effects.stream()
                .map(effect ->
                        new MoversReport.Mover(
                                Objects.requireNonNull(known.get(effect.customer())),
                                effect.amount()))
                .toList();
    }

    private static LedgerFigure figure(CardMeasure measure) {
        if (measure.definition().source() instanceof Computed(var figure)) {
            return LedgerFigure.of(figure)
                    .orElseThrow(() ->
                            Refusal.conflict(
                                    "not-of-customers",
                                    "'%s' is counted from what was ordered, delivered, kept in stock, foreseen and answered, or from what customers are worth, not from the profit of customers in a month: no effects of customers are known."
                                            .formatted(measure.name())));
        }
        throw cannotBeOpened(measure);
    }

    private static Refusal cannotBeOpened(CardMeasure measure) {
        return Refusal.conflict(
                "not-of-customers",
                "'%s' does not add up over customers, so that nobody can be said to have moved it."
                        .formatted(measure.name()));
    }

    private Observation observation(
            LedgerFigure figure, RunsOfRecord record, FollowingRun run, String unit) {
        Observation observation =
                figuring.of(List.of(run), record.operations(), unit)
                        .getOrDefault(run, Map.of())
                        .get(figure);
        if (observation == null) {
            throw Refusal.conflict("nothing-observed", "The unit had no customers in that month.");
        }
        return observation;
    }

    private static FollowingRun run(RunsOfRecord record, YearMonth month) {
        FollowingRun run = record.within(Months.of(month)).get(Months.of(month));
        if (run == null) {
            throw Refusal.conflict(
                    "month-not-closed",
                    month + " has no run of record of its own: publish one first.");
        }
        return run;
    }
}
