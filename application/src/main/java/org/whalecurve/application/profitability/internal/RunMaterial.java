package org.whalecurve.application.profitability.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.costing.port.CostModels;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.facts.port.DamagedFacts;
import org.whalecurve.application.facts.port.DeclaredFacts;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.facts.port.FactScan;
import org.whalecurve.application.facts.port.FactStore;
import org.whalecurve.application.runs.internal.ConvertedLines;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.costing.LedgerStatement;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.UnitCosts;
import org.whalecurve.domain.currencies.ConversionTally;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.facts.FactCounts;
import org.whalecurve.domain.facts.SourceFact;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.LedgerPostings;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunInputs;

/**
 * Fetches what a run was computed from, as far as one customer needs it. A run names its inputs by
 * hash, and none of them ever changes; if one is another all the same, nothing is fetched.
 */
public final class RunMaterial {

    /** Each line takes some 200 bytes while an explanation is worked out: 100 MB at the most. */
    static final int MOST_LINES = 500_000;

    private final CostModels models;
    private final FactCatalogue catalogue;
    private final ConvertedLines orderLines;
    private final DeclaredFacts declaredFacts;
    private final int mostLines;

    /** Takes the places where inputs are kept. */
    public RunMaterial(
            CostModels models,
            FactCatalogue catalogue,
            FactStore facts,
            DeclaredFacts declaredFacts) {
        this(models, catalogue, facts, declaredFacts, MOST_LINES);
    }

    RunMaterial(
            CostModels models,
            FactCatalogue catalogue,
            FactStore facts,
            DeclaredFacts declaredFacts,
            int mostLines) {
        this.models = models;
        this.catalogue = catalogue;
        this.orderLines = new ConvertedLines(facts);
        this.declaredFacts = declaredFacts;
        this.mostLines = mostLines;
    }

    /**
     * The inputs of a run for one customer.
     *
     * @param model the model, resolved for the run's months
     * @param lines the customer's lines, those of an order side by side
     * @param counts what was counted over the customer's facts of each type
     */
    record OfCustomer(
            ResolvedModel model, List<SourceLine> lines, Map<FactType, FactCounts> counts) {}

    /**
     * @param run a run with a result
     * @param customer the customer's number; 0 for the lines without a customer
     * @throws Refusal CONFLICT if an input is not what the run was computed from; LIMIT if the
     *     customer has more lines than one explanation can hold
     */
    OfCustomer of(Run run, int customer) {
        Period period = run.inputs().computedPeriod();
        CostModel model = model(run.inputs());
        Batches batches = batches(run.inputs(), period, model);
        List<SourceLine> lines = lines(model, batches.orderLines(), period, customer);
        ResolvedModel resolved =
                ResolvedModel.of(model, period, unitCosts(model, lines), ledger(run));
        return new OfCustomer(
                resolved, lines, counts(resolved, batches.declared(), period, customer));
    }

    /** The facts of a run: order lines, and declared facts by type. */
    private record Batches(List<FactBatch> orderLines, Map<String, List<DeclaredBatch>> declared) {}

    private Map<FactType, FactCounts> counts(
            ResolvedModel model,
            Map<String, List<DeclaredBatch>> batches,
            Period period,
            int customer) {
        Map<FactType, FactCounts> counts = new HashMap<>();
        try {
            model.factDrivers()
                    .forEach((type, drivers) ->
                            counts.put(
                                    type,
                                    declaredFacts.count(
                                            batches.getOrDefault(type.id(), List.of()),
                                            period.first(),
                                            period.last(),
                                            drivers,
                                            customer)));
        } catch (DamagedFacts e) {
            throw Refusal.conflict("inputs-damaged", String.valueOf(e.getMessage()));
        }
        return counts;
    }

