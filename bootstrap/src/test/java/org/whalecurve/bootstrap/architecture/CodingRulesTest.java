package org.whalecurve.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.whalecurve.bootstrap.architecture.Conditions.thatEach;
import static org.whalecurve.bootstrap.architecture.Rule.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.architecture.broken.application.customers.LogsByItself;
import org.whalecurve.bootstrap.architecture.broken.persistence.InjectsFields;
import org.whalecurve.bootstrap.architecture.broken.persistence.NotABean;
import org.whalecurve.bootstrap.architecture.broken.web.PrintsOut;
import org.whalecurve.bootstrap.architecture.broken.web.UsesOldDates;

/** Habits that no floor may fall back into. */
final class CodingRulesTest {

    private static final Set<String> INJECTING =
            Set.of(
                    "jakarta.inject.Inject",
                    "jakarta.persistence.PersistenceContext",
                    "org.eclipse.microprofile.config.inject.ConfigProperty");

    private static final Set<String> SCOPES =
            Set.of(
                    "jakarta.enterprise.context.ApplicationScoped",
                    "jakarta.enterprise.context.Dependent",
                    "jakarta.enterprise.context.RequestScoped",
                    "jakarta.inject.Singleton",
                    "jakarta.ws.rs.Path");

    private static final Set<String> INTERCEPTING =
            Set.of(
                    "io.micrometer.core.annotation.Counted",
                    "io.micrometer.core.annotation.Timed",
                    "io.opentelemetry.instrumentation.annotations.WithSpan",
                    "io.quarkus.security.Authenticated",
                    "jakarta.annotation.security.DenyAll",
                    "jakarta.annotation.security.RolesAllowed",
                    "jakarta.transaction.Transactional");

    @Test
    void nothingIsInjectedIntoFields() {
        rule(house ->
                        noFields()
                                .should()
                                .beAnnotatedWith(
                                        describe(
                                                "injection",
                                                mark ->
                                                        INJECTING.contains(
                                                                mark.getRawType().getName()))))
                .holds()
                .catches(InjectsFields.class);
    }

    @Test
    void nothingPrintsToTheConsoleButTheLocalStack() {
        rule(house ->
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(house.localstack())
                                .should(ACCESS_STANDARD_STREAMS))
                .holds()
                .catches(PrintsOut.class);
    }

    @Test
    void nothingLogsThroughJavaUtilLogging() {
        rule(house ->
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("java.util.logging"))
                .holds()
                .catches(LogsByItself.class);
    }

    @Test
    void nothingUsesTheOldDates() {
        rule(house ->
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .haveNameMatching(
                                        "java\\.util\\.(Date|Calendar|GregorianCalendar)"
                                                + "|java\\.text\\.(SimpleDateFormat|DateFormat)"
                                                + "|java\\.sql\\.(Date|Time|Timestamp)"))
                .holds()
                .catches(UsesOldDates.class);
    }

    /** An interceptor does nothing on what the container does not make, and says nothing of it. */
    @Test
    void onlyBeansCarryInterceptors() {
        rule(house ->
                        classes()
                                .that(
                                        describe(
                                                "carry an interceptor",
                                                CodingRulesTest::isIntercepted))
                                .should(thatEach("has a scope", type -> isMarked(type, SCOPES))))
                .holds()
                .catches(NotABean.class);
    }

    private static boolean isIntercepted(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getMethods().stream())
                .anyMatch(place -> isMarked(place, INTERCEPTING));
    }

    private static boolean isMarked(CanBeAnnotated place, Set<String> marks) {
        return marks.stream().anyMatch(place::isAnnotatedWith);
    }
}
