package org.whalecurve.application.initiatives.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.AtOnce;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.domain.initiatives.Benefit;
import org.whalecurve.domain.initiatives.BenefitFinding;
import org.whalecurve.domain.initiatives.BenefitFinding.Measured;
import org.whalecurve.domain.initiatives.BenefitFinding.NotMeasured;
import org.whalecurve.domain.initiatives.BenefitGroup;
import org.whalecurve.domain.initiatives.Closing;
import org.whalecurve.domain.initiatives.Progress;
import org.whalecurve.domain.initiatives.Progress.MilestoneReached;
import org.whalecurve.domain.initiatives.Progress.MoneySpent;
import org.whalecurve.domain.initiatives.Progress.Noted;
import org.whalecurve.domain.initiatives.Progress.RiskRaised;
import org.whalecurve.domain.initiatives.Progress.RiskSettled;
import org.whalecurve.domain.initiatives.ProgressEntry;
import org.whalecurve.domain.scorecards.Months;

/** What every store of what happened in initiatives keeps to. */
public abstract class InitiativeRecordsContract {

    private static final Instant NOON = Instant.parse("2011-04-04T12:00:00.123456Z");

    protected abstract InitiativeRecords records();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void progressIsFoundAsItWasSaidTheEarliestFirst() {
        List<Progress> kinds =
                List.of(
                        new Noted(),
                        new MilestoneReached("list", LocalDate.parse("2011-04-01")),
                        new MoneySpent(-1_250_00),
                        new RiskRaised(),
                        new RiskSettled(1));
        List<ProgressEntry> added =
                kinds.stream()
                        .map(kind -> records().add("orders", kind, "Ça va 🐋\nyes", "édith", NOON))
                        .toList();
        ProgressEntry other = records().add("prices", new Noted(), "", "amara", NOON);

        assertThat(added).extracting(ProgressEntry::progress).isEqualTo(kinds);
        assertThat(added).extracting(ProgressEntry::number).isSorted().doesNotHaveDuplicates();
        assertThat(added.getFirst())
                .isEqualTo(
                        new ProgressEntry(
                                added.getFirst().number(),
                                new Noted(),
                                "Ça va 🐋\nyes",
                                "édith",
                                NOON));
        assertThat(records().progressOf("orders")).isEqualTo(added);
        assertThat(records().progressOf("Orders")).isEmpty();
        assertThat(records().progress())
                .isEqualTo(Map.of("orders", added, "prices", List.of(other)));
    }

    @Test
    void anInitiativeIsClosedOnceAndFoundAsItWas() {
        Closing measured = closing(measured(Optional.of(benefit(3, 0.1))));
        Closing other = closing(new NotMeasured("No month is closed."));

        assertThat(records().isClosed("orders")).isFalse();
        assertThat(records().close("orders", measured)).isTrue();
        assertThat(records().close("orders", other)).isFalse();
        assertThat(records().close("prices", other)).isTrue();
        assertThat(records().isClosed("orders")).isTrue();
        assertThat(records().closing("orders")).contains(measured);
        assertThat(records().closing("nothing")).isEmpty();
        assertThat(records().closings()).isEqualTo(Map.of("orders", measured, "prices", other));
    }

    @Test
    void aBenefitWithoutATrendIsFoundAsSuch() {
        Closing closing = closing(measured(Optional.empty()));
        records().close("orders", closing);

        assertThat(records().closing("orders")).contains(closing);
    }

    @Test
    void nothingIsAddedToWhatSomebodyClosesMeanwhile() {
        AtOnce.Second<Boolean> second =
                AtOnce.perform(
                        unitOfWork(),
                        () -> {
                            records().isClosed("orders");
                            records().close("orders", closing(new NotMeasured("None.")));
                        },
                        () -> {},
                        () -> records().isClosed("orders"));

        assertThat(second.outcome()).isTrue();
    }

    private static Closing closing(BenefitFinding benefit) {
        return new Closing(true, "Little", "Ask them first", "Bastien", benefit, "edith", NOON);
    }

    private static Measured measured(Optional<Benefit> trend) {
        return new Measured(
                new Months(YearMonth.parse("2010-12"), YearMonth.parse("2011-02")),
                new Months(YearMonth.parse("2011-03"), YearMonth.parse("2011-05")),
                "GBP",
                benefit(7, 1.0 / 3),
                trend,
                List.of("r1", "r2"));
    }

    private static Benefit benefit(int customers, double variance) {
        return new Benefit(
                new BenefitGroup(customers, -100, Long.MAX_VALUE, 1, 2, -3, variance),
                new BenefitGroup(9, 4, 5, 6, 7, 8, 2e18));
    }
}