    /**
     * The facts of a customer that count for a driver, by day.
     *
     * @param customer the customer's number; 0 for the facts that name none
     * @throws Refusal as for {@link #of}
     */
    List<SourceFact> facts(Run run, int customer, FactDriver driver) {
        Period period = run.inputs().computedPeriod();
        Batches batches = batches(run.inputs(), period, model(run.inputs()));
        List<SourceFact> found = new ArrayList<>();
        try {
            declaredFacts.trace(
                    batches.declared().getOrDefault(driver.type().id(), List.of()),
                    period.first(),
                    period.last(),
                    driver,
                    customer,
                    fact -> {
                        requireRoom(found.size());
                        found.add(fact);
                    });
        } catch (DamagedFacts e) {
            throw Refusal.conflict("inputs-damaged", String.valueOf(e.getMessage()));
        }
        return found;
    }

    /**
     * Streams the order lines that a run was computed from, in its currency, sorted by customer and
     * order.
     *
     * @throws Refusal CONFLICT if an input is not what the run was computed from
     */
    public void scan(Run run, FactScan receiver) {
        Period period = run.inputs().computedPeriod();
        CostModel model = model(run.inputs());
        Batches batches = batches(run.inputs(), period, model);
        try {
            orderLines.scan(model, period, batches.orderLines(), receiver, new ConversionTally());
        } catch (DamagedFacts e) {
            throw Refusal.conflict("inputs-damaged", String.valueOf(e.getMessage()));
        }
    }

    private static LedgerStatement ledger(Run run) {
        return requireNonNull(run.result(), "a run with a result").ledger();
    }

    private List<SourceLine> lines(
            CostModel model, List<FactBatch> batches, Period period, int customer) {
        List<SourceLine> lines = new ArrayList<>();
        try {
            orderLines.trace(
                    model,
                    period,
                    batches,
                    customer,
                    line -> {
                        requireRoom(lines.size());
                        lines.add(line);
                    });
        } catch (DamagedFacts e) {
            throw Refusal.conflict("inputs-damaged", String.valueOf(e.getMessage()));
        }
        return lines;
    }

    private void requireRoom(int lines) {
        if (lines == mostLines) {
            throw new Refusal(
                    Refusal.Kind.LIMIT,
                    "too-many-lines",
                    "There are more than "
                            + mostLines
                            + " order lines or facts to explain at once: explain a shorter period.");
        }
    }

    private Batches batches(RunInputs inputs, Period period, CostModel model) {
        List<FactBatch> batches =
                catalogue.batches(inputs.book(), period.first(), period.last()).stream()
                        .filter(batch -> inputs.importIds().contains(batch.importId()))
                        .toList();
        Map<String, List<DeclaredBatch>> declared =
                Stream.concat(Stream.of(LedgerPostings.TYPE), model.countedFacts().stream())
                        .flatMap(type ->
                                catalogue
                                        .declared(
                                                inputs.book(),
                                                type.id(),
                                                period.first(),
                                                period.last())
                                        .stream())
                        .filter(batch -> inputs.importIds().contains(batch.importId()))
                        .collect(Collectors.groupingBy(DeclaredBatch::type));
        List<String> hashes =
                Stream.concat(
                                batches.stream().map(FactBatch::sha256),
                                declared.values().stream()
                                        .flatMap(List::stream)
                                        .map(DeclaredBatch::sha256))
                        .sorted()
                        .toList();
        if (!hashes.equals(inputs.factHashes())) {
            throw changed("The facts");
        }
        return new Batches(batches, declared);
    }

    /**
     * The model that a run was computed by.
     *
     * @throws Refusal CONFLICT if it is another now
     */
    public CostModel model(RunInputs inputs) {
        DocumentVersion<CostModel> version =
                models.find(inputs.model(), inputs.modelVersion())
                        .filter(found -> found.sha256().equals(inputs.modelSha256()))
                        .orElseThrow(() -> changed("The cost model"));
        return version.content();
    }

    /** Only what the lines need: no look-up of the numbers of all products. */
    private static UnitCosts unitCosts(CostModel model, List<SourceLine> lines) {
        Map<String, Integer> numbers = new HashMap<>();
        lines.forEach(line -> numbers.put(line.product(), line.productNumber()));
        return UnitCosts.of(model.productCost().unitCosts(), key -> numbers.getOrDefault(key, 0));
    }

    static Refusal changed(String what) {
        return Refusal.conflict(
                "inputs-changed",
                what + " that the run was computed from cannot be found any more.");
    }
}
