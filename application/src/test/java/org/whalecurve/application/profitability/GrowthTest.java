package org.whalecurve.application.profitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.domain.growth.CustomerGrowth;
import org.whalecurve.domain.growth.Growth;

/**
 * From March to April at Harbour Supplies: the Anchor Inn bought five lamps, everybody else
 * nothing. Worked out by hand.
 */
class GrowthTest {

    private final HarbourOffice office = HarbourOffice.withMarchPublished();

    /** The Anchor Inn earned 43.00 in March, and in April 62.50 − 36.25 − 10.00 − 9.80. */
    @Test
    void whoStayedIsListedByTheAnswerOfItsCostToItsRevenue() {
        GrowthReport report = growth(office.runApril(), Growth.SHRANK_AND_EARNS_LESS);

        assertThat(report.growth().lost().customers()).isEqualTo(4);
        assertThat(report.growth().won().customers()).isZero();
        assertThat(report.customers().items())
                .singleElement()
                .satisfies(inn -> {
                    assertThat(Objects.requireNonNull(inn.customer()).key()).isEqualTo("C100");
                    assertThat(inn.change().before().profit()).isEqualTo(43_00);
                    assertThat(inn.change().after().netRevenue()).isEqualTo(62_50);
                    assertThat(inn.change().after().indirectCost()).isEqualTo(19_80);
                    assertThat(inn.change().profit()).isEqualTo(-36_55);
                });
        assertThat(report.months()).isEqualTo(1);
        assertThat(report.purposesKnown()).as("the model calls all work serving").isFalse();
        assertThat(growth(office.runApril(), Growth.GREW_AND_EARNS_LESS).customers().items())
                .isEmpty();
    }

    /** Taking orders wins customers and taking goods back keeps them: 98.66 and 38.67 in March. */
    @Test
    void theCostToAttainAndToRetainIsThatOfTheModelsPurposes() {
        String levels = office.runMarchWithLevels();

        GrowthReport report = growth(levels, Growth.SHRANK_AND_EARNS_MORE);

        CustomerGrowth growth = report.growth();
        assertThat(report.purposesKnown()).isTrue();
        assertThat(growth.everybody().change().after().attaining())
                .as("110.66 less 12.00 for the lines without a customer")
                .isEqualTo(98_66);
        assertThat(growth.costToAttainOne()).as("the same customers as before").isEmpty();
        assertThat(growth.costToRetainOne()).as("38.67 ÷ 5").hasValue(7_73);
        assertThat(growth.everybody().change().before().serving())
                .as("without purposes all work serves")
                .isEqualTo(growth.everybody().change().after().indirectCost());
    }

    @Test
    void periodsOfDifferentLengthAreRefused() {
        String both = office.run("march-and-april", "2011-03", "2011-04");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> growth(both, Growth.GREW_AND_EARNS_LESS))
                .matches(refusal -> refusal.code().equals("not-comparable"));
    }

    @Test
    void aCursorThatNoPartGaveIsRefused() {
        String april = office.runApril();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.growth.viewGrowth(
                                CONTROLLER,
                                office.publishedRun(),
                                april,
                                Growth.GREW_AND_EARNS_LESS,
                                "-1",
                                10))
                .matches(refusal -> refusal.code().equals("cursor"));
    }

    private GrowthReport growth(String to, Growth answer) {
        return office.growth.viewGrowth(CONTROLLER, office.publishedRun(), to, answer, null, 10);
    }
}
