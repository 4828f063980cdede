package org.whalecurve.domain.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.operations.SampleFacts.stock;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.money.Fraction;

class StockReturnTest {

    /** A year of sales of 1,200,000 that cost 720,000, from a stock of 180,000. */
    @Test
    void aYearOfMonthsTurnsTheStockFourTimes() {
        StockReturn stock =
                of(
                        Collections.nCopies(
                                12,
                                stock(
                                        Map.of(
                                                "value", 180_000L,
                                                "cost-of-goods-sold", 60_000L,
                                                "gross-margin", 40_000L))));

        assertThat(stock.turns()).contains(Fraction.of(4));
        assertThat(stock.returnOnStock().orElseThrow().decimal(4).toPlainString())
                .isEqualTo("2.6667");
        assertThat(stock.daysOfStock().orElseThrow().decimal(2).toPlainString()).isEqualTo("91.25");
    }

    @Test
    void aMonthIsTakenForAYearLikeIt() {
        StockReturn stock =
                of(List.of(stock(Map.of("value", 180_000L, "cost-of-goods-sold", 60_000L))));

        assertThat(stock.turns()).contains(Fraction.of(4));
        assertThat(stock.returnOnStock()).as("no margin is stated").isEmpty();
    }

    /** Margin % × turns ÷ (1 − margin %): 60 % at 2.5 turns, 40 % at 7. */
    @Test
    void theReturnOnStockIsMarginTimesTurnsOfWhatIsLeftOfThePrice() {
        assertThat(ofAYear(400, 600, 160).turns()).contains(Fraction.of(5, 2));
        assertThat(ofAYear(400, 600, 160).returnOnStock()).contains(Fraction.of(15, 4));
        assertThat(ofAYear(4_200, 2_800, 600).turns()).contains(Fraction.of(7));
        assertThat(
                        ofAYear(4_200, 2_800, 600)
                                .returnOnStock()
                                .orElseThrow()
                                .decimal(4)
                                .toPlainString())
                .isEqualTo("4.6667");
    }

    /** Two articles in March: one out of stock on 8 days, one never; 20 of 200 too much. */
    @Test
    void excessAndDaysOutAreParts() {
        StockReturn stock =
                of(
                        List.of(
                                stock(Map.of("value", 150L, "excess", 20L, "days-out", 8_000_000L)),
                                stock(Map.of("value", 50L, "excess", 0L, "days-out", 0L))));

        assertThat(stock.excessShare()).contains(Fraction.of(1, 10));
        assertThat(stock.stockOutShare()).contains(Fraction.of(8, 62));
    }

    @Test
    void anArticleCountsOnlyInWhatItStates() {
        StockReturn stock =
                of(
                        List.of(
                                stock(Map.of("value", 100L, "cost-of-goods-sold", 50L)),
                                stock(Map.of("value", 900L))));

        assertThat(stock.turns()).contains(Fraction.of(6));
        assertThat(stock.excessShare()).isEmpty();
        assertThat(stock.stockOutShare()).isEmpty();
    }

    /** Every month is a twelfth of the year. */
    private static StockReturn ofAYear(long sold, long margin, long value) {
        return new StockReturn(sold, value * 12, margin, value * 12, 0, 0, 0, 0);
    }

    private static StockReturn of(List<Fact> facts) {
        return (StockReturn) SampleFacts.fold(OperationsFacts.STOCK, facts);
    }
}
