package org.whalecurve.domain.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.operations.SampleFacts.contact;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.money.Fraction;

class ServiceQualityTest {

    @Test
    void theMeanIsOfContactsThatStateHowLongItTook() {
        ServiceQuality quality =
                (ServiceQuality)
                        SampleFacts.fold(
                                OperationsFacts.CONTACTS,
                                List.of(
                                        contact(10L, 0L),
                                        contact(25L, 2L),
                                        contact(null, 0L),
                                        contact(null, null)));

        assertThat(quality.minutesToResponse()).contains(Fraction.of(35, 2));
        assertThat(quality.resolvedAtOnce()).isEqualTo(new Share(2, 3));
    }

    @Test
    void whereNobodyTurnedToTheCompanyNothingIsSaid() {
        ServiceQuality none =
                (ServiceQuality) SampleFacts.fold(OperationsFacts.CONTACTS, List.of());

        assertThat(none.minutesToResponse()).isEmpty();
        assertThat(none.resolvedAtOnce().rate()).isEmpty();
    }
}
