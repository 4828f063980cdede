package org.whalecurve.application.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.whalecurve.application.AdjustableClock;
import org.whalecurve.application.InMemoryIdempotencyKeys;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.RememberedPhases;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.access.internal.AccessKeeping;
import org.whalecurve.application.access.port.InMemoryUnitGrants;
import org.whalecurve.application.audit.port.InMemoryAuditTrail;
import org.whalecurve.application.costing.internal.ModelKeeping;
import org.whalecurve.application.costing.port.InMemoryCostModelReader;
import org.whalecurve.application.costing.port.InMemoryCostModels;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.customers.internal.CustomerKeeping;
import org.whalecurve.application.customers.port.InMemoryCustomers;
import org.whalecurve.application.defection.internal.DefectionFiguring;
import org.whalecurve.application.defection.internal.DefectionQueries;
import org.whalecurve.application.defection.port.InMemoryDefections;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.application.facts.port.InMemoryDeclaredFacts;
import org.whalecurve.application.facts.port.InMemoryFactCatalogue;
import org.whalecurve.application.facts.port.InMemoryFactStore;
import org.whalecurve.application.imports.FactTypeDocument;
import org.whalecurve.application.imports.internal.BatchBookings;
import org.whalecurve.application.imports.internal.FactTypeKeeping;
import org.whalecurve.application.imports.internal.FileReception;
import org.whalecurve.application.imports.internal.ImportLifecycle;
import org.whalecurve.application.imports.internal.ImportQueries;
import org.whalecurve.application.imports.internal.ImportReader;
import org.whalecurve.application.imports.internal.ProfileKeeping;
import org.whalecurve.application.imports.internal.RowBooking;
import org.whalecurve.application.imports.port.ArrayBytes;
import org.whalecurve.application.imports.port.InMemoryFactTypes;
import org.whalecurve.application.imports.port.InMemoryImportProfiles;
import org.whalecurve.application.imports.port.InMemoryImports;
import org.whalecurve.application.imports.port.InMemoryProfileReader;
import org.whalecurve.application.imports.port.InMemoryQuarantine;
import org.whalecurve.application.imports.port.InMemoryRowSource;
import org.whalecurve.application.imports.port.InMemoryUploads;
import org.whalecurve.application.initiatives.internal.TeamAccess;
import org.whalecurve.application.initiatives.port.InMemoryInitiativeRecords;
import org.whalecurve.application.initiatives.port.InMemoryInitiatives;
import org.whalecurve.application.lifetime.internal.AliveQueries;
import org.whalecurve.application.lifetime.internal.EquityQueries;
import org.whalecurve.application.lifetime.internal.LifetimeComputing;
import org.whalecurve.application.lifetime.internal.LifetimeFiguring;
import org.whalecurve.application.lifetime.internal.LifetimeOrdering;
import org.whalecurve.application.lifetime.internal.LifetimeQueries;
import org.whalecurve.application.lifetime.port.InMemoryCustomerValues;
import org.whalecurve.application.lifetime.port.InMemoryLifetimeRuns;
import org.whalecurve.application.periods.internal.PeriodKeeping;
import org.whalecurve.application.periods.port.InMemoryPeriods;
import org.whalecurve.application.products.port.InMemoryProducts;
import org.whalecurve.application.profitability.internal.CompanyResults;
import org.whalecurve.application.profitability.internal.CustomerObjects;
import org.whalecurve.application.profitability.internal.CustomerRanking;
import org.whalecurve.application.profitability.internal.DispersionQueries;
import org.whalecurve.application.profitability.internal.Explanations;
import org.whalecurve.application.profitability.internal.GrowthQueries;
import org.whalecurve.application.profitability.internal.HeatMapping;
import org.whalecurve.application.profitability.internal.ModelTrying;
import org.whalecurve.application.profitability.internal.ObjectResults;
import org.whalecurve.application.profitability.internal.PoolTracing;
import org.whalecurve.application.profitability.internal.QuadrantQueries;
import org.whalecurve.application.profitability.internal.Results;
import org.whalecurve.application.profitability.internal.RunBridging;
import org.whalecurve.application.profitability.internal.RunComparing;
import org.whalecurve.application.profitability.internal.RunMaterial;
import org.whalecurve.application.profitability.internal.RunRestating;
import org.whalecurve.application.profitability.internal.SideComparing;
import org.whalecurve.application.profitability.internal.StatementQueries;
import org.whalecurve.application.recommendations.internal.OfferFiguring;
import org.whalecurve.application.recommendations.port.InMemoryOffers;
import org.whalecurve.application.runs.internal.RunCalculation;
import org.whalecurve.application.runs.internal.RunFacts;
import org.whalecurve.application.runs.internal.RunFolding;
import org.whalecurve.application.runs.internal.RunOrdering;
import org.whalecurve.application.runs.internal.RunPublication;
import org.whalecurve.application.runs.internal.RunQueries;
import org.whalecurve.application.runs.internal.RunReviewing;
import org.whalecurve.application.runs.port.InMemoryProfitabilityRuns;
import org.whalecurve.application.runs.port.InMemoryStatementStore;
import org.whalecurve.application.scenarios.internal.ScenarioKeeping;
import org.whalecurve.application.scenarios.internal.ScenarioTrials;
import org.whalecurve.application.scenarios.port.InMemoryScenarios;
import org.whalecurve.application.scorecards.port.InMemoryLifetimeFigures;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportProfile;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.profitability.Run;

