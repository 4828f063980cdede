package org.whalecurve.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisclosureTest {

    @Test
    void ofFivePeopleAFigureIsTold() {
        assertThat(Disclosure.of(5, () -> "figure")).isEqualTo(new Disclosure.Shown<>("figure", 5));
        assertThat(Disclosure.of(5, () -> "figure").whyNot()).isEmpty();
    }

    @Test
    void ofFourNothingIsToldAndNothingWorkedOut() {
        Disclosure<String> four =
                Disclosure.of(
                        4,
                        () -> {
                            throw new AssertionError("worked out");
                        });

        assertThat(four.shown()).isEmpty();
        assertThat(four.whyNot())
                .hasValueSatisfying(why -> assertThat(why).contains("only of 5 people or more"));
        assertThat(Disclosure.of(0, () -> "figure").whyNot()).hasValue("Nobody else takes part.");
    }
}
