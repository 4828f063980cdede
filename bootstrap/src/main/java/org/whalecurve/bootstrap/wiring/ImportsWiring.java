package org.whalecurve.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Supplier;
import org.whalecurve.application.BackgroundWork;
import org.whalecurve.application.Stopwatch;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.costing.port.CostModels;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.facts.port.DeclaredFacts;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.facts.port.FactStore;
import org.whalecurve.application.imports.DiscardImport;
import org.whalecurve.application.imports.DownloadQuarantine;
import org.whalecurve.application.imports.KeepFactType;
import org.whalecurve.application.imports.KeepProfile;
import org.whalecurve.application.imports.ListFactTypes;
import org.whalecurve.application.imports.ListImports;
import org.whalecurve.application.imports.ListProfiles;
import org.whalecurve.application.imports.ReceiveFile;
import org.whalecurve.application.imports.ResumeImport;
import org.whalecurve.application.imports.ViewFactType;
import org.whalecurve.application.imports.ViewImport;
import org.whalecurve.application.imports.ViewProfile;
import org.whalecurve.application.imports.ViewQuarantine;
import org.whalecurve.application.imports.internal.BatchBookings;
import org.whalecurve.application.imports.internal.FactTypeKeeping;
import org.whalecurve.application.imports.internal.FileReception;
import org.whalecurve.application.imports.internal.ImportLifecycle;
import org.whalecurve.application.imports.internal.ImportQueries;
import org.whalecurve.application.imports.internal.ImportReader;
import org.whalecurve.application.imports.internal.ProfileKeeping;
import org.whalecurve.application.imports.internal.RowBooking;
import org.whalecurve.application.imports.port.FactTypeReader;
import org.whalecurve.application.imports.port.FactTypes;
import org.whalecurve.application.imports.port.ImportProfiles;
import org.whalecurve.application.imports.port.Imports;
import org.whalecurve.application.imports.port.ProfileReader;
import org.whalecurve.application.imports.port.Quarantine;
import org.whalecurve.application.imports.port.RowSource;
import org.whalecurve.application.imports.port.Uploads;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.products.port.Products;

/** Wires the delivery of files. */
@ApplicationScoped
class ImportsWiring {

    @Produces
    @Singleton
    @Typed(BatchBookings.class)
    BatchBookings batchBookings(
            FactStore facts,
            DeclaredFacts declaredFacts,
            FactCatalogue catalogue,
            Customers customers,
            Products products) {
        return new BatchBookings(facts, declaredFacts, catalogue, customers, products);
    }

    @Produces
    @Singleton
    @Typed(RowBooking.class)
    RowBooking rowBooking(
            ImportProfiles profiles,
            Uploads uploads,
            RowSource rowSource,
            Imports imports,
            Quarantine quarantine,
            BatchBookings bookings,
            Periods periods,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Stopwatch stopwatch,
            Clock clock) {
        return new RowBooking(
                profiles,
                uploads,
                rowSource,
                imports,
                quarantine,
                bookings,
                periods,
                audit,
                unitOfWork,
                stopwatch,
                clock);
    }

    @Produces
    @Singleton
    @Typed(ImportReader.class)
    ImportReader importReader(Imports imports, RowBooking booking, BackgroundWork background) {
        return new ImportReader(imports, booking, background);
    }

    @Produces
    @Singleton
    @Typed(FileReception.class)
    FileReception fileReception(
            ImportProfiles profiles,
            Uploads uploads,
            Imports imports,
            ImportReader reader,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock,
            Supplier<String> newId) {
        return new FileReception(
                profiles, uploads, imports, reader, audit, unitOfWork, clock, newId);
    }

    @Produces
    @Singleton
    ReceiveFile receiveFile(FileReception behindTheGate) {
        return Gate.guard(ReceiveFile.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(ImportQueries.class)
    ImportQueries importQueries(Imports imports, Quarantine quarantine) {
        return new ImportQueries(imports, quarantine);
    }

    @Produces
    @Singleton
    ViewImport viewImport(ImportQueries behindTheGate) {
        return Gate.guard(ViewImport.class, behindTheGate);
    }

    @Produces
    @Singleton
    ListImports listImports(ImportQueries behindTheGate) {
        return Gate.guard(ListImports.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewQuarantine viewQuarantine(ImportQueries behindTheGate) {
        return Gate.guard(ViewQuarantine.class, behindTheGate);
    }

    @Produces
    @Singleton
    DownloadQuarantine downloadQuarantine(ImportQueries behindTheGate) {
        return Gate.guard(DownloadQuarantine.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(ImportLifecycle.class)
    ImportLifecycle importLifecycle(
            Imports imports,
            Uploads uploads,
            FactStore facts,
            FactCatalogue catalogue,
            ImportReader reader,
            AuditTrail audit,
            UnitOfWork unitOfWork) {
        return new ImportLifecycle(imports, uploads, facts, catalogue, reader, audit, unitOfWork);
    }

    @Produces
    @Singleton
    ResumeImport resumeImport(ImportLifecycle behindTheGate) {
        return Gate.guard(ResumeImport.class, behindTheGate);
    }

    @Produces
    @Singleton
    DiscardImport discardImport(ImportLifecycle behindTheGate) {
        return Gate.guard(DiscardImport.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(ProfileKeeping.class)
    ProfileKeeping profileKeeping(
            ImportProfiles profiles,
            ProfileReader reader,
            AuditTrail audit,
            UnitOfWork unitOfWork) {
        return new ProfileKeeping(profiles, reader, audit, unitOfWork);
    }

    @Produces
    @Singleton
    KeepProfile keepProfile(ProfileKeeping behindTheGate) {
        return Gate.guard(KeepProfile.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewProfile viewProfile(ProfileKeeping behindTheGate) {
        return Gate.guard(ViewProfile.class, behindTheGate);
    }

    @Produces
    @Singleton
    ListProfiles listProfiles(ProfileKeeping behindTheGate) {
        return Gate.guard(ListProfiles.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(FactTypeKeeping.class)
    FactTypeKeeping factTypeKeeping(
            FactTypes types,
            FactTypeReader reader,
            ImportProfiles profiles,
            CostModels models,
            FactCatalogue catalogue,
            AuditTrail audit,
            UnitOfWork unitOfWork) {
        return new FactTypeKeeping(types, reader, profiles, models, catalogue, audit, unitOfWork);
    }

    @Produces
    @Singleton
    KeepFactType keepFactType(FactTypeKeeping behindTheGate) {
        return Gate.guard(KeepFactType.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewFactType viewFactType(FactTypeKeeping behindTheGate) {
        return Gate.guard(ViewFactType.class, behindTheGate);
    }

    @Produces
    @Singleton
    ListFactTypes listFactTypes(FactTypeKeeping behindTheGate) {
        return Gate.guard(ListFactTypes.class, behindTheGate);
    }
}
