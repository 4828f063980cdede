package org.whalecurve.domain.lifetime.forecasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.lifetime.models.BetaGeometricNbd;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.models.TransactionModel;
import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;

class AliveCourseTest {

    /** Parameters of CDNOW in weeks (Fader, Hardie and Lee 2005). */
    private static final TransactionModel CDNOW =
            new BetaGeometricNbd(UnitOfTime.WEEK, 0.243, 4.414, 0.793, 2.426);

    private static final LocalDate FIRST = LocalDate.of(1997, 1, 1);

    /**
     * Two repeats, the last after 30.43 weeks, watched for 38.86: 0.7266 by the published formula.
     */
    @Test
    void theLastPointIsWhatTheWholeHistorySays() {
        LocalDate cut = FIRST.plusDays(272);
        AliveCourse course =
                AliveCourse.of(
                        CDNOW,
                        new LocalDate[] {FIRST, FIRST.plusDays(100), FIRST.plusDays(213)},
                        cut,
                        50);

        AliveCourse.Point last = course.points().getLast();
        assertThat(course.points()).hasSize(50);
        assertThat(last.day()).isEqualTo(cut);
        assertThat(last.alive()).isCloseTo(0.7266, within(0.0005));
        assertThat(course.points().getFirst()).isEqualTo(new AliveCourse.Point(FIRST, 1));
        assertThat(course.purchases())
                .extracting(AliveCourse.Purchase::day)
                .containsExactly(FIRST, FIRST.plusDays(100), FIRST.plusDays(213));
    }

    @Test
    void itFallsInSilenceAndRisesWithAPurchase() {
        SplittableRandom random = new SplittableRandom(3);
        for (ModelKind kind : List.of(ModelKind.BG_NBD, ModelKind.MBG_NBD, ModelKind.PARETO_NBD)) {
            TransactionModel model = kind.model(UnitOfTime.WEEK, 0.55, 10.6, 0.6, 11.7);
            LocalDate[] bought =
                    random.ints(8, 0, 300)
                            .distinct()
                            .sorted()
                            .mapToObj(FIRST::plusDays)
                            .toArray(LocalDate[]::new);
            LocalDate cut = FIRST.plusDays(400);
            AliveCourse course = AliveCourse.of(model, bought, cut, 1000);

            List<LocalDate> days = List.of(bought);
            for (int i = 1; i < course.points().size(); i++) {
                AliveCourse.Point point = course.points().get(i);
                assertThat(point.alive()).isBetween(0.0, 1.0);
                if (!days.contains(point.day())) {
                    assertThat(point.alive())
                            .isLessThanOrEqualTo(course.points().get(i - 1).alive() + 1e-12);
                }
            }
            int age = (int) (cut.toEpochDay() - bought[0].toEpochDay());
            int recency = (int) (bought[bought.length - 1].toEpochDay() - bought[0].toEpochDay());
            assertThat(course.points().getLast().alive())
                    .isEqualTo(model.alive(new History(bought.length - 1, recency, age)));
        }
    }

    @Test
    void whoCameOnTheLastDayHasACourseTooAndNothingIsDivided() {
        AliveCourse course = AliveCourse.of(CDNOW, new LocalDate[] {FIRST}, FIRST, 10);

        assertThat(course.points()).extracting(AliveCourse.Point::alive).containsExactly(1.0, 1.0);
    }
}
