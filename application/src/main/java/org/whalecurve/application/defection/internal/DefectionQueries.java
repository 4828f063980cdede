package org.whalecurve.application.defection.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.defection.LeavingCustomerView;
import org.whalecurve.application.defection.LeavingCustomersPage;
import org.whalecurve.application.defection.LeavingOrder;
import org.whalecurve.application.defection.ListLeavingCustomers;
import org.whalecurve.application.defection.port.Defections;
import org.whalecurve.application.lifetime.internal.ComputedRuns;
import org.whalecurve.application.lifetime.port.CustomerValues;
import org.whalecurve.application.lifetime.port.LifetimeRuns;
import org.whalecurve.application.products.port.Products;
import org.whalecurve.application.profitability.internal.Parts;
import org.whalecurve.application.recommendations.OfferView;
import org.whalecurve.application.recommendations.port.Offers;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.defection.LeavingCustomer;
import org.whalecurve.domain.defection.LeavingTotals;
import org.whalecurve.domain.lifetime.runs.LifetimeResult;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.products.Product;
import org.whalecurve.domain.recommendations.Offer;
import org.whalecurve.domain.recommendations.Recommendations;

/** Looks up who may be leaving. */
public final class DefectionQueries implements ListLeavingCustomers {

    private final ComputedRuns runs;
    private final Defections defections;
    private final CustomerValues values;
    private final Customers customers;
    private final Offers offers;
    private final Products products;

    public DefectionQueries(
            LifetimeRuns runs,
            Defections defections,
            CustomerValues values,
            Customers customers,
            Offers offers,
            Products products) {
        this.runs = new ComputedRuns(runs);
        this.defections = defections;
        this.values = values;
        this.customers = customers;
        this.offers = offers;
        this.products = products;
    }

    @Override
    public LeavingCustomersPage listLeavingCustomers(
            Actor actor, String runId, LeavingOrder order, @Nullable String after, int limit) {
        LifetimeRun run = runs.of(runId);
        if (!defections.knows(run.id())) {
            throw Refusal.notFound("who may be leaving by lifetime run", runId);
        }
        LifetimeResult result = requireNonNull(run.result());
        int[] selection =
                actor.scope() instanceof CustomerScope.WholeCompany
                        ? null
                        : customers.numbersOf(actor.scope(), CustomerFilter.ALL);
        int skip = after == null ? 0 : Parts.positionOf(after);
        List<LeavingCustomer> part =
                defections.list(run.id(), selection, order, skip, Page.limit(limit));
        List<Integer> numbers = part.stream().map(LeavingCustomer::customer).toList();
        Map<Integer, Customer> known = customers.byNumber(numbers);
        Recommendations recommendations = offers.find(run.id(), numbers).orElse(null);
        Map<Integer, List<OfferView>> ofCustomer = named(recommendations);
        LeavingTotals totals = defections.totals(run.id(), selection);
        int all =
                selection == null
                        ? totals.customers()
                        : defections.totals(run.id(), null).customers();
        int end = skip + part.size();
        return new LeavingCustomersPage(
                run,
                result.currency(),
                result.stoppingIsSeen(),
                values.equity(run.id(), selection).customers(),
                totals,
                all - totals.customers(),
                recommendations,
                part.stream()
                        .map(one ->
                                new LeavingCustomerView(
                                        requireNonNull(known.get(one.customer())),
                                        one,
                                        ofCustomer.getOrDefault(one.customer(), List.of())))
                        .toList(),
                end < totals.customers() ? String.valueOf(end) : null);
    }

    /** The offers with what their products are called, by customer. */
    private Map<Integer, List<OfferView>> named(@Nullable Recommendations recommendations) {
        List<Offer> all = recommendations == null ? List.of() : recommendations.offers();
        Map<Integer, Product> known =
                products.byNumber(
                        all.stream()
                                .flatMap(offer -> Stream.of(offer.product(), offer.because()))
                                .distinct()
                                .toList());
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                Offer::customer,
                                Collectors.mapping(
                                        offer ->
                                                new OfferView(
                                                        requireNonNull(known.get(offer.product())),
                                                        requireNonNull(known.get(offer.because())),
                                                        offer),
                                        Collectors.toList())));
    }
}
