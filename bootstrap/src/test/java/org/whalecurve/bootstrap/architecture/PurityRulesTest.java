package org.whalecurve.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.whalecurve.bootstrap.architecture.Rule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.architecture.broken.application.customers.LogsByItself;
import org.whalecurve.bootstrap.architecture.broken.domain.money.ChangesItsMind;
import org.whalecurve.bootstrap.architecture.broken.domain.money.ReadsFiles;
import org.whalecurve.bootstrap.architecture.broken.domain.money.TellsTheTime;

/** Domain and application are plain Java and hold still. */
final class PurityRulesTest {

    private static final Set<String> CLOCKS = Set.of("java.time.Clock", "java.time.InstantSource");

    @Test
    void domainAndApplicationArePlainJava() {
        rule(house ->
                        classes()
                                .that()
                                .resideInAnyPackage(house.domain(), house.application())
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(
                                        house.domain(),
                                        house.application(),
                                        "java.lang..",
                                        "java.math",
                                        "java.nio.charset",
                                        "java.security",
                                        "java.text",
                                        "java.time..",
                                        "java.util",
                                        "java.util.concurrent..",
                                        "java.util.function",
                                        "java.util.regex",
                                        "java.util.stream",
                                        "org.jspecify.annotations",
                                        ""))
                .holds()
                .catches(ReadsFiles.class, LogsByItself.class);
    }

    @Test
    void timeIsHandedIn() {
        rule(house ->
                        noClasses()
                                .that()
                                .resideInAnyPackage(house.domain(), house.application())
                                .should()
                                .callMethodWhere(target(looksAtAClock())))
                .holds()
                .catches(TellsTheTime.class);
    }

    private static DescribedPredicate<AccessTarget.CodeUnitCallTarget> looksAtAClock() {
        return describe(
                "look at a clock of their own",
                call ->
                        (call.getName().equals("now") && !takesAClock(call))
                                || (call.getName().startsWith("system")
                                        && CLOCKS.contains(call.getOwner().getName()))
                                || (call.getOwner().isEquivalentTo(System.class)
                                        && Set.of("currentTimeMillis", "nanoTime")
                                                .contains(call.getName())));
    }

    private static boolean takesAClock(AccessTarget.CodeUnitCallTarget call) {
        return call.getRawParameterTypes().stream().anyMatch(p -> CLOCKS.contains(p.getName()));
    }

    /** Only what gathers while it reads may change, and only in private. */
    @Test
    void domainFieldsAreFinal() {
        rule(house ->
                        fields().that()
                                .areDeclaredInClassesThat()
                                .resideInAPackage(house.domain())
                                .and()
                                .areDeclaredInClassesThat()
                                .haveNameNotMatching(".*(Builder|Fold|Cells?|Reading|Search)")
                                .should()
                                .beFinal())
                .holds()
                .catches(ChangesItsMind.class);
        rule(house ->
                        fields().that()
                                .areNotFinal()
                                .and()
                                .areDeclaredInClassesThat()
                                .resideInAPackage(house.domain())
                                .should()
                                .bePrivate()
                                .andShould()
                                .notBeStatic())
                .holds()
                .catches(ChangesItsMind.class);
    }
}
