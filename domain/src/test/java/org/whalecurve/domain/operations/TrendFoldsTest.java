package org.whalecurve.domain.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.money.Fraction;

class TrendFoldsTest {

    @Test
    void forecastsLieToASideByPersonOtherwiseByArticle() {
        ForecastLeanFold fold = new ForecastLeanFold();
        for (int month = 1; month <= 6; month++) {
            fold.add(forecast(month, Map.of("person", "ada", "article", "LAMP"), 10, 20));
            fold.add(forecast(month, Map.of("person", "ada", "article", "ROPE"), 12, 10));
            fold.add(forecast(month, Map.of("article", "BELL"), month, 3));
        }
        fold.add(forecast(1, Map.of(), 1, 2));

        assertThat(fold.finish())
                .containsExactly(
                        new ForecastLean("ada", true, 0, 6), new ForecastLean("BELL", false, 3, 2));
    }

    @Test
    void theLaterHalfOfTheMonthsIsHeldAgainstTheEarlier() {
        ServiceTrendFold fold = new ServiceTrendFold();
        contact(fold, 1, 0L);
        contact(fold, 1, 0L);
        contact(fold, 2, 1L);
        contact(fold, 3, 1L);
        contact(fold, 3, 0L);

        ServiceTrend trend = fold.finish().orElseThrow();

        assertThat(trend)
                .as("of three months the one in the middle is in neither half")
                .isEqualTo(new ServiceTrend(new Share(2, 2), new Share(1, 2)));
        assertThat(trend.fall()).isEqualTo(Fraction.of(1, 2));
    }

    @Test
    void ofOneMonthThereIsNoTrend() {
        ServiceTrendFold fold = new ServiceTrendFold();
        contact(fold, 1, 0L);
        fold.add(new Fact(1, "key", LocalDate.of(2025, 2, 3), Map.of(), Map.of()));

        assertThat(fold.finish()).isEmpty();
    }

    private static void contact(ServiceTrendFold fold, int month, long followUps) {
        fold.add(
                new Fact(
                        1,
                        "key",
                        LocalDate.of(2025, month, 3),
                        Map.of(),
                        Map.of("follow-ups", followUps)));
    }

    private static Fact forecast(int month, Map<String, String> texts, long foreseen, long came) {
        return new Fact(
                1,
                "key",
                LocalDate.of(2025, month, 3),
                texts,
                Map.of("forecast", foreseen, "actual", came));
    }
}