/**
 * The office of Harbour Supplies: every use case over ports held in memory. Background work waits
 * until somebody lets it happen.
 */
public final class HarbourOffice {

    public static final Actor CONTROLLER =
            new Actor("controller", Set.of(Role.CONTROLLER), Set.of());

    public final AdjustableClock clock = new AdjustableClock(Instant.parse("2011-04-04T08:00:00Z"));
    public final RememberedPhases phases = new RememberedPhases();
    public final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    public final InMemoryUploads uploads = new InMemoryUploads();
    public final InMemoryImports imports = new InMemoryImports(unitOfWork);
    public final InMemoryQuarantine quarantine = new InMemoryQuarantine(unitOfWork);
    public final InMemoryFactStore facts = new InMemoryFactStore();
    public final InMemoryDeclaredFacts declaredFacts = new InMemoryDeclaredFacts();
    public final InMemoryFactCatalogue catalogue = new InMemoryFactCatalogue(unitOfWork);
    public final InMemoryCustomers customers = new InMemoryCustomers(unitOfWork);
    public final InMemoryProducts products = new InMemoryProducts(unitOfWork);
    public final InMemoryPeriods periods = new InMemoryPeriods(unitOfWork);
    public final InMemoryCostModels models = new InMemoryCostModels(unitOfWork);
    public final InMemoryProfitabilityRuns runs = new InMemoryProfitabilityRuns(unitOfWork);
    public final InMemoryStatementStore statements = new InMemoryStatementStore();
    public final InMemoryUnitGrants grants = new InMemoryUnitGrants(unitOfWork);
    public final InMemoryInitiatives initiatives = new InMemoryInitiatives(unitOfWork);
    public final InMemoryInitiativeRecords initiativeRecords =
            new InMemoryInitiativeRecords(unitOfWork);
    public final InMemoryAuditTrail audit = new InMemoryAuditTrail(unitOfWork, clock);

    public final InMemoryImportProfiles profiles = new InMemoryImportProfiles(unitOfWork);
    private final InMemoryProfileReader profileReader = new InMemoryProfileReader();
    private final InMemoryCostModelReader modelReader = new InMemoryCostModelReader();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int lastId;
    private int lastScenario;

