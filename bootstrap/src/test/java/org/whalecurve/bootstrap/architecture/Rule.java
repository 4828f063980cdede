package org.whalecurve.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * A rule that nobody has seen fail may guard nothing: so each is shown our house, which must obey,
 * and then a class that breaks it, which it must name.
 */
record Rule(Function<House, ArchRule> of) {

    static Rule rule(Function<House, ArchRule> of) {
        return new Rule(of);
    }

    Rule holds() {
        of.apply(House.OURS).check(House.OURS.classes());
        return this;
    }

    void catches(Class<?>... offenders) {
        var report = of.apply(House.BROKEN).evaluate(House.BROKEN.classes()).getFailureReport();
        for (Class<?> offender : offenders) {
            assertThat(report.getDetails())
                    .as("what the rule says of %s", offender.getSimpleName())
                    .anyMatch(detail -> detail.contains(offender.getName()));
        }
    }
}
