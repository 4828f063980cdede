package org.whalecurve.application.runs.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.facts.port.DeclaredFacts;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.costing.LedgerStatement;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.currencies.BookedCurrency;
import org.whalecurve.domain.currencies.ConversionTally;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.facts.FactCounts;
import org.whalecurve.domain.facts.LedgerSum;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.LedgerPostings;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;

/** Finds the facts that a run computes from. */
public final class RunFacts {

    private final FactCatalogue catalogue;
    private final DeclaredFacts declaredFacts;
    private final ConvertedLedger ledger;

    public RunFacts(FactCatalogue catalogue, DeclaredFacts declaredFacts) {
        this.catalogue = catalogue;
        this.declaredFacts = declaredFacts;
        this.ledger = new ConvertedLedger(declaredFacts);
    }

    /**
     * The batches a run computes from.
     *
     * @param orderLines order lines
     * @param postings ledger postings; none for a model whose pools all state their expense
     * @param facts facts of each type that the model counts
     */
    public record Batches(
            List<FactBatch> orderLines,
            List<DeclaredBatch> postings,
            Map<FactType, List<DeclaredBatch>> facts) {

        /** Only those of some imports. */
        public Batches of(List<String> importIds) {
            return new Batches(
                    orderLines.stream()
                            .filter(batch -> importIds.contains(batch.importId()))
                            .toList(),
                    only(postings, importIds),
                    mapped(facts, batches -> only(batches, importIds)));
        }

        /** The facts of each type: another's, where it has them, else its own. */
        public Map<FactType, List<DeclaredBatch>> factsOf(Batches other) {
            Map<FactType, List<DeclaredBatch>> merged = new HashMap<>(facts);
            merged.replaceAll((type, own) -> other.facts().getOrDefault(type, own));
            return merged;
        }

        private static List<DeclaredBatch> only(
                List<DeclaredBatch> batches, List<String> importIds) {
            return batches.stream().filter(batch -> importIds.contains(batch.importId())).toList();
        }

        /** The hashes of all files, sorted. */
        public List<String> hashes() {
            return Stream.concat(
                            orderLines.stream().map(FactBatch::sha256),
                            declared().stream().map(DeclaredBatch::sha256))
                    .sorted()
                    .toList();
        }

        /** Every batch of declared facts. */
        List<DeclaredBatch> declared() {
            return Stream.concat(postings.stream(), facts.values().stream().flatMap(List::stream))
                    .toList();
        }

        /** Every currency in which a run reads money: facts that are counted are not amounts. */
        List<BookedCurrency> currencies() {
            return Stream.concat(
                            orderLines.stream().map(BookedCurrency::of),
                            postings.stream().map(BookedCurrency::of))
                    .toList();
        }

        /** The control totals of the order lines, by currency. */
        SortedMap<String, List<ControlTotal>> totals() {
            SortedMap<String, List<ControlTotal>> totals = new TreeMap<>();
            for (FactBatch batch : orderLines) {
                totals.computeIfAbsent(batch.currency(), _ -> new ArrayList<>())
                        .addAll(batch.totals());
            }
            return totals;
        }

        /** The control totals of the postings, by currency. */
        SortedMap<String, List<DeclaredTotal>> postingTotals() {
            SortedMap<String, List<DeclaredTotal>> totals = new TreeMap<>();
            for (DeclaredBatch batch : postings) {
                totals.computeIfAbsent(batch.currency(), _ -> new ArrayList<>())
                        .addAll(batch.totals());
            }
            return totals;
        }

        /** The control totals of the facts of each type. */
        Map<FactType, List<DeclaredTotal>> factTotals() {
            return mapped(facts, Batches::totalsOf);
        }

        private static List<DeclaredTotal> totalsOf(List<DeclaredBatch> batches) {
            return batches.stream().flatMap(batch -> batch.totals().stream()).toList();
        }
    }

    /**
     * A plan is there as soon as something is booked into it.
     *
     * @throws Refusal NOT_FOUND if it is a plan that is not there
     */
    void requireBook(Book book) {
        if (book.isPlan() && !catalogue.books().contains(book)) {
            throw Refusal.notFound("plan", book.name());
        }
    }

    /** What is booked in a period of a book and matters to a model. */
    public Batches bookedIn(Book book, Period period, CostModel model) {
        return new Batches(
                catalogue.batches(book, period.first(), period.last()),
                model.ledgerSources().isEmpty()
                        ? List.of()
                        : catalogue.declared(
                                book, LedgerPostings.TYPE.id(), period.first(), period.last()),
                model.countedFacts().stream()
                        .collect(
                                Collectors.toMap(
                                        type -> type,
                                        type ->
                                                catalogue.declared(
                                                        book,
                                                        type.id(),
                                                        period.first(),
                                                        period.last()))));
    }

    /**
     * How postings feed the pools of a model.
     *
     * @param tally receives what was converted
     * @throws org.whalecurve.domain.costing.LedgerGap if they do not
     * @throws org.whalecurve.domain.currencies.RateGap if the model lacks a rate
     * @throws org.whalecurve.application.facts.port.DamagedFacts if a file is not what was booked
     */
    LedgerStatement ledger(
            CostModel model, Period period, List<DeclaredBatch> postings, ConversionTally tally) {
        return LedgerStatement.of(model, period, ledger.sums(model, period, postings, tally));
    }

    /**
     * The postings of a period in a model's currency, added up.
     *
     * @throws org.whalecurve.domain.currencies.RateGap if the model lacks a rate
     * @throws org.whalecurve.application.facts.port.DamagedFacts if a file is not what was booked
     */
    List<LedgerSum> postings(CostModel model, Period period, List<DeclaredBatch> postings) {
        return ledger.sums(model, period, postings, new ConversionTally());
    }

    /**
     * What the drivers of a model count over declared facts.
     *
     * @throws org.whalecurve.domain.costing.UncountableDriver if one counts nothing that must not
     * @throws org.whalecurve.application.facts.port.DamagedFacts if a file is not what was booked
     */
    Map<FactType, FactCounts> counts(
            ResolvedModel model, Period period, Map<FactType, List<DeclaredBatch>> facts) {
        Map<FactType, FactCounts> counts = new HashMap<>();
        model.factDrivers()
                .forEach((type, drivers) -> {
                    FactCounts counted =
                            declaredFacts.count(
                                    facts.getOrDefault(type, List.of()),
                                    period.first(),
                                    period.last(),
                                    drivers,
                                    null);
                    FactDriver.requireSomething(drivers, counted);
                    counts.put(type, counted);
                });
        return counts;
    }

    private static <A, B> Map<FactType, B> mapped(Map<FactType, A> each, Function<A, B> mapping) {
        return each.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, entry -> mapping.apply(entry.getValue())));
    }
}
