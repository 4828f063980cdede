package org.whalecurve.domain.initiatives;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The charter of something that the company undertakes for a while.
 *
 * @param id what addresses call it
 * @param name what people call it
 * @param purpose why it is undertaken
 * @param approved whether it was decided; until then it is proposed and its team sees nothing
 * @param owner user name of who answers for it
 * @param sponsor user name of who pays for it; empty if nobody is named
 * @param start the first day
 * @param end the last day
 * @param currency of its money
 * @param budget in minor units; zero for one without
 * @param moves the measures it should move
 * @param touched the customers it does something for
 * @param team who works on it, until when
 * @param milestones what is to be reached on the way
 */
public record Initiative(
        String id,
        String name,
        String purpose,
        boolean approved,
        String owner,
        Optional<String> sponsor,
        LocalDate start,
        LocalDate end,
        Currency currency,
        long budget,
        List<MovedMeasure> moves,
        TouchedCustomers touched,
        List<TeamMember> team,
        List<Milestone> milestones) {

    /** Keeps copies. */
    public Initiative {
        moves = List.copyOf(moves);
        team = List.copyOf(team);
        milestones = List.copyOf(milestones);
    }

    /** The milestone of that id. */
    public Optional<Milestone> milestone(String milestone) {
        return milestones.stream().filter(each -> each.id().equals(milestone)).findAny();
    }

    /** Who works on it on a day, once it is approved. */
    public List<TeamMember> teamOn(LocalDate day) {
        return approved ? team.stream().filter(member -> member.isOn(day)).toList() : List.of();
    }

    /** Whether a user works on it on a day. */
    public boolean isOnTeam(String user, LocalDate day) {
        return teamOn(day).stream().anyMatch(member -> member.user().equals(user));
    }

    /** Whether a user answers or pays for it. */
    public boolean isAnswerable(String user) {
        return owner.equals(user) || sponsor.filter(user::equals).isPresent();
    }
}
