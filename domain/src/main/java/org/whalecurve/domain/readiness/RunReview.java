package org.whalecurve.domain.readiness;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.AllocationStatement;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.costing.LedgerAccount;
import org.whalecurve.domain.costing.LedgerGap;
import org.whalecurve.domain.costing.LedgerStatement;
import org.whalecurve.domain.costing.LineDriver;
import org.whalecurve.domain.costing.ResourcePool;
import org.whalecurve.domain.costing.ServicePoolCost;
import org.whalecurve.domain.costing.TimeTerm;
import org.whalecurve.domain.currencies.MissingRate;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.money.Money;
import org.whalecurve.domain.periods.Period;

/**
 * Finds what would hinder a run of a period by a cost model, or weaken its result, from what is
 * known before any line is folded.
 */
public final class RunReview {

    private final CostModel model;
    private final Period period;
    private final Booked booked;
    private final List<MissingRate> missingRates;
    private final List<Finding> findings = new ArrayList<>();

    private RunReview(CostModel model, Period period, Booked booked) {
        this.model = model;
        this.period = period;
        this.booked = booked;
        this.missingRates =
                model.conversion().missing(model.currency(), period, booked.currencies());
    }

    /** All findings, the gravest first. */
    public static List<Finding> of(CostModel model, Period period, Booked booked) {
        RunReview review = new RunReview(model, period, booked);
        review.currencies();
        review.imports();
        review.orderLines();
        review.facts();
        review.ledger();
        review.pools();
        review.activities();
        review.productCost();
        return review.findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    private void currencies() {
        for (MissingRate missing : missingRates) {
            found(Severity.BLOCKING, "rate-missing", missing.importId(), missing.inWords());
        }
    }

    private void imports() {
        for (Import waiting : booked.waiting()) {
            found(
                    Severity.WARNING,
                    "import-not-booked",
                    waiting.id(),
                    "The rows of %s are not booked yet. If they belong to the period, wait for them: a run does not take them in later."
                            .formatted(waiting.fileName()));
        }
        for (Import one : booked.imports()) {
            if (one.rowsRejected() > 0) {
                found(
                        Severity.WARNING,
                        "rows-in-quarantine",
                        one.id(),
                        "Rows in quarantine: %d of the %d of %s. A run leaves them out: correct them, or make sure that they do not matter."
                                .formatted(one.rowsRejected(), one.rowsRead(), one.fileName()));
            }
        }
    }

    private void orderLines() {
        Set<YearMonth> months =
                inPeriod(booked.orderLines().values().stream().flatMap(List::stream))
                        .map(ControlTotal::month)
                        .collect(Collectors.toSet());
        for (YearMonth month : period.months()) {
            if (!months.contains(month)) {
                found(
                        Severity.WARNING,
                        "month-without-order-lines",
                        month.toString(),
                        "No order line is booked in this month: its pools would stand idle at full expense.");
            }
        }
        long lines = linesOf(RowKind.NOT_A_CUSTOMERS);
        if (lines > 0) {
            found(
                    Severity.NOTE,
                    "lines-that-are-not-a-customers",
                    "",
                    "The import profile says of %d lines, worth %s, that they are not a customer's: no statement will show them."
                            .formatted(lines, amounts(RowKind.NOT_A_CUSTOMERS)));
        }
    }

    private void facts() {
        for (FactType type : model.countedFacts()) {
            Set<YearMonth> months =
                    booked.facts().getOrDefault(type, List.of()).stream()
                            .map(DeclaredTotal::month)
                            .collect(Collectors.toSet());
            for (YearMonth month : period.months()) {
                if (!months.contains(month)) {
                    found(
                            Severity.WARNING,
                            "month-without-facts",
                            type.id() + " " + month,
                            "Nothing is booked as %s in this month, though the model counts it."
                                    .formatted(type.name()));
                }
            }
        }
    }

    /** While a rate is missing nobody knows what the postings come to. */
    private void ledger() {
        if (!missingRates.isEmpty()) {
            return;
        }
        try {
            LedgerStatement statement = LedgerStatement.of(model, period, booked.postings());
            for (LedgerAccount account : statement.notMapped()) {
                found(
                        Severity.WARNING,
                        "account-not-mapped",
                        account.entity() + " " + account.account(),
                        "Of %s booked on account %s%s, %s belongs to no pool and no sustaining cost: no statement bears it."
                                .formatted(
                                        money(account.total()),
                                        account.account(),
                                        account.name().isEmpty() ? "" : " " + account.name(),
                                        money(account.notMapped())));
            }
            services(AllocationStatement.of(model, period, statement));
        } catch (LedgerGap gap) {
            findings.add(
                    new Finding(
                            Severity.BLOCKING,
                            "ledger-gap",
                            period.id(),
                            String.valueOf(gap.getMessage())));
        }
    }

    private void services(AllocationStatement allocation) {
        for (ServicePoolCost pool : allocation.servicePools()) {
            if (pool.unallocated() != 0) {
                found(
                        Severity.WARNING,
                        "service-cost-not-allocated",
                        pool.pool(),
                        "Of what %s costs, %s would reach no pool: nobody takes that part of its service."
                                .formatted(pool.name(), money(pool.unallocated())));
            }
        }
    }

    private void pools() {
        Set<String> busy =
                model.activities().stream().map(Activity::pool).collect(Collectors.toSet());
        for (ResourcePool pool : model.pools()) {
            if (!busy.contains(pool.id())) {
                found(
                        Severity.WARNING,
                        "pool-without-activity",
                        pool.id(),
                        "%s performs no activity: all it costs would be unused capacity."
                                .formatted(pool.name()));
            }
        }
    }

    private void activities() {
        for (Activity activity : model.activities()) {
            if (activity.timeEquation().stream().noneMatch(this::mayCount)) {
                found(
                        Severity.WARNING,
                        "activity-without-work",
                        activity.id(),
                        "Nothing that '%s' counts is booked in the period: it would take no time and cost nobody anything."
                                .formatted(activity.name()));
            }
        }
    }

    /** Whether anything that a term counts is booked at all. */
    private boolean mayCount(TimeTerm term) {
        return switch (term.per()) {
            case LineDriver lines -> lines.of().stream().anyMatch(kind -> linesOf(kind) > 0);
            case FactDriver facts ->
                    booked.facts().getOrDefault(facts.type(), List.of()).stream()
                            .anyMatch(total -> period.contains(total.month()));
        };
    }

    private void productCost() {
        boolean known = !model.productCost().unitCosts().isEmpty();
        var assumption = model.productCost().assumption();
        if (assumption != null) {
            found(
                    Severity.NOTE,
                    "product-cost-assumed",
                    "product-cost",
                    "%s: %s."
                            .formatted(
                                    known
                                            ? "Goods without a unit cost rest on an assumption"
                                            : "Product cost that order lines do not state rests on an assumption",
                                    assumption.label()));
        } else {
            found(
                    known ? Severity.NOTE : Severity.WARNING,
                    "product-cost-missing",
                    "product-cost",
                    known
                            ? "Goods without a unit cost will be listed: their margin is not known, and the profit of their customers is too high."
                            : "The model knows no product cost: no margin would be known but of lines that state their unit cost.");
        }
    }

    /** What lines of a kind come to in each currency. */
    private String amounts(RowKind kind) {
        List<String> amounts = new ArrayList<>();
        booked.orderLines()
                .forEach((currency, totals) -> {
                    List<ControlTotal> of =
                            inPeriod(totals.stream())
                                    .filter(total -> total.kind() == kind)
                                    .toList();
                    if (!of.isEmpty()) {
                        long minor =
                                of.stream()
                                        .mapToLong(ControlTotal::amountMinor)
                                        .reduce(0, Math::addExact);
                        amounts.add(new Money(minor, Currency.getInstance(currency)).toString());
                    }
                });
        return String.join(" and ", amounts);
    }

    private long linesOf(RowKind kind) {
        return inPeriod(booked.orderLines().values().stream().flatMap(List::stream))
                .filter(total -> total.kind() == kind)
                .mapToLong(ControlTotal::lines)
                .sum();
    }

    private Stream<ControlTotal> inPeriod(Stream<ControlTotal> totals) {
        return totals.filter(total -> period.contains(total.month()));
    }

    private String money(long minor) {
        return new Money(minor, model.currency()).toString();
    }

    private void found(Severity severity, String code, String of, String problem) {
        findings.add(new Finding(severity, code, of, problem));
    }
}
