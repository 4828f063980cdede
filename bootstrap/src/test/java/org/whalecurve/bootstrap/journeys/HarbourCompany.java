package org.whalecurve.bootstrap.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleLedger;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.bootstrap.stack.TestClient;

/**
 * Harbour Supplies in an earlier year, where it meets nobody else's figures: the same orders, so
 * the same results as worked out by hand in {@link
 * org.whalecurve.application.sample.SampleFigures}.
 *
 * @param whalecurve where its figures are kept
 * @param year of its orders
 */
record HarbourCompany(RunningWhalecurve whalecurve, int year) {

    private static final int YEAR_TO_READ = 2008;
    private static final int YEAR_TO_CLOSE = 2009;
    private static final String WRITTEN_YEAR = "2009";
    private static final String EXECUTIVE = "executive";
    private static final String SCENARIO = "Half a desk for everybody";
    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";
    private static final long LOOK_MILLIS = 100;
    private static final int LOOKS = 600;

    private static final class Closed {
        static final HarbourCompany INSTANCE =
                new HarbourCompany(RunningWhalecurve.shared(), YEAR_TO_READ).close();
    }

    /**
     * The year whose March is published, its pools fed from the general ledger, for all journeys
     * that only read.
     */
    static HarbourCompany closed() {
        return Closed.INSTANCE;
    }

    /** A year of one's own of which only the import profile and the customers are known. */
    static HarbourCompany in(int year) {
        HarbourCompany company = new HarbourCompany(RunningWhalecurve.shared(), year);
        company.introduce();
        return company;
    }

    /** The year of which only the import profile and the customers are known. */
    static HarbourCompany toClose() {
        return in(YEAR_TO_CLOSE);
    }

    String period() {
        return year + "-03";
    }

    String profile() {
        return "harbour-" + year;
    }

    /** The id of its scorecard, which is that of the company as a whole. */
    String scorecard() {
        return "harbour-" + year;
    }

    /** The id of its initiative, on whose team the account manager is. */
    String initiative() {
        return "harbour-" + year;
    }

    /** The id of its incentive plan, in which the account manager takes part. */
    String incentivePlan() {
        return "harbour-" + year;
    }

    String model() {
        return "harbour-" + year;
    }

    String fileName() {
        return "harbour-" + year + "-03.csv";
    }

    /** The file the company delivers: 23 rows to accept, 2 to reject. */
    byte[] file() {
        return SampleFile.TEXT.replace("/2011", "/" + year).getBytes(StandardCharsets.UTF_8);
    }

    /** The cost model of the year. */
    String modelDocument() {
        return document("harbour-model.yaml");
    }

    /** The run of record of its March. */
    String publishedRun() {
        return whalecurve.as("controller").publishedRun(period());
    }

    /** The import of its file, which the controller delivered. */
    String delivery() {
        return whalecurve
                .as("controller")
                .deliver(profile(), fileName(), file())
                .at("/received/id")
                .asText();
    }

    /** A scenario on its March that the controller saved: half the expense of the order desk. */
    String savedScenario() {
        TestClient controller = whalecurve.as("controller");
        String scenarios = "runs/" + publishedRun() + "/scenarios";
        for (JsonNode saved : controller.json(scenarios).path("items")) {
            if (saved.path("name").asText().equals(SCENARIO)) {
                return saved.path("id").asText();
            }
        }
        return controller
                .post(
                        scenarios,
                        JSON,
                        """
                        {"name": "%s", "note": "The other half is let.", "changes":
                         [{"change": "expense", "of": "desk", "per": "", "value": "-50%%"}]}
                        """
                                .formatted(SCENARIO))
                .path("id")
                .asText();
    }

    /**
     * Ends whatever the executive answered for, and lets them answer for a unit.
     *
     * @param unit empty for none
     */
    void letTheExecutiveAnswerOnlyFor(String unit) {
        TestClient administrator = whalecurve.as("administrator");
        String grants = "access/unit-grants";
        for (JsonNode grant : administrator.json(grants).path("items")) {
            if (grant.path("user").asText().equals(EXECUTIVE)) {
                administrator.delete(grants + "/" + EXECUTIVE + "/" + grant.path("unit").asText());
            }
        }
        if (!unit.isEmpty()) {
            administrator.put(grants + "/" + EXECUTIVE + "/" + unit, JSON, "");
        }
    }

    /** Prepares what has no page: the import profile, and whose the customers are. */
    private void introduce() {
        TestClient controller = whalecurve.as("controller");
        controller.put("import-profiles/" + profile(), YAML, document("harbour-profile.yaml"));
        controller.put(
                "customers.csv",
                "text/csv",
                """
                key,name,country,segment,parent,owner,unit
                C100,Anchor Inn,United Kingdom,Inns,,account-manager,home
                C200,Bell Rope Company,United Kingdom,Trade,,,home
                C300,Cap Nord,France,Trade,,account-manager,abroad
                C400,Dune Hotel,United Kingdom,Inns,C100,,home
                C500,Eider GmbH,Germany,Trade,Eider Group,,abroad
                """);
    }

