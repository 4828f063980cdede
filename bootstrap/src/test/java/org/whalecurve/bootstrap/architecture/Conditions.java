package org.whalecurve.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that the rules are written in. */
final class Conditions {

    private Conditions() {}

    /** The class itself answers whether it is as it should be. */
    static ArchCondition<JavaClass> thatEach(String wanted, Predicate<? super JavaClass> isSo) {
        return new ArchCondition<>(wanted) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!isSo.test(type)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type,
                                    "%s should be one that %s (%s)"
                                            .formatted(
                                                    type.getName(),
                                                    wanted,
                                                    type.getSourceCodeLocation())));
                }
            }
        };
    }

    /** What the method returns holds no class of the given packages, not even inside generics. */
    static ArchCondition<JavaMethod> returnNothingOf(String packages) {
        return new ArchCondition<>("return nothing of " + packages) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(resideInAPackage(packages))
                        .forEach(type ->
                                events.add(
                                        SimpleConditionEvent.violated(
                                                method,
                                                "%s returns %s"
                                                        .formatted(
                                                                method.getDescription(),
                                                                type.getName()))));
            }
        };
    }

    /** Every type in a method's signature, those inside generics too. */
    static Set<JavaClass> shownBy(JavaMethod method) {
        return Stream.concat(
                        method.getReturnType().getAllInvolvedRawTypes().stream(),
                        method.getParameterTypes().stream()
                                .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
