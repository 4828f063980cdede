package org.whalecurve.application.initiatives.internal;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.initiatives.MeasureBenefit;
import org.whalecurve.application.initiatives.port.InitiativeRecords;
import org.whalecurve.application.scorecards.internal.CardHistories;
import org.whalecurve.application.scorecards.internal.LedgerFiguring;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.initiatives.Benefit;
import org.whalecurve.domain.initiatives.BenefitFinding;
import org.whalecurve.domain.initiatives.BenefitFinding.Measured;
import org.whalecurve.domain.initiatives.BenefitFinding.NotMeasured;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.WindowProfits;
import org.whalecurve.domain.scorecards.Months;

/** Measures in the runs of record what initiatives brought. */
public final class BenefitMeasuring implements MeasureBenefit {

    private final InitiativeQueries initiatives;
    private final InitiativeRecords records;
    private final CardHistories histories;
    private final LedgerFiguring figuring;
    private final Customers customers;

    public BenefitMeasuring(
            InitiativeQueries initiatives,
            InitiativeRecords records,
            CardHistories histories,
            LedgerFiguring figuring,
            Customers customers) {
        this.initiatives = initiatives;
        this.records = records;
        this.histories = histories;
        this.figuring = figuring;
        this.customers = customers;
    }

    @Override
    public BenefitFinding measureBenefit(Actor actor, String id, @Nullable Integer months) {
        if (months != null && (months < 1 || months > MOST_MONTHS)) {
            throw Refusal.wrongInput(
                    "months-out-of-range",
                    "From 1 to %d months can be compared, not %d.".formatted(MOST_MONTHS, months));
        }
        boolean closed = records.closing(id).isPresent();
        return of(initiatives.seen(actor, id, closed).content(), months);
    }

    /** What an initiative brought, by the runs that are of record now. */
    BenefitFinding of(Initiative initiative, @Nullable Integer months) {
        Map<Months, String> runs = histories.runsOfRecord(null).byMonths();
        YearMonth start = YearMonth.from(initiative.start());
        int most = months == null ? MOST_MONTHS : months;
        int least = months == null ? 1 : months;
        for (int length = most; length >= least; length--) {
            Optional<List<String>> after = RunTiling.of(runs, stretch(start, length));
            Optional<List<String>> before =
                    RunTiling.of(runs, stretch(start.minusMonths(length), length));
            if (after.isPresent() && before.isPresent()) {
                return compared(
                        initiative,
                        start,
                        length,
                        before.get(),
                        after.get(),
                        RunTiling.of(runs, stretch(start.minusMonths(2L * length), length))
                                .orElse(List.of()));
            }
        }
        return new NotMeasured(
                months == null
                        ? "There are no runs of record of as many months before %s as from then on."
                                .formatted(start)
                        : "There are no runs of record of %d months on both sides of the beginning of %s."
                                .formatted(months, start));
    }

    private BenefitFinding compared(
            Initiative initiative,
            YearMonth start,
            int length,
            List<String> before,
            List<String> after,
            List<String> earlier) {
        Set<String> currencies = new LinkedHashSet<>();
        Stream.of(earlier, before, after)
                .flatMap(List::stream)
                .map(figuring::currency)
                .forEach(currencies::add);
        if (currencies.size() > 1) {
            return new NotMeasured(
                    "The runs of record are in several currencies: "
                            + String.join(", ", currencies)
                            + ".");
        }
        IntPredicate touched = touched(initiative);
        WindowProfits was = profits(before);
        return new Measured(
                stretch(start.minusMonths(length), length),
                stretch(start, length),
                currencies.iterator().next(),
                Benefit.between(was, profits(after), touched),
                earlier.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Benefit.between(profits(earlier), was, touched)),
                Stream.of(earlier, before, after).flatMap(List::stream).toList());
    }

    private IntPredicate touched(Initiative initiative) {
        int[] numbers =
                customers.numbersOf(
                        new CustomerScope.Part(Set.of(), Set.of(), initiative.touched()),
                        CustomerFilter.ALL);
        return customer -> Arrays.binarySearch(numbers, customer) >= 0;
    }

    private WindowProfits profits(List<String> runs) {
        WindowProfits profits = WindowProfits.NONE;
        for (String run : runs) {
            CustomerEarnings earnings = figuring.earnings(run);
            profits = profits.plus(new WindowProfits(earnings.customers(), earnings.profit()));
        }
        return profits;
    }

    private static Months stretch(YearMonth from, int months) {
        return new Months(from, from.plusMonths(months - 1L));
    }
}