    private final ImportReader reader =
            new ImportReader(
                    imports,
                    new RowBooking(
                            profiles,
                            uploads,
                            new InMemoryRowSource(uploads),
                            imports,
                            quarantine,
                            new BatchBookings(facts, declaredFacts, catalogue, customers, products),
                            periods,
                            audit,
                            unitOfWork,
                            phases,
                            clock),
                    (_, work) -> waiting.add(work));
    private final RunFacts runFacts = new RunFacts(catalogue, declaredFacts);
    private final RunFolding folding = new RunFolding(products, customers, runFacts, facts);
    private final RunCalculation calculation =
            new RunCalculation(
                    runs,
                    periods,
                    models,
                    runFacts,
                    folding,
                    statements,
                    (_, work) -> waiting.add(work),
                    phases,
                    clock);
    private final Results results = new Results(runs, customers);

    public final InMemoryFactTypes factTypes = new InMemoryFactTypes(unitOfWork);

    public final AccessKeeping access =
            new AccessKeeping(
                    grants,
                    new TeamAccess(initiatives, initiativeRecords, clock),
                    audit,
                    unitOfWork);
    public final ProfileKeeping profileKeeping =
            new ProfileKeeping(profiles, profileReader, audit, unitOfWork);
    public final FactTypeKeeping factTypeKeeping =
            new FactTypeKeeping(
                    factTypes,
                    BriefDocuments.factTypeReader(),
                    profiles,
                    models,
                    catalogue,
                    audit,
                    unitOfWork);
    public final FileReception reception =
            new FileReception(
                    profiles, uploads, imports, reader, audit, unitOfWork, clock, this::newId);
    public final ImportQueries importQueries = new ImportQueries(imports, quarantine);
    public final ImportLifecycle importLifecycle =
            new ImportLifecycle(imports, uploads, facts, catalogue, reader, audit, unitOfWork);
    public final CustomerKeeping customerKeeping =
            new CustomerKeeping(customers, audit, unitOfWork);
    public final PeriodKeeping periodKeeping = new PeriodKeeping(periods, runs, audit, unitOfWork);
    public final ModelKeeping modelKeeping =
            new ModelKeeping(models, modelReader, audit, unitOfWork, clock);
    public final RunOrdering ordering =
            new RunOrdering(
                    periods,
                    models,
                    runFacts,
                    runs,
                    calculation,
                    new InMemoryIdempotencyKeys(unitOfWork, clock),
                    audit,
                    unitOfWork,
                    clock);
    public final RunReviewing reviewing =
            new RunReviewing(periods, models, runFacts, imports, customers);
    public final RunPublication publication =
            new RunPublication(runs, periods, models, runFacts, audit, unitOfWork, clock);
    public final RunQueries runQueries = new RunQueries(runs);
    public final CustomerRanking ranking = new CustomerRanking(results, statements, customers);
    public final StatementQueries statementQueries =
            new StatementQueries(results, statements, customers);
    public final RunMaterial material = new RunMaterial(models, catalogue, facts, declaredFacts);
    public final CustomerObjects customerObjects =
            new CustomerObjects(results, statementQueries, material, products);
    public final HeatMapping heatMap =
            new HeatMapping(results, statements, statementQueries, material, customers, products);
    public final Explanations explanations = new Explanations(results, statementQueries, material);
    private final SideComparing sides = new SideComparing(customers);
    public final RunComparing comparing = new RunComparing(results, statements, material, sides);
    public final ModelTrying trying =
            new ModelTrying(results, models, material, runFacts, folding, statements, sides);
    public final RunRestating restating = new RunRestating(results, material, runFacts, folding);
    public final GrowthQueries growth = new GrowthQueries(results, statements, customers);
    public final RunBridging bridging = new RunBridging(results, statements, products);
    public final PoolTracing poolTracing = new PoolTracing(results, statements, customers);
    public final ObjectResults objectResults =
            new ObjectResults(results, statements, products, customers);
    public final QuadrantQueries quadrant = new QuadrantQueries(results, statements, customers);
    public final DispersionQueries dispersion =
            new DispersionQueries(results, statements, customers);
    public final CompanyResults companyResults = new CompanyResults(results);
    public final ScenarioTrials scenarios =
            new ScenarioTrials(results, statements, material, customers);
    public final ScenarioKeeping scenarioKeeping =
            new ScenarioKeeping(
                    results,
                    scenarios,
                    new InMemoryScenarios(unitOfWork),
                    new InMemoryIdempotencyKeys(unitOfWork, clock),
                    audit,
                    unitOfWork,
                    clock,
                    this::newScenarioId);

