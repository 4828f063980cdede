package org.whalecurve.persistence.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;
import org.whalecurve.domain.scorecards.figures.OperationsFigure;

class FiguresDocumentTest {

    @Test
    void figuresAreStoredByTheirIdsAsTwoWholeNumbers() {
        assertThat(
                        FiguresDocument.write(
                                Map.of(
                                        LedgerFigure.NET_PROFIT, Observation.of(-5),
                                        LedgerFigure.CUSTOMER_MARGIN, Observation.ratio(10, 40),
                                        OperationsFigure.ORDERS, Observation.of(8))))
                .isEqualTo("{\"customer-margin\":[10,40],\"net-profit\":[-5,1],\"orders\":[8,1]}");
    }

    @Test
    void partsThatAreNotWholeAreRefused() {
        assertThatThrownBy(() ->
                        FiguresDocument.write(
                                Map.of(LedgerFigure.NET_PROFIT, Observation.of(Fraction.of(1, 2)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"net-profit\": [1]}",
                "{\"net-profit\": [1, 2, 3]}",
                "{\"net-profit\": [1.5, 1]}",
                "{\"net-profit\": [null, 1]}",
                "{\"net-profit\": null}",
                "{\"gross-profit\": [1, 1]}",
                "null",
                "{} {}"
            })
    void whatWasNotWrittenSoIsAnErrorAndNoGuess(String stored) {
        assertThatThrownBy(() -> FiguresDocument.read(stored))
                .isInstanceOf(IllegalStateException.class);
    }
}
