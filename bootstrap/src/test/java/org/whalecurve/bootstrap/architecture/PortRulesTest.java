package org.whalecurve.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.whalecurve.bootstrap.architecture.Conditions.thatEach;
import static org.whalecurve.bootstrap.architecture.Rule.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.architecture.broken.application.customers.AskTwoThings;
import org.whalecurve.bootstrap.architecture.broken.application.customers.AskWithoutActor;
import org.whalecurve.bootstrap.architecture.broken.application.customers.AskWithoutRight;
import org.whalecurve.bootstrap.architecture.broken.application.customers.AskingIsAClass;
import org.whalecurve.bootstrap.architecture.broken.application.customers.ShowOutPort;
import org.whalecurve.bootstrap.architecture.broken.application.customers.port.ConcreteCustomers;
import org.whalecurve.bootstrap.architecture.broken.rest.NamesAnImplementation;

/** How one asks the application, and how it asks others. */
final class PortRulesTest {

    @Test
    void whatTakesAnActorStatesTheRightItRequires() {
        rule(house ->
                        classes()
                                .that()
                                .resideInAPackage(house.application())
                                .and()
                                .resideOutsideOfPackages(house.internals(), house.outPorts())
                                .and()
                                .areInterfaces()
                                .and(describe("take an actor first", PortRulesTest::takesAnActor))
                                .should(thatEach("states its right", house.inPorts())))
                .holds()
                .catches(AskWithoutRight.class);
    }

    @Test
    void anInPortIsAnInterfaceWithOneMethodThatBeginsWithTheActor() {
        rule(house ->
                        classes()
                                .that(house.inPorts())
                                .should()
                                .beInterfaces()
                                .andShould(
                                        thatEach(
                                                "has one abstract method, actor first",
                                                PortRulesTest::isOneQuestion)))
                .holds()
                .catches(AskTwoThings.class, AskWithoutActor.class, AskingIsAClass.class);
    }

    @Test
    void anInPortShowsNoOutPort() {
        rule(house ->
                        classes()
                                .that(house.inPorts())
                                .should(
                                        thatEach(
                                                "shows no out-port", type -> showsNoOutPort(type))))
                .holds()
                .catches(ShowOutPort.class);
    }

    @Test
    void outPortsAreInterfacesAndWhatPassesThroughThemIsAValue() {
        rule(house ->
                        classes()
                                .that()
                                .resideInAPackage(house.outPorts())
                                .and()
                                .doNotHaveSimpleName("package-info")
                                .should(
                                        thatEach(
                                                "is an interface, a record, an enum or an"
                                                        + " error",
                                                PortRulesTest::isPortOrValue)))
                .holds()
                .catches(ConcreteCustomers.class);
    }

    @Test
    void implementationsAreNamedOnlyByTheBootstrap() {
        rule(house ->
                        classes()
                                .that()
                                .resideInAPackage(house.internals())
                                .should()
                                .onlyHaveDependentClassesThat()
                                .resideInAnyPackage(house.internals(), house.bootstrap()))
                .holds()
                .catches(NamesAnImplementation.class);
    }

    private static boolean takesAnActor(JavaClass type) {
        return type.getMethods().stream().anyMatch(PortRulesTest::beginsWithTheActor);
    }

    private static boolean beginsWithTheActor(JavaMethod method) {
        List<JavaClass> parameters = method.getRawParameterTypes();
        return !parameters.isEmpty() && parameters.getFirst().getSimpleName().equals("Actor");
    }

    private static boolean isOneQuestion(JavaClass type) {
        List<JavaMethod> questions =
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                        .toList();
        return questions.size() == 1 && beginsWithTheActor(questions.getFirst());
    }

    private static boolean showsNoOutPort(JavaClass type) {
        return type.getMethods().stream()
                .flatMap(method -> Conditions.shownBy(method).stream())
                .noneMatch(shown -> shown.getPackageName().matches(".*\\.(port|internal)(\\..*)?"));
    }

    private static boolean isPortOrValue(JavaClass type) {
        return type.isInterface()
                || type.isRecord()
                || type.isEnum()
                || type.isAssignableTo(Throwable.class);
    }
}