    private final InMemoryLifetimeRuns lifetimeRuns = new InMemoryLifetimeRuns(unitOfWork);
    private final InMemoryCustomerValues customerValues = new InMemoryCustomerValues(unitOfWork);
    public final InMemoryLifetimeFigures lifetimeFigures = new InMemoryLifetimeFigures(unitOfWork);
    private final InMemoryDefections defections = new InMemoryDefections(unitOfWork);
    private final InMemoryOffers offers = new InMemoryOffers(unitOfWork);
    public final LifetimeComputing lifetimeComputing =
            new LifetimeComputing(
                    lifetimeRuns,
                    customerValues,
                    catalogue,
                    facts,
                    runs,
                    statements,
                    new LifetimeFiguring(customers, lifetimeFigures),
                    List.of(
                            new DefectionFiguring(
                                    defections,
                                    runs,
                                    statements,
                                    new OfferFiguring(offers, runs, statements))),
                    (_, work) -> waiting.add(work),
                    unitOfWork,
                    clock);
    public final LifetimeOrdering lifetimeOrdering =
            new LifetimeOrdering(
                    catalogue,
                    periods,
                    runs,
                    lifetimeRuns,
                    lifetimeComputing,
                    audit,
                    unitOfWork,
                    clock);
    public final EquityQueries equityQueries =
            new EquityQueries(lifetimeRuns, customerValues, customers);
    public final AliveQueries aliveQueries =
            new AliveQueries(lifetimeRuns, customers, catalogue, facts);
    public final LifetimeQueries lifetimeQueries =
            new LifetimeQueries(lifetimeRuns, customerValues, customers);
    public final DefectionQueries defectionQueries =
            new DefectionQueries(
                    lifetimeRuns, defections, customerValues, customers, offers, products);

    /**
     * An office that knows its import profile, its cost model (published) and the month of March.
     */
    public static HarbourOffice open() {
        HarbourOffice office = new HarbourOffice();
        office.profileKeeping.keepProfile(
                CONTROLLER,
                SampleWorld.profile().id(),
                office.profileReader.documentOf(SampleWorld.profile()));
        office.profileKeeping.keepProfile(
                CONTROLLER,
                SampleLedger.profile().id(),
                office.profileReader.documentOf(SampleLedger.profile()));
        office.profileKeeping.keepProfile(
                CONTROLLER,
                SampleContacts.profile().id(),
                office.profileReader.documentOf(SampleContacts.profile()));
        office.modelKeeping.addModel(
                CONTROLLER, Draft.anew(office.modelReader.documentOf(SampleWorld.costModel())));
        office.modelKeeping.publishModel(
                CONTROLLER, VersionKey.of(SampleWorld.costModel().id(), 1));
        office.periodKeeping.definePeriod(
                CONTROLLER,
                SampleWorld.period().id(),
                SampleWorld.period().first(),
                SampleWorld.period().last());
        return office;
    }

    /** An office that delivered, computed and published March, and knows its customers by name. */
    public static HarbourOffice withMarchPublished() {
        HarbourOffice office = open();
        office.deliver(SampleFile.NAME, SampleFile.TEXT);
        office.customerKeeping.putCustomers(
                CONTROLLER,
                SampleWorld.CUSTOMERS.stream()
                        .map(customer ->
                                new CustomerDetails(
                                        customer.key(),
                                        customer.name(),
                                        customer.country(),
                                        customer.segment(),
                                        customer.parent(),
                                        customer.owner(),
                                        customer.unit()))
                        .toList());
        office.publication.publishRun(CONTROLLER, office.runMarch().id());
        return office;
    }

