package org.whalecurve.web.world;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.access.GrantUnit;
import org.whalecurve.application.access.RevokeUnit;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.access.UnitGrant;
import org.whalecurve.application.access.ViewUnitGrants;
import org.whalecurve.application.imports.DiscardImport;
import org.whalecurve.application.imports.DownloadQuarantine;
import org.whalecurve.application.imports.ListImports;
import org.whalecurve.application.imports.ReceiveFile;
import org.whalecurve.application.imports.ResumeImport;
import org.whalecurve.application.imports.ViewImport;
import org.whalecurve.application.imports.ViewQuarantine;
import org.whalecurve.application.profitability.ExportStatements;
import org.whalecurve.application.profitability.RankCustomers;
import org.whalecurve.application.profitability.ViewAllocations;
import org.whalecurve.application.profitability.ViewReconciliation;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.application.profitability.ViewWhaleCurve;
import org.whalecurve.application.sample.SamplePlan;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.periods.Book;

/**
 * Puts a generated company behind the pages, with the same gate before it as in the application.
 */
@Singleton
class PagesWorld {

    static final List<GeneratedCompany> PERIODS =
            List.of(
                    GeneratedCompany.of(
                            GeneratedCompany.month(2011, Month.MARCH, true), Book.ACTUAL, 7),
                    GeneratedCompany.waiting(GeneratedCompany.month(2011, Month.APRIL, false), 8));

    /** What was planned for the March of the same company. */
    static final GeneratedCompany PLAN =
            GeneratedCompany.of(
                    GeneratedCompany.month(2011, Month.MARCH, true), SamplePlan.BOOK, 9);

    private final Results results =
            new Results(Stream.concat(PERIODS.stream(), Stream.of(PLAN)).toList());
    private final Deliveries deliveries = new Deliveries();
    private final Set<UnitGrant> grants =
            new HashSet<>(Set.of(new UnitGrant("edith", "*"), new UnitGrant("nora", "north")));

    /** Roles come from the identity of the test; who answers for which unit, from above. */
    @Produces
    @Singleton
    CurrentActor currentActor(SecurityIdentity identity) {
        return () -> {
            if (identity.isAnonymous()) {
                throw new Refusal(
                        Refusal.Kind.NOT_SIGNED_IN, "not-signed-in", "Nobody is signed in.");
            }
            String user = identity.getPrincipal().getName();
            return new Actor(
                    user,
                    identity.getRoles().stream()
                            .flatMap(role -> Role.of(role).stream())
                            .collect(Collectors.toSet()),
                    grants.stream()
                            .filter(grant -> grant.user().equals(user))
                            .map(UnitGrant::unit)
                            .collect(Collectors.toSet()));
        };
    }

    @Produces
    @Singleton
    ViewWhaleCurve viewWhaleCurve() {
        return Gate.guard(ViewWhaleCurve.class, results::whaleCurve);
    }

    @Produces
    @Singleton
    RankCustomers rankCustomers() {
        return Gate.guard(RankCustomers.class, results::rank);
    }

    @Produces
    @Singleton
    ViewStatement viewStatement() {
        return Gate.guard(ViewStatement.class, results::statement);
    }

    @Produces
    @Singleton
    ViewAllocations viewAllocations() {
        return Gate.guard(ViewAllocations.class, results::allocations);
    }

    @Produces
    @Singleton
    ViewReconciliation viewReconciliation() {
        return Gate.guard(ViewReconciliation.class, results::reconciliation);
    }

    @Produces
    @Singleton
    ExportStatements exportStatements() {
        return Gate.guard(
                ExportStatements.class,
                (actor, run, receiver) -> results.all(actor, run).forEach(receiver));
    }

    @Produces
    @Singleton
    ListImports listImports() {
        return Gate.guard(
                ListImports.class, (actor, after, limit) -> page(deliveries.all(), after, limit));
    }

    @Produces
    @Singleton
    ReceiveFile receiveFile() {
        return Gate.guard(
                ReceiveFile.class,
                (actor, profile, book, file, bytes) ->
                        deliveries.receive(actor.user(), profile, book, file, bytes));
    }

    @Produces
    @Singleton
    ViewImport viewImport() {
        return Gate.guard(ViewImport.class, (actor, id) -> deliveries.one(id));
    }

    @Produces
    @Singleton
    ViewQuarantine viewQuarantine() {
        return Gate.guard(
                ViewQuarantine.class,
                (actor, id, after, limit) -> page(Deliveries.quarantine(), after, limit));
    }

    @Produces
    @Singleton
    DownloadQuarantine downloadQuarantine() {
        return Gate.guard(
                DownloadQuarantine.class,
                (actor, id, lines) ->
                        Deliveries.quarantine().forEach(row -> lines.accept(row.raw())));
    }

    @Produces
    @Singleton
    ResumeImport resumeImport() {
        return Gate.guard(
                ResumeImport.class, (actor, id) -> deliveries.put(id, ImportState.RECEIVED));
    }

    @Produces
    @Singleton
    DiscardImport discardImport() {
        return Gate.guard(
                DiscardImport.class, (actor, id) -> deliveries.put(id, ImportState.DISCARDED));
    }

    @Produces
    @Singleton
    ViewUnitGrants viewUnitGrants() {
        return Gate.guard(
                ViewUnitGrants.class,
                actor -> grants.stream().sorted(Comparator.comparing(UnitGrant::user)).toList());
    }

    @Produces
    @Singleton
    GrantUnit grantUnit() {
        return Gate.guard(GrantUnit.class, (actor, grant) -> grants.add(grant));
    }

    @Produces
    @Singleton
    RevokeUnit revokeUnit() {
        return Gate.guard(
                RevokeUnit.class,
                (actor, grant) -> {
                    if (!grants.remove(grant)) {
                        throw Refusal.notFound("grant", grant.user());
                    }
                });
    }

    static <T> Page<T> page(List<T> all, @Nullable String after, int limit) {
        int from = after == null ? 0 : Integer.parseInt(after);
        int to = Math.min(from + limit, all.size());
        return new Page<>(
                new ArrayList<>(all.subList(from, to)),
                to == all.size() ? null : Integer.toString(to));
    }
}
