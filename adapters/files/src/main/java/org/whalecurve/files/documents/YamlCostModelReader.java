package org.whalecurve.files.documents;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.whalecurve.application.costing.port.CostModelReader;
import org.whalecurve.application.imports.port.FactTypes;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.ModelReview;
import org.whalecurve.domain.costing.OrderSizes;
import org.whalecurve.files.documents.ReviewedDocument.Flaw;

/** Reads cost models written in YAML; {@code cost-model.schema.json} describes them. */
@Singleton
final class YamlCostModelReader implements CostModelReader {

    private static final String SCHEMA = "cost-model.schema.json";
    private static final ReviewedDocument DOCUMENT =
            new ReviewedDocument("faulty-model", "cost model");

    private final FactTypes factTypes;

    @Inject
    YamlCostModelReader(FactTypes factTypes) {
        this.factTypes = factTypes;
    }

    @Override
    public CostModel read(String document) {
        return DOCUMENT.read(
                document,
                this::model,
                read ->
                        ModelReview.flawsOf(read).stream()
                                .map(each -> new Flaw(each.where(), each.problem()))
                                .toList());
    }

    @Override
    public String schema() {
        return SchemaFile.named(SCHEMA);
    }

    private CostModel model(Place place) {
        Group root =
                place.group(
                        "model",
                        "name",
                        "currency",
                        "home-countries",
                        "drivers",
                        "pools",
                        "service-pools",
                        "activities",
                        "product-cost",
                        "sustaining-costs",
                        "contribution-margins",
                        "order-size-classes",
                        "currency-conversion",
                        "payment-terms");
        String id = root.required("model").id();
        String name = root.required("name").text();
        Currency currency = CurrencyReading.currency(root.required("currency"));
        PoolReading pools = new PoolReading(currency);
        TimeReading times = TimeReading.withDrivers(root.optional("drivers"), factTypes);
        return new CostModel(
                id,
                name,
                currency,
                countries(root.required("home-countries")),
                times.drivers(),
                root.required("pools").items().map(pools::read).toList(),
                new ServicePoolReading(pools).read(root.optional("service-pools")),
                root.required("activities").items().map(each -> activity(each, times)).toList(),
                ProductCostReading.read(root.required("product-cost")),
                new HierarchyReading(pools)
                        .read(
                                root.optional("sustaining-costs"),
                                root.optional("contribution-margins")),
                new OrderSizes(
                        root.optional("order-size-classes").items().map(pools::money).toList()),
                CurrencyReading.conversion(root.optional("currency-conversion")),
                TermsReading.read(root.optional("payment-terms")));
    }

    private static Set<String> countries(Place place) {
        List<Place> items = place.items().toList();
        Set<String> countries = new LinkedHashSet<>();
        for (Place item : items) {
            if (!countries.add(item.text())) {
                item.fault("This country stands here a second time.");
            }
        }
        return Set.copyOf(countries);
    }

    private static Activity activity(Place place, TimeReading times) {
        Group activity = place.group("id", "name", "pool", "time", "purpose");
        return new Activity(
                activity.required("id").id(),
                activity.required("name").text(),
                activity.required("pool").id(),
                activity.required("time").items().map(times::term).toList(),
                HierarchyReading.purpose(activity.optional("purpose")));
    }
}