    /** Puts a customer into the hands of another account manager. */
    public void handOver(String key, String owner) {
        SampleWorld.CUSTOMERS.stream()
                .filter(customer -> customer.key().equals(key))
                .forEach(customer ->
                        customerKeeping.putCustomers(
                                CONTROLLER,
                                List.of(
                                        new CustomerDetails(
                                                customer.key(),
                                                customer.name(),
                                                customer.country(),
                                                customer.segment(),
                                                customer.parent(),
                                                owner,
                                                customer.unit()))));
    }

    /**
     * Computes March by a second version of the model, by which taking an order takes two minutes
     * more.
     *
     * @return the run's id
     */
    public String runMarchBySlowerOrders() {
        return runMarchBySecond(SampleWorld.costModelTakingOrdersIn("8 + 1.5 × lines"));
    }

    /**
     * Computes March by a second version of the model, which has costs above the orders.
     *
     * @return the run's id
     */
    public String runMarchWithLevels() {
        return runMarchBySecond(SampleLevels.costModel());
    }

    /**
     * Computes March by a second version of the model, which declares payment terms.
     *
     * @return the run's id
     */
    public String runMarchWithTerms() {
        return runMarchBySecond(SampleTerms.costModel());
    }

    private String runMarchBySecond(CostModel model) {
        modelKeeping.addModel(CONTROLLER, Draft.anew(modelDocument(model)));
        modelKeeping.publishModel(CONTROLLER, VersionKey.of(SampleWorld.costModel().id(), 2));
        Run ordered =
                ordering.orderRun(
                        CONTROLLER,
                        SampleWorld.period().id(),
                        Book.ACTUAL,
                        SampleWorld.costModel().id(),
                        2,
                        null);
        letWorkHappen();
        return ordered.id();
    }

    /**
     * Computes April, of which five lamps are known.
     *
     * @return the run's id
     */
    public String runApril() {
        return run("2011-04", "2011-04", "2011-04");
    }

    /**
     * Defines a period and computes it.
     *
     * @return the run's id
     */
    public String run(String period, String firstMonth, String lastMonth) {
        periodKeeping.definePeriod(
                CONTROLLER, period, YearMonth.parse(firstMonth), YearMonth.parse(lastMonth));
        Run ordered =
                ordering.orderRun(
                        CONTROLLER, period, Book.ACTUAL, SampleWorld.costModel().id(), 1, null);
        letWorkHappen();
        return ordered.id();
    }

    /** The id of the published run of March. */
    public String publishedRun() {
        return runs.published(SampleWorld.period().id(), Book.ACTUAL).orElseThrow().id();
    }

    /** Delivers a text as a file and lets its rows be read. */
    public Import deliver(String fileName, String text) {
        Import received = receive(fileName, text);
        letWorkHappen();
        return imports.find(received.id()).orElseThrow();
    }

    /** Delivers a text as a file of what is planned and lets its rows be read. */
    public Import deliverPlan(Book plan, String fileName, String text) {
        Import received = receive(SampleWorld.profile().id(), plan, fileName, text);
        letWorkHappen();
        return imports.find(received.id()).orElseThrow();
    }

    /** Delivers a text as a file of ledger postings and lets its rows be read. */
    public Import deliverLedger(String fileName, String text) {
        return deliverLedger(Book.ACTUAL, fileName, text);
    }

    /** Delivers a text as a file of a book's ledger postings and lets its rows be read. */
    public Import deliverLedger(Book book, String fileName, String text) {
        Import received = receive(SampleLedger.profile().id(), book, fileName, text);
        letWorkHappen();
        return imports.find(received.id()).orElseThrow();
    }

    /** Delivers a text as a file of service contacts and lets its rows be read. */
    public Import deliverContacts(String fileName, String text) {
        Import received = receive(SampleContacts.profile().id(), fileName, text);
        letWorkHappen();
        return imports.find(received.id()).orElseThrow();
    }