    /** The cost model of a year whose pools are fed from the ledger: with the same expense. */
    private String modelFedFromTheLedger() {
        return modelDocument()
                .replace("{every-month: 148.18}", source("6000..6099", "desk"))
                .replace("{every-month: \"122.36\"}", source("6000..6099, \"6120\"", "warehouse"))
                .replace("{every-month: 50.46}", source("6000..6099", "showroom"))
                .replace("{every-month: 90.00}", "{accounts: [\"6300\"], entity: UK}")
                .replace("{every-month: 45.00}", "{accounts: [6400..6499], entity: UK}");
    }

    private static String source(String accounts, String department) {
        return "{accounts: [%s], entity: UK, department: %s}".formatted(accounts, department);
    }

    private void deliverLedger(TestClient controller) {
        String id = "harbour-postings-" + year;
        controller.put("import-profiles/" + id, YAML, document("harbour-postings-profile.yaml"));
        String ledger =
                controller
                        .deliver(
                                id,
                                SampleLedger.NAME,
                                SampleLedger.TEXT
                                        .replace("/2011", "/" + year)
                                        .getBytes(StandardCharsets.UTF_8))
                        .at("/received/id")
                        .asText();
        await(controller, "imports/" + ledger, "COMMITTED");
    }

    private HarbourCompany close() {
        introduce();
        TestClient controller = whalecurve.as("controller");
        deliverLedger(controller);
        await(controller, "imports/" + delivery(), "COMMITTED");
        publishModel(modelFedFromTheLedger());
        publishRun(period());
        publishOrganisation();
        publishScorecard(document("harbour-scorecard.yaml"));
        controller.post("initiatives", YAML, document("harbour-initiative.yaml"));
        controller.post("incentive-plans", YAML, document("harbour-incentives.yaml"));
        controller.post("incentive-plan-versions/" + incentivePlan() + "/1/publication", JSON, "");
        pay(controller);
        return this;
    }

    /** Pays what its incentive plan gives for the month. */
    private void pay(TestClient controller) {
        String plan = "incentive-plans/" + incentivePlan();
        String paid =
                controller
                        .json("%s/simulation?from=%s&to=%s".formatted(plan, period(), period()))
                        .at("/paid/amount")
                        .asText();
        controller.post(
                plan + "/payouts",
                JSON,
                "{\"version\":1,\"from\":\"%s\",\"to\":\"%s\",\"amount\":\"%s\"}"
                        .formatted(period(), period(), paid));
    }

    /** Keeps its cost model and publishes it. */
    void publishModel(String document) {
        TestClient controller = whalecurve.as("controller");
        controller.post("cost-models", YAML, document);
        controller.post("cost-models/" + model() + "/versions/1/publication", JSON, "");
    }

    /** Defines a month as a period, computes it and publishes the run. */
    void publishRun(String month) {
        TestClient controller = whalecurve.as("controller");
        controller.put(
                "periods/" + month,
                JSON,
                "{\"first\":\"%1$s\",\"last\":\"%1$s\"}".formatted(month));
        String run =
                controller
                        .post(
                                "runs",
                                JSON,
                                "{\"period\":\"%s\",\"costModel\":\"%s\",\"version\":1}"
                                        .formatted(month, model()))
                        .path("id")
                        .asText();
        await(controller, "runs/" + run, "CERTIFIED");
        controller.post("runs/" + run + "/publication", JSON, "");
    }

    /** Keeps how it is divided and publishes it; that is the same in every year. */
    void publishOrganisation() {
        TestClient controller = whalecurve.as("controller");
        controller.post("organisation/versions", YAML, document("harbour-organisation.yaml"));
        controller.post("organisation/versions/1/publication", JSON, "");
    }

    /** Keeps a scorecard and publishes it. */
    void publishScorecard(String document) {
        TestClient controller = whalecurve.as("controller");
        String id = controller.post("scorecards", YAML, document).path("id").asText();
        controller.post("scorecard-versions/" + id + "/1/publication", JSON, "");
    }

    /** The text of a document that lies beside this class, moved to the year. */
    private String document(String name) {
        try (InputStream in = HarbourCompany.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(WRITTEN_YEAR, Integer.toString(year));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks until something is in a state. @return what it looks like then */
    static JsonNode await(TestClient controller, String path, String state) {
        JsonNode now = controller.json(path);
        for (int look = 0; look < LOOKS && !now.path("state").asText().equals(state); look++) {
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            now = controller.json(path);
        }
        if (!now.path("state").asText().equals(state)) {
            throw new AssertionError(path + " ended as " + now);
        }
        return now;
    }
}
