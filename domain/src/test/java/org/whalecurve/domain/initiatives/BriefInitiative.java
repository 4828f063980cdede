package org.whalecurve.domain.initiatives;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whalecurve.domain.money.Fraction;

/** An initiative of a hundred days with a milestone after fifty, and what is said of it. */
final class BriefInitiative {

    static final Currency EURO = Currency.getInstance("EUR");
    static final LocalDate START = LocalDate.parse("2011-01-01");
    static final LocalDate END = START.plusDays(99);
    static final Milestone HALF = new Milestone("half", "Half way", START.plusDays(49));
    static final TeamMember ADA = member("ada", START, END);

    private BriefInitiative() {}

    static TeamMember member(String user, LocalDate from, LocalDate to) {
        return new TeamMember(user, "Does it", Fraction.of(50), from, to);
    }

    static Initiative approved(TeamMember... team) {
        return initiative(true, 100_000, List.of(team), List.of(HALF));
    }

    static Initiative initiative(
            boolean approved, long budget, List<TeamMember> team, List<Milestone> milestones) {
        return new Initiative(
                "small-orders",
                "Fewer small orders",
                "They cost more than they bring.",
                approved,
                "olga",
                Optional.of("sven"),
                START,
                END,
                EURO,
                budget,
                List.of(new MovedMeasure("house", "cost-to-serve")),
                new TouchedCustomers(Set.of("C1"), Set.of(), Set.of()),
                team,
                milestones);
    }

    static ProgressEntry said(long number, Progress progress, LocalDate day) {
        return new ProgressEntry(number, progress, "So it is.", "ada", noon(day));
    }

    static Closing closing(boolean abandoned, LocalDate day) {
        return new Closing(
                abandoned,
                "Done",
                "Begin earlier",
                "Sales goes on",
                new BenefitFinding.NotMeasured("No month is closed."),
                "olga",
                noon(day));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
