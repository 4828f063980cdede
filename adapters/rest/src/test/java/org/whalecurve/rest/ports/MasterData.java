package org.whalecurve.rest.ports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.costing.AddModel;
import org.whalecurve.application.costing.ListModels;
import org.whalecurve.application.costing.PublishModel;
import org.whalecurve.application.costing.ViewModel;
import org.whalecurve.application.costing.ViewModelSchema;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.customers.EditCustomer;
import org.whalecurve.application.customers.ListCustomers;
import org.whalecurve.application.customers.PutCustomers;
import org.whalecurve.application.customers.VersionedCustomer;
import org.whalecurve.application.customers.ViewCustomer;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.periods.DefinePeriod;
import org.whalecurve.application.periods.ListPeriods;
import org.whalecurve.application.periods.PeriodView;
import org.whalecurve.application.periods.ReopenPeriod;
import org.whalecurve.application.products.ListProducts;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

/** Customers, products, periods and models of the sample company. */
@ApplicationScoped
class MasterData {

    static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static final long VERSION = 7;
    private static final Instant ADDED = Instant.parse("2011-04-04T09:00:00Z");

    private static final DocumentVersion<CostModel> MODEL =
            new DocumentVersion<>(
                    SampleWorld.costModel().id(),
                    1,
                    SampleWorld.costModel(),
                    Documents.model(),
                    HASH,
                    "amara",
                    ADDED,
                    null);

    @Produces
    @Singleton
    ListCustomers listCustomers() {
        return Gate.guard(
                ListCustomers.class,
                (_, filter, after, _) ->
                        new Page<>(
                                SampleWorld.CUSTOMERS.stream()
                                        .filter(each ->
                                                after == null || each.key().compareTo(after) > 0)
                                        .filter(each ->
                                                filter.country() == null
                                                        || each.country().equals(filter.country()))
                                        .limit(2)
                                        .toList(),
                                after == null ? SampleWorld.CUSTOMERS.get(1).key() : null));
    }

    @Produces
    @Singleton
    ViewCustomer viewCustomer() {
        return Gate.guard(
                ViewCustomer.class, (_, key) -> new VersionedCustomer(customer(key), VERSION));
    }

    @Produces
    @Singleton
    EditCustomer editCustomer() {
        return Gate.guard(
                EditCustomer.class,
                (_, details, expected) -> {
                    if (expected != VERSION) {
                        throw new Refusal(
                                Refusal.Kind.STALE, "customer-changed", "Somebody changed it.");
                    }
                    return new VersionedCustomer(edited(details), VERSION + 1);
                });
    }

    @Produces
    @Singleton
    PutCustomers putCustomers() {
        return Gate.guard(
                PutCustomers.class,
                (_, customers) ->
                        (int)
                                customers.stream()
                                        .filter(each -> each.key().startsWith("N"))
                                        .count());
    }

    @Produces
    @Singleton
    ListProducts listProducts() {
        return Gate.guard(
                ListProducts.class, (_, _, _, _) -> new Page<>(SampleWorld.PRODUCTS, null));
    }

    @Produces
    @Singleton
    ListPeriods listPeriods() {
        return Gate.guard(
                ListPeriods.class,
                _ -> List.of(new PeriodView(SampleWorld.period(), Results.RUN, List.of())));
    }

    @Produces
    @Singleton
    DefinePeriod definePeriod() {
        return Gate.guard(
                DefinePeriod.class,
                (_, id, first, last) -> new Period(id, first, last, PeriodState.OPEN));
    }

    @Produces
    @Singleton
    ReopenPeriod reopenPeriod() {
        return Gate.guard(
                ReopenPeriod.class,
                (_, id, reason) -> {
                    if (reason.isBlank()) {
                        throw Refusal.wrongInput("reason-missing", "Say why.");
                    }
                    return new Period(id, SampleWorld.MARCH, SampleWorld.MARCH, PeriodState.OPEN);
                });
    }

    @Produces
    @Singleton
    AddModel addModel() {
        return Gate.guard(AddModel.class, (_, _) -> MODEL);
    }

    @Produces
    @Singleton
    ListModels listModels() {
        return Gate.guard(ListModels.class, _ -> List.of(MODEL));
    }

    @Produces
    @Singleton
    ViewModel viewModel() {
        return Gate.guard(ViewModel.class, (_, id, version) -> model(id, version));
    }

    @Produces
    @Singleton
    PublishModel publishModel() {
        return Gate.guard(
                PublishModel.class, (_, key) -> model(key.id(), key.version()).published(ADDED));
    }

    @Produces
    @Singleton
    ViewModelSchema viewModelSchema() {
        return Gate.guard(ViewModelSchema.class, _ -> "{\"type\":\"object\"}");
    }

    private static Customer customer(String key) {
        return SampleWorld.CUSTOMERS.stream()
                .filter(each -> each.key().equals(key))
                .findAny()
                .orElseThrow(() -> Refusal.notFound("customer", key));
    }

    private static Customer edited(CustomerDetails details) {
        return new Customer(
                customer(details.key()).number(),
                details.key(),
                details.name(),
                details.country(),
                details.segment(),
                details.parent(),
                details.owner(),
                details.unit(),
                null);
    }

    private static DocumentVersion<CostModel> model(String id, int version) {
        if (!id.equals(MODEL.id()) || version != MODEL.version()) {
            throw Refusal.notFound("cost model version", id + "/" + version);
        }
        return MODEL;
    }
}
