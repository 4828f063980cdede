package org.whalecurve.application.incentives.internal;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.customers.port.CustomerGroups;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.facts.port.DamagedFacts;
import org.whalecurve.application.facts.port.DeclaredFacts;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.facts.port.FactScan;
import org.whalecurve.application.imports.FactTypeDocument;
import org.whalecurve.application.imports.port.FactTypes;
import org.whalecurve.application.profitability.internal.RunMaterial;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.scorecards.internal.RunsOfRecord;
import org.whalecurve.application.scorecards.port.FollowingRun;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.LineName;
import org.whalecurve.domain.incentives.Evidence;
import org.whalecurve.domain.incentives.Evidence.Told;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.Nature;
import org.whalecurve.domain.incentives.Participant;
import org.whalecurve.domain.incentives.PlanNatures;
import org.whalecurve.domain.operations.BargainFold;
import org.whalecurve.domain.operations.ForecastLeanFold;
import org.whalecurve.domain.operations.OperationsFacts;
import org.whalecurve.domain.operations.OrderDaysFold;
import org.whalecurve.domain.operations.SalesEffort;
import org.whalecurve.domain.operations.ServiceTrendFold;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.scorecards.Months;

/**
 * Gathers what order lines and declared facts tell of the months on which a plan is tried: only
 * what the plan pays for, each read once as a stream.
 */
public final class EvidenceFiguring {

    private static final String BUYING =
            "It needs facts of the type 'stock', in the currency of the plan, that state value, price-saving and carrying-cost, and the value of the month before the first.";
    private static final String HANDLING =
            "It needs facts of the type 'stock', in the currency of the plan, that state handling-saving, lost-units and unit-contribution.";
    private static final String FORECASTS =
            "It needs facts of the type 'forecasts' that state forecast, actual, and the person or the article.";
    private static final String SERVICE =
            "It needs facts of the type 'contacts' that state follow-ups, in two months at least.";

    private final FactTypes types;
    private final FactCatalogue catalogue;
    private final DeclaredFacts facts;
    private final RunMaterial material;
    private final ProfitabilityRuns runs;
    private final Customers customers;

    /** Takes the places where records are kept. */
    public EvidenceFiguring(
            FactTypes types,
            FactCatalogue catalogue,
            DeclaredFacts facts,
            RunMaterial material,
            ProfitabilityRuns runs,
            Customers customers) {
        this.types = types;
        this.catalogue = catalogue;
        this.facts = facts;
        this.material = material;
        this.runs = runs;
        this.customers = customers;
    }

    /**
     * What the records tell that concerns a plan.
     *
     * @throws Refusal CONFLICT if facts are not what was booked any more
     */
    Evidence of(PlanNatures natures, RunsOfRecord record, Months months) {
        IncentivePlan plan = natures.plan();
        BargainFold bargains = new BargainFold(months.from());
        if (paysFor(natures, Nature.PRICE) || paysFor(natures, Nature.HANDLING)) {
            Months withBefore = new Months(months.from().minusMonths(1), months.to());
            read(OperationsFacts.STOCK, plan, withBefore, bargains::add);
        }
        ForecastLeanFold leans = new ForecastLeanFold();
        if (paysFor(natures, Nature.FORECAST)) {
            read(OperationsFacts.FORECASTS, plan, months, leans::add);
        }
        ServiceTrendFold service = new ServiceTrendFold();
        if (paysFor(natures, Nature.CALL_TIME)) {
            read(OperationsFacts.CONTACTS, plan, months, service::add);
        }
        return new Evidence(
                natures.soldByPerson().isEmpty() ? Map.of() : efforts(plan, record, months),
                Told.of(bargains.buying(), BUYING),
                Told.of(bargains.handling(), HANDLING),
                Told.of(Optional.of(leans.finish()).filter(found -> !found.isEmpty()), FORECASTS),
                Told.of(service.finish(), SERVICE));
    }

    private static boolean paysFor(PlanNatures natures, Nature nature) {
        return !natures.components(nature).isEmpty();
    }

    private void read(
            OperationsFacts kind, IncentivePlan plan, Months months, Consumer<Fact> receiver) {
        YearMonth first = months.from();
        Optional<FactType> type = types.find(kind.id()).map(FactTypeDocument::type);
        List<DeclaredBatch> batches =
                catalogue.declared(Book.ACTUAL, kind.id(), first, months.to());
        String currency = plan.currency().getCurrencyCode();
        if (type.isEmpty()
                || (kind.holdsMoney()
                        && batches.stream()
                                .anyMatch(batch -> !batch.currency().equals(currency)))) {
            return;
        }
        try {
            facts.read(
                    batches,
                    first,
                    months.to(),
                    type.get(),
                    kind.readOf(type.get()),
                    booked -> receiver.accept(booked.fact()));
        } catch (DamagedFacts e) {
            throw Refusal.conflict("inputs-damaged", String.valueOf(e.getMessage()));
        }
    }

    /** When the orders of the customers came that each participant looks after now. */
    private Map<String, SalesEffort> efforts(
            IncentivePlan plan, RunsOfRecord record, Months months) {
        CustomerGroups groups = customers.groups();
        CustomerGroups.Membership owners = groups.membership(CustomerGrouping.OWNER);
        List<String> users =
                plan.participants().stream()
                        .map(Participant::user)
                        .filter(owners.names()::contains)
                        .toList();
        int[] partOf = owners.names().stream().mapToInt(users::indexOf).toArray();
        IntUnaryOperator partOfCustomer =
                customer -> {
                    int position = Arrays.binarySearch(groups.numbers(), customer);
                    return position < 0 ? position : partOf[owners.groups()[position]];
                };
        Map<String, SalesEffort> efforts = new HashMap<>();
        for (FollowingRun run : OwnCustomersFiguring.runs(record, months).values()) {
            OrderDaysFold fold = new OrderDaysFold(users.size(), partOfCustomer);
            material.scan(runs.find(run.run()).orElseThrow(), new Orders(fold));
            List<SalesEffort> found = fold.finish();
            for (int i = 0; i < users.size(); i++) {
                efforts.merge(users.get(i), found.get(i + 1), SalesEffort::plus);
            }
        }
        return efforts;
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
