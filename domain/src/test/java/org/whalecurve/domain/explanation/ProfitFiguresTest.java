package org.whalecurve.domain.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.costing.RandomCompany;
import org.whalecurve.domain.explanation.ProfitFigures.Change;
import org.whalecurve.domain.explanation.ProfitFigures.Figure;
import org.whalecurve.domain.explanation.ProfitFigures.Kind;

class ProfitFiguresTest {

    @Test
    void theFiguresAddUpToTheProfitAndTheirChangesToItsChange() {
        RandomCases.tryOn(
                500,
                random -> {
                    RandomCompany one = new RandomCompany(random.split());
                    RandomCompany other = new RandomCompany(random.split());
                    Explaining before = Explaining.of(one.resolved(), one.lines());
                    Explaining after = Explaining.of(other.resolved(), other.lines());
                    int rows = Math.min(before.statements().size(), after.statements().size());
                    for (int row = 0; row < rows; row++) {
                        ProfitFigures was =
                                ProfitFigures.of(before.statement(row), before.summary());
                        ProfitFigures is = ProfitFigures.of(after.statement(row), after.summary());
                        assertThat(was.profit()).isEqualTo(before.statement(row).profit());
                        changesAddUp(was, is);
                        changesAddUp(was, ProfitFigures.NONE);
                    }
                    changesAddUp(
                            ProfitFigures.of(before.summary()), ProfitFigures.of(after.summary()));
                    assertThat(ProfitFigures.of(before.summary()).profit())
                            .isEqualTo(
                                    before.summary().assigned().profit()
                                            + before.summary().unassigned().profit());
                });
    }

    @Test
    void theLargestChangeComesFirstAndARenamedActivityIsTheSame() {
        ProfitFigures before =
                new ProfitFigures(
                        Map.of(
                                figure("pick", "Pick"), -10L,
                                figure("pack", "Pack"), -5L,
                                figure("ship", "Ship"), -7L));
        ProfitFigures after =
                new ProfitFigures(
                        Map.of(
                                figure("pick", "Pick and carry"), -10L,
                                figure("pack", "Pack"), -8L,
                                figure("call", "Call"), -1L));

        List<Change> changes = before.changesTo(after);

        assertThat(changes).extracting(Change::by).containsExactly(7L, -3L, -1L);
        assertThat(changes)
                .extracting(change -> change.figure().id())
                .containsExactly("ship", "pack", "call");
    }

    private static void changesAddUp(ProfitFigures was, ProfitFigures is) {
        assertThat(was.changesTo(is).stream().mapToLong(Change::by).sum())
                .isEqualTo(is.profit() - was.profit());
    }

    private static Figure figure(String id, String name) {
        return new Figure(Kind.ACTIVITY, id, name);
    }
}
