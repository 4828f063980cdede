package org.whalecurve.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.whalecurve.bootstrap.architecture.Conditions.returnNothingOf;
import static org.whalecurve.bootstrap.architecture.Conditions.thatEach;
import static org.whalecurve.bootstrap.architecture.Rule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.CompositeArchRule;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.architecture.broken.persistence.Exposed;
import org.whalecurve.bootstrap.architecture.broken.persistence.LostJson;
import org.whalecurve.bootstrap.architecture.broken.rest.CustomerMapper;
import org.whalecurve.bootstrap.architecture.broken.rest.LeakyResource;
import org.whalecurve.bootstrap.architecture.broken.rest.PublicJson;

/** Adapters keep to themselves what is theirs. */
final class AdapterRulesTest {

    @Test
    void jsonModelsArePackagePrivateRecordsOfTheApi() {
        rule(house ->
                        CompositeArchRule.of(
                                        classes()
                                                .that()
                                                .haveSimpleNameEndingWith("Json")
                                                .should()
                                                .beRecords()
                                                .andShould()
                                                .notBePublic())
                                .and(
                                        classes()
                                                .that()
                                                .haveSimpleNameEndingWith("Json")
                                                .should()
                                                .resideInAPackage(house.adapter("rest"))))
                .holds()
                .catches(PublicJson.class, LostJson.class);
    }

    @Test
    void resourcesNeverReturnDomainTypesNotEvenInsideGenerics() {
        rule(house ->
                        methods()
                                .that()
                                .areDeclaredInClassesThat()
                                .areAnnotatedWith("jakarta.ws.rs.Path")
                                .and()
                                .areDeclaredInClassesThat()
                                .resideInAPackage(house.adapter("rest"))
                                .and()
                                .areNotPrivate()
                                .should(returnNothingOf(house.domain())))
                .holds()
                .catches(LeakyResource.class);
    }

    @Test
    void jsonModelsHoldNoDomainTypes() {
        rule(house ->
                        methods()
                                .that()
                                .areDeclaredInClassesThat()
                                .haveSimpleNameEndingWith("Json")
                                .and(readAComponent())
                                .should(returnNothingOf(house.domain())))
                .holds()
                .catches(PublicJson.class);
    }

    /** What stands for an out-port may show itself, so that a benchmark can drive it alone. */
    @Test
    void adaptersHideTheirClasses() {
        rule(house ->
                        classes()
                                .that()
                                .resideInAnyPackage(house.adapters())
                                .and()
                                .areTopLevelClasses()
                                .and()
                                .arePublic()
                                .should(
                                        thatEach(
                                                "is needed next door in its adapter,"
                                                        + " stands for an out-port, is made by"
                                                        + " name, or is not public",
                                                type ->
                                                        isNeededNextDoor(house, type)
                                                                || isShown(house, type)
                                                                || isMadeByName(type))))
                .holds()
                .catches(Exposed.class);
    }

    @Test
    void mappersStayInTheirAdapter() {
        rule(house ->
                        classes()
                                .that()
                                .areAnnotatedWith("org.mapstruct.Mapper")
                                .or()
                                .haveSimpleNameEndingWith("Mapper")
                                .should()
                                .resideInAnyPackage(house.adapters())
                                .andShould()
                                .notBePublic())
                .holds()
                .catches(CustomerMapper.class);
    }

    private static boolean isNeededNextDoor(House house, JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .filter(user -> house.floorOf(user).equals(house.floorOf(type)))
                .anyMatch(user -> !user.getPackageName().equals(type.getPackageName()));
    }

    /** What describes the API is made by whoever reads its name in the configuration. */
    private static boolean isMadeByName(JavaClass type) {
        return type.isAssignableTo("org.eclipse.microprofile.openapi.OASFilter");
    }

    private static boolean isShown(House house, JavaClass type) {
        return standsForAnOutPort(house, type)
                || house.classes().stream()
                        .filter(maker -> standsForAnOutPort(house, maker))
                        .flatMap(maker -> maker.getConstructors().stream())
                        .anyMatch(made -> made.getRawParameterTypes().contains(type));
    }

    private static boolean standsForAnOutPort(House house, JavaClass type) {
        return type.getAllRawInterfaces().stream().anyMatch(resideInAPackage(house.outPorts()));
    }

    private static DescribedPredicate<JavaMethod> readAComponent() {
        return DescribedPredicate.describe(
                "read a component",
                method ->
                        method.getRawParameterTypes().isEmpty()
                                && method.getOwner().tryGetField(method.getName()).isPresent());
    }
}
