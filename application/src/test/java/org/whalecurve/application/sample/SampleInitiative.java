package org.whalecurve.application.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.Milestone;
import org.whalecurve.domain.initiatives.MovedMeasure;
import org.whalecurve.domain.initiatives.TeamMember;
import org.whalecurve.domain.initiatives.TouchedCustomers;
import org.whalecurve.domain.money.Fraction;

/**
 * What Harbour Supplies undertakes about the small orders of Cap Nord, from March to June. Amara
 * works on it until the end of April, though Bastien looks after that customer. On the 4th of April
 * the list of small orders is four days late.
 */
public final class SampleInitiative {

    public static final String ID = "small-orders";
    public static final LocalDate START = LocalDate.parse("2011-03-01");
    public static final LocalDate END = LocalDate.parse("2011-06-30");

    /** The last day on which Amara is on the team. */
    public static final LocalDate AMARA_UNTIL = LocalDate.parse("2011-04-30");

    /** The customer it is about. */
    public static final String TOUCHED = "C300";

    private SampleInitiative() {}

    /** The charter. */
    public static Initiative charter() {
        return called(ID, "Fewer small orders");
    }

    /** The same charter of something else. */
    public static Initiative called(String id, String name) {
        return charter(id, name, true, END);
    }

    /** The same charter, proposed and not approved. */
    public static Initiative proposed() {
        return charter(ID, "Fewer small orders", false, END);
    }

    /** The same charter with another last day. */
    public static Initiative until(LocalDate end) {
        return charter(ID, "Fewer small orders", true, end);
    }

    private static Initiative charter(String id, String name, boolean approved, LocalDate end) {
        return new Initiative(
                id,
                name,
                "They cost more to pick than they bring.",
                approved,
                "edith",
                Optional.empty(),
                START,
                end,
                SampleWorld.CURRENCY,
                5_000_00,
                List.of(new MovedMeasure("harbour", "customer-profit")),
                new TouchedCustomers(Set.of(TOUCHED), Set.of(), Set.of()),
                List.of(
                        new TeamMember(
                                "amara", "Talks to them", Fraction.of(20), START, AMARA_UNTIL)),
                List.of(
                        new Milestone("list", "Small orders listed", LocalDate.parse("2011-03-31")),
                        new Milestone(
                                "prices", "Surcharge agreed", LocalDate.parse("2011-05-15"))));
    }
}
