package org.whalecurve.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.costing.port.CostModels;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.facts.port.DeclaredFacts;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.facts.port.FactStore;
import org.whalecurve.application.products.port.Products;
import org.whalecurve.application.profitability.BridgeRuns;
import org.whalecurve.application.profitability.CompareRuns;
import org.whalecurve.application.profitability.ExportCustomerObjects;
import org.whalecurve.application.profitability.ExportObjects;
import org.whalecurve.application.profitability.ExportStatements;
import org.whalecurve.application.profitability.RankCustomerObjects;
import org.whalecurve.application.profitability.RankCustomers;
import org.whalecurve.application.profitability.RankObjects;
import org.whalecurve.application.profitability.RestateRun;
import org.whalecurve.application.profitability.TryModel;
import org.whalecurve.application.profitability.ViewAllocations;
import org.whalecurve.application.profitability.ViewCapacity;
import org.whalecurve.application.profitability.ViewDispersion;
import org.whalecurve.application.profitability.ViewGrowth;
import org.whalecurve.application.profitability.ViewHeatMap;
import org.whalecurve.application.profitability.ViewLevels;
import org.whalecurve.application.profitability.ViewObject;
import org.whalecurve.application.profitability.ViewQuadrant;
import org.whalecurve.application.profitability.ViewReconciliation;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.application.profitability.ViewWhaleCurve;
import org.whalecurve.application.profitability.internal.CompanyResults;
import org.whalecurve.application.profitability.internal.CustomerObjects;
import org.whalecurve.application.profitability.internal.CustomerRanking;
import org.whalecurve.application.profitability.internal.DispersionQueries;
import org.whalecurve.application.profitability.internal.GrowthQueries;
import org.whalecurve.application.profitability.internal.HeatMapping;
import org.whalecurve.application.profitability.internal.ModelTrying;
import org.whalecurve.application.profitability.internal.ObjectResults;
import org.whalecurve.application.profitability.internal.QuadrantQueries;
import org.whalecurve.application.profitability.internal.Results;
import org.whalecurve.application.profitability.internal.RunBridging;
import org.whalecurve.application.profitability.internal.RunComparing;
import org.whalecurve.application.profitability.internal.RunMaterial;
import org.whalecurve.application.profitability.internal.RunRestating;
import org.whalecurve.application.profitability.internal.SideComparing;
import org.whalecurve.application.profitability.internal.StatementQueries;
import org.whalecurve.application.runs.internal.RunFacts;
import org.whalecurve.application.runs.internal.RunFolding;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.runs.port.StatementStore;

/** Wires the looking up of results. */
@ApplicationScoped
class ResultsWiring {

    @Produces
    @Singleton
    @Typed(Results.class)
    Results results(ProfitabilityRuns runs, Customers customers) {
        return new Results(runs, customers);
    }

    @Produces
    @Singleton
    @Typed(CompanyResults.class)
    CompanyResults companyResults(Results results) {
        return new CompanyResults(results);
    }

