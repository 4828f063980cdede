package org.whalecurve.application.scorecards.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.customers.port.CustomerGroups;
import org.whalecurve.application.facts.port.DamagedFacts;
import org.whalecurve.application.facts.port.DeclaredFacts;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.facts.port.FactScan;
import org.whalecurve.application.imports.FactTypeDocument;
import org.whalecurve.application.imports.port.FactTypes;
import org.whalecurve.application.imports.port.Imports;
import org.whalecurve.application.profitability.internal.RunMaterial;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.LineName;
import org.whalecurve.domain.operations.OperationsFacts;
import org.whalecurve.domain.operations.OperationsFold;
import org.whalecurve.domain.operations.OrderDaysFold;
import org.whalecurve.domain.operations.SalesEffort;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.figures.OperationsFigure;
import org.whalecurve.domain.scorecards.figures.OperationsFigures;

/**
 * Works the figures of operations out: from the order lines of a run and from the declared facts
 * that its months have, each read once for the company and all its units.
 */
public final class OperationsFiguring {

    /** In no unit: facts that name no customer are the company's alone. */
    private static final int NOWHERE = -1;

    private final Imports imports;
    private final FactTypes types;
    private final FactCatalogue catalogue;
    private final DeclaredFacts facts;
    private final RunMaterial material;

    public OperationsFiguring(
            Imports imports,
            FactTypes types,
            FactCatalogue catalogue,
            DeclaredFacts facts,
            RunMaterial material) {
        this.imports = imports;
        this.types = types;
        this.catalogue = catalogue;
        this.facts = facts;
        this.material = material;
    }

    /** What had arrived at a moment of all the fact types that figures are worked out from. */
    BookedOperations booked(Instant by) {
        List<DeclaredBatch> all =
                Stream.of(OperationsFacts.values())
                        .flatMap(kind -> catalogue.declared(Book.ACTUAL, kind.id()).stream())
                        .toList();
        if (all.isEmpty()) {
            return new BookedOperations(List.of());
        }
        Map<String, Instant> arrivals =
                imports.arrivals(all.stream().map(DeclaredBatch::importId).toList());
        return new BookedOperations(
                all.stream()
                        .filter(batch -> !arrivals.getOrDefault(batch.importId(), by).isAfter(by))
                        .toList());
    }

    /**
     * The figures of a run: those of the company first, then those of its units.
     *
     * @param currency ISO 4217 code of the amounts of the run
     * @param operations the facts of operations that count
     * @param groups the units of the customers
     * @param earnings of all customers, then of those of each unit, in the order of their names
     * @throws Refusal CONFLICT if facts are not what was booked any more
     */
    List<Map<OperationsFigure, Observation>> of(
            Run run,
            String currency,
            BookedOperations operations,
            CustomerGroups groups,
            List<CustomerEarnings> earnings) {
        IntUnaryOperator unitOf = units(groups);
        List<Map<OperationsFigure, Observation>> figures = ofOrders(run, unitOf, earnings);
        try {
            ofFacts(run, currency, operations, unitOf, figures);
        } catch (DamagedFacts e) {
            throw Refusal.conflict("inputs-damaged", String.valueOf(e.getMessage()));
        }
        return figures;
    }

    private List<Map<OperationsFigure, Observation>> ofOrders(
            Run run, IntUnaryOperator unitOf, List<CustomerEarnings> earnings) {
        OrderDaysFold fold = new OrderDaysFold(earnings.size() - 1, unitOf);
        material.scan(run, new Orders(fold));
        List<SalesEffort> efforts = fold.finish();
        List<Map<OperationsFigure, Observation>> figures = new ArrayList<>();
        for (int i = 0; i < efforts.size(); i++) {
            figures.add(OperationsFigures.of(efforts.get(i), earnings.get(i)));
        }
        return figures;
    }

    private void ofFacts(
            Run run,
            String currency,
            BookedOperations operations,
            IntUnaryOperator unitOf,
            List<Map<OperationsFigure, Observation>> figures) {
        Period period = run.inputs().computedPeriod();
        Map<String, List<DeclaredBatch>> booked = new HashMap<>();
        for (DeclaredBatch batch : operations.in(new Months(period.first(), period.last()))) {
            booked.computeIfAbsent(batch.type(), _ -> new ArrayList<>()).add(batch);
        }
        for (OperationsFacts kind : OperationsFacts.values()) {
            List<DeclaredBatch> batches = booked.getOrDefault(kind.id(), List.of());
            Optional<FactType> type = types.find(kind.id()).map(FactTypeDocument::type);
            if (type.isPresent() && isCountable(kind, batches, currency)) {
                ofFacts(kind, type.get(), batches, period, unitOf, figures);
            }
        }
    }

    private void ofFacts(
            OperationsFacts kind,
            FactType type,
            List<DeclaredBatch> batches,
            Period period,
            IntUnaryOperator unitOf,
            List<Map<OperationsFigure, Observation>> figures) {
        List<OperationsFold> folds = Stream.generate(kind::fold).limit(figures.size()).toList();
        facts.read(
                batches,
                period.first(),
                period.last(),
                type,
                kind.readOf(type),
                booked -> {
                    folds.getFirst().add(booked.customer(), booked.fact());
                    int unit = unitOf.applyAsInt(booked.customer());
                    if (unit != NOWHERE) {
                        folds.get(unit + 1).add(booked.customer(), booked.fact());
                    }
                });
        for (int i = 0; i < folds.size(); i++) {
            Map<OperationsFigure, Observation> of = OperationsFigures.of(folds.get(i).finish());
            if (i > 0) {
                of.keySet().removeIf(figure -> !figure.isOfUnits());
            }
            figures.get(i).putAll(of);
        }
    }

    /** Amounts of another currency than the run's can neither be added nor divided by its own. */
    private static boolean isCountable(
            OperationsFacts kind, List<DeclaredBatch> batches, String currency) {
        return !batches.isEmpty()
                && (!kind.holdsMoney()
                        || batches.stream().allMatch(batch -> batch.currency().equals(currency)));
    }

    /** The position of a customer's unit among their names. */
    private static IntUnaryOperator units(CustomerGroups groups) {
        int[] numbers = groups.numbers();
        int[] unitOf = groups.membership(CustomerGrouping.UNIT).groups();
        return customer -> {
            int position = Arrays.binarySearch(numbers, customer);
            return position < 0 ? NOWHERE : unitOf[position];
        };
    }

    /** Hands order lines on; what they are called does not matter. */
    private record Orders(OrderDaysFold fold) implements FactScan {

        @Override
        public void name(LineName sort, int number, String name) {}

        @Override
        public void lines(OrderLineColumns lines) {
            fold.add(lines);
        }
    }
}