    /** Declares a fact type and says how its files are to be read. */
    public void declare(FactType type, ImportProfile profile) {
        factTypes.put(new FactTypeDocument(type, "fact-type: " + type.id()));
        keepProfile(profile);
    }

    /** Says how the files of a source are to be read. */
    public void keepProfile(ImportProfile profile) {
        profileKeeping.keepProfile(CONTROLLER, profile.id(), profileReader.documentOf(profile));
    }

    /** Delivers a text as a file to be read by a profile and lets its rows be read. */
    public Import deliverBy(ImportProfile profile, String fileName, String text) {
        Import received = receive(profile.id(), fileName, text);
        letWorkHappen();
        return imports.find(received.id()).orElseThrow();
    }

    /** Delivers a text as a file of order lines; its rows wait. */
    public Import receive(String fileName, String text) {
        return receive(SampleWorld.profile().id(), fileName, text);
    }

    private Import receive(String profile, String fileName, String text) {
        return receive(profile, Book.ACTUAL, fileName, text);
    }

    private Import receive(String profile, Book book, String fileName, String text) {
        return reception
                .receiveFile(
                        CONTROLLER,
                        profile,
                        book,
                        fileName,
                        ArrayBytes.of(text.getBytes(StandardCharsets.UTF_8)))
                .received();
    }

    /** Orders a run of March and lets it be computed. */
    public Run runMarch() {
        Run ordered =
                ordering.orderRun(
                        CONTROLLER,
                        SampleWorld.period().id(),
                        Book.ACTUAL,
                        SampleWorld.costModel().id(),
                        1,
                        null);
        letWorkHappen();
        return runs.find(ordered.id()).orElseThrow();
    }

    /**
     * Computes {@link SamplePlan}: the plan by its model, what happened by its own.
     *
     * @return the ids of both runs
     */
    public List<String> runPlanAndActual() {
        deliverPlan(SamplePlan.BOOK, "plan.csv", SamplePlan.PLANNED);
        deliver("actual.csv", SamplePlan.ACTUAL);
        YearMonth month = YearMonth.parse(SamplePlan.PERIOD);
        periodKeeping.definePeriod(CONTROLLER, SamplePlan.PERIOD, month, month);
        return List.of(
                run(SamplePlan.BOOK, SamplePlan.planned(), 1),
                run(Book.ACTUAL, SamplePlan.actual(), 2));
    }

    private String run(Book book, CostModel model, int version) {
        modelKeeping.addModel(CONTROLLER, Draft.anew(modelDocument(model)));
        modelKeeping.publishModel(CONTROLLER, VersionKey.of(model.id(), version));
        Run ordered =
                ordering.orderRun(CONTROLLER, SamplePlan.PERIOD, book, model.id(), version, null);
        letWorkHappen();
        return ordered.id();
    }

    /** Orders a run of what was planned for March and lets it be computed. */
    public Run runMarch(Book plan) {
        Run ordered =
                ordering.orderRun(
                        CONTROLLER,
                        SampleWorld.period().id(),
                        plan,
                        SampleWorld.costModel().id(),
                        1,
                        null);
        letWorkHappen();
        return runs.find(ordered.id()).orElseThrow();
    }

    /** The document of the office's cost model. */
    public String modelDocument() {
        return modelReader.documentOf(SampleWorld.costModel());
    }

    /** A document of another model. */
    public String modelDocument(CostModel model) {
        return modelReader.documentOf(model);
    }

    /** Does whatever waits in the background. */
    public void letWorkHappen() {
        List<Runnable> now = new ArrayList<>(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    /** Stops without doing what waits in the background, and starts again. */
    public void restart() {
        waiting.clear();
        importLifecycle.recover();
        calculation.recover();
    }

    private String newScenarioId() {
        lastScenario++;
        return "scenario-" + lastScenario;
    }

    private String newId() {
        lastId++;
        return "import-" + lastId;
    }
}