    @Produces
    @Singleton
    ViewAllocations viewAllocations(CompanyResults behindTheGate) {
        return Gate.guard(ViewAllocations.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewCapacity viewCapacity(CompanyResults behindTheGate) {
        return Gate.guard(ViewCapacity.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewReconciliation viewReconciliation(CompanyResults behindTheGate) {
        return Gate.guard(ViewReconciliation.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(CustomerRanking.class)
    CustomerRanking customerRanking(
            Results results, StatementStore statements, Customers customers) {
        return new CustomerRanking(results, statements, customers);
    }

    @Produces
    @Singleton
    RankCustomers rankCustomers(CustomerRanking behindTheGate) {
        return Gate.guard(RankCustomers.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewWhaleCurve viewWhaleCurve(CustomerRanking behindTheGate) {
        return Gate.guard(ViewWhaleCurve.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(StatementQueries.class)
    StatementQueries statementQueries(
            Results results, StatementStore statements, Customers customers) {
        return new StatementQueries(results, statements, customers);
    }

    @Produces
    @Singleton
    ViewStatement viewStatement(StatementQueries behindTheGate) {
        return Gate.guard(ViewStatement.class, behindTheGate);
    }

    @Produces
    @Singleton
    ExportStatements exportStatements(StatementQueries behindTheGate) {
        return Gate.guard(ExportStatements.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(ObjectResults.class)
    ObjectResults objectResults(
            Results results, StatementStore statements, Products products, Customers customers) {
        return new ObjectResults(results, statements, products, customers);
    }

    @Produces
    @Singleton
    BridgeRuns bridgeRuns(Results results, StatementStore statements, Products products) {
        return Gate.guard(BridgeRuns.class, new RunBridging(results, statements, products));
    }

    @Produces
    @Singleton
    RestateRun restateRun(
            Results results, RunMaterial material, RunFacts booked, RunFolding folding) {
        return Gate.guard(RestateRun.class, new RunRestating(results, material, booked, folding));
    }

    @Produces
    @Singleton
    ViewGrowth viewGrowth(Results results, StatementStore statements, Customers customers) {
        return Gate.guard(ViewGrowth.class, new GrowthQueries(results, statements, customers));
    }

    @Produces
    @Singleton
    ViewQuadrant viewQuadrant(Results results, StatementStore statements, Customers customers) {
        return Gate.guard(ViewQuadrant.class, new QuadrantQueries(results, statements, customers));
    }

    @Produces
    @Singleton
    ViewHeatMap viewHeatMap(
            Results results,
            StatementStore statements,
            StatementQueries viewStatement,
            RunMaterial material,
            Customers customers,
            Products products) {
        return Gate.guard(
                ViewHeatMap.class,
                new HeatMapping(results, statements, viewStatement, material, customers, products));
    }

    @Produces
    @Singleton
    ViewDispersion viewDispersion(Results results, StatementStore statements, Customers customers) {
        return Gate.guard(
                ViewDispersion.class, new DispersionQueries(results, statements, customers));
    }

    @Produces
    @Singleton
    RankObjects rankObjects(ObjectResults behindTheGate) {
        return Gate.guard(RankObjects.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewObject viewObject(ObjectResults behindTheGate) {
        return Gate.guard(ViewObject.class, behindTheGate);
    }

    @Produces
    @Singleton
    ExportObjects exportObjects(ObjectResults behindTheGate) {
        return Gate.guard(ExportObjects.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewLevels viewLevels(ObjectResults behindTheGate) {
        return Gate.guard(ViewLevels.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(RunMaterial.class)
    RunMaterial runMaterial(
            CostModels models,
            FactCatalogue catalogue,
            FactStore facts,
            DeclaredFacts declaredFacts) {
        return new RunMaterial(models, catalogue, facts, declaredFacts);
    }

    @Produces
    @Singleton
    CompareRuns compareRuns(
            Results results, StatementStore statements, Customers customers, RunMaterial material) {
        return Gate.guard(
                CompareRuns.class,
                new RunComparing(results, statements, material, new SideComparing(customers)));
    }

    @Produces
    @Singleton
    TryModel tryModel(
            Results results,
            CostModels models,
            RunMaterial material,
            RunFacts booked,
            RunFolding folding,
            StatementStore statements,
            Customers customers) {
        return Gate.guard(
                TryModel.class,
                new ModelTrying(
                        results,
                        models,
                        material,
                        booked,
                        folding,
                        statements,
                        new SideComparing(customers)));
    }

    @Produces
    @Singleton
    @Typed(CustomerObjects.class)
    CustomerObjects customerObjects(
            Results results, StatementQueries statements, RunMaterial material, Products products) {
        return new CustomerObjects(results, statements, material, products);
    }

    @Produces
    @Singleton
    RankCustomerObjects rankCustomerObjects(CustomerObjects behindTheGate) {
        return Gate.guard(RankCustomerObjects.class, behindTheGate);
    }

    @Produces
    @Singleton
    ExportCustomerObjects exportCustomerObjects(CustomerObjects behindTheGate) {
        return Gate.guard(ExportCustomerObjects.class, behindTheGate);
    }
}
