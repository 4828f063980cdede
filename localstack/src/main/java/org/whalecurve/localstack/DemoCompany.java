package org.whalecurve.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.whalecurve.localstack.WhalecurveApi.Content;

/**
 * The demo company: thirteen real months of a mail-order house, loaded through the same API as any
 * client program uses, and closed month by month and as a whole year. Loading twice changes
 * nothing, so a load that was cut short is simply begun again.
 */
public final class DemoCompany {

    private static final String PROFILE = "online-retail";
    private static final YearMonth FIRST = YearMonth.of(2010, 12);
    private static final YearMonth LAST = YearMonth.of(2011, 12);

    /** The last month whose every day is in the data. */
    public static final YearMonth LAST_WHOLE = LAST.minusMonths(1);

    /** The whole house, three of its units and a person. */
    private static final List<String> SCORECARDS =
            List.of("house", "home", "europe", "overseas", "account-manager");

    /** The period that spans all thirteen months. */
    public static final String YEAR = "FY2011";

    private final URI application;
    private final Path files;
    private final LocalKeycloak keycloak;
    private final Consumer<String> progress;

    /**
     * @param application the address of the application, without a path
     * @param progress is told each step
     */
    public DemoCompany(URI application, LocalKeycloak keycloak, Consumer<String> progress) {
        this.application = application;
        this.files = directory();
        this.keycloak = keycloak;
        this.progress = progress;
    }

    /** The directory of its data, its import profile and its cost model. */
    public static Path directory() {
        return StateDirectory.projectRoot().resolve("demo").resolve("online-retail");
    }

    /**
     * Loads the company and closes its periods.
     *
     * @throws IOException if the application refuses a step or cannot be reached
     */
    public void load() throws IOException {
        try (WhalecurveApi api =
                new WhalecurveApi(
                        application,
                        () -> keycloak.serviceToken("whalecurve-demo"),
                        InstantSource.system())) {
            load(api);
        }
    }

    private void load(WhalecurveApi api) throws IOException {
        progress.accept("Demo company: import profile and order lines");
        api.put(
                "import-profiles/" + PROFILE,
                Content.YAML,
                BodyPublishers.ofFile(files.resolve("import-profile.yaml")));
        URI lines =
                api.post(
                        "imports?profile=" + PROFILE + "&name=online_retail.csv.gz",
                        Content.GZIP,
                        BodyPublishers.ofFile(files.resolve("online_retail.csv.gz")));
        if (api.get(lines).path("state").asText().equals("INTERRUPTED")) {
            api.post(lines + "/resumption", Content.JSON, BodyPublishers.noBody());
        }
        api.await(lines, Set.of("COMMITTED"), Set.of("RECEIVED", "READING"));
        JsonNode read = api.get(lines);
        progress.accept(
                String.format(
                        Locale.ROOT,
                        "Demo company: %,d order lines read, %,d accepted, %,d in quarantine",
                        read.path("rowsRead").asLong(),
                        read.path("rowsAccepted").asLong(),
                        read.path("rowsRejected").asLong()));

        progress.accept("Demo company: customers and cost model");
        api.put(
                "customers.csv",
                Content.CSV,
                BodyPublishers.ofFile(files.resolve("customers.csv")));
        URI model =
                api.post(
                        "cost-models",
                        Content.YAML,
                        BodyPublishers.ofFile(files.resolve("cost-model.yaml")));
        api.post(model + "/publication", Content.JSON, BodyPublishers.noBody());
        JsonNode version = api.get(model);

        // The demo executive answers for the whole company.
        api.put("access/unit-grants/executive/*", Content.JSON, BodyPublishers.noBody());

        for (DemoPeriod period : periods()) {
            progress.accept("Demo company: closing " + period.id());
            close(api, period, version.path("id").asText(), version.path("version").asInt());
        }
        publishScorecards(api);
        progress.accept("Demo company: incentive plan");
        publish(api, "incentive-plans", "incentive-plan.yaml");
        progress.accept("Demo company: initiatives");
        new DemoInitiatives(api, files).load();
        valueCustomers(api);
    }

    /** Up to the last whole month: the data end on 9 December. */
    private void valueCustomers(WhalecurveApi api) throws IOException {
        progress.accept("Demo company: what customers are worth");
        URI run =
                api.post(
                        "lifetime/runs",
                        Content.JSON,
                        BodyPublishers.ofString(
                                "{\"until\":\"%s\",\"horizonMonths\":12,\"annualDiscountPercent\":\"10\"}"
                                        .formatted(LAST_WHOLE)));
        api.await(run, Set.of("COMPUTED"), Set.of("ORDERED", "RUNNING"));
    }

    private void publishScorecards(WhalecurveApi api) throws IOException {
        progress.accept("Demo company: organisation and scorecards");
        publish(api, "organisation/versions", "organisation.yaml");
        for (String card : SCORECARDS) {
            publish(api, "scorecards", "scorecard-" + card + ".yaml");
        }
    }

    private void publish(WhalecurveApi api, String path, String document) throws IOException {
        URI version = api.post(path, Content.YAML, BodyPublishers.ofFile(files.resolve(document)));
        api.post(version + "/publication", Content.JSON, BodyPublishers.noBody());
    }

    private void close(WhalecurveApi api, DemoPeriod period, String model, int version)
            throws IOException {
        api.post("periods", Content.JSON, BodyPublishers.ofString(period.json()));
        URI run =
                api.postOnce(
                        "runs",
                        UUID.randomUUID().toString(),
                        BodyPublishers.ofString(
                                "{\"period\":\"%s\",\"costModel\":\"%s\",\"version\":%d}"
                                        .formatted(period.id(), model, version)));
        String state =
                api.await(run, Set.of("CERTIFIED", "PUBLISHED"), Set.of("ORDERED", "RUNNING"));
        if (state.equals("CERTIFIED")) {
            api.post(run + "/publication", Content.JSON, BodyPublishers.noBody());
        }
    }

    /** Every month by itself, then the whole trading year with every line of the data. */
    static List<DemoPeriod> periods() {
        List<DemoPeriod> periods = new ArrayList<>();
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            periods.add(new DemoPeriod(month.toString(), month, month));
        }
        periods.add(new DemoPeriod(YEAR, FIRST, LAST));
        return periods;
    }

    /**
     * A stretch of whole months to be closed.
     *
     * @param id its name in the application
     * @param first its first month
     * @param last its last month
     */
    record DemoPeriod(String id, YearMonth first, YearMonth last) {

        String json() {
            return "{\"id\":\"%s\",\"first\":\"%s\",\"last\":\"%s\"}".formatted(id, first, last);
        }
    }
}
