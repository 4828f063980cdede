package org.whalecurve.domain.initiatives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.whalecurve.domain.money.Fraction;

/** Finds what is wrong with a charter before anybody works by it. */
public final class InitiativeReview {

    private static final Fraction WHOLE = Fraction.of(100);

    private final Initiative initiative;
    private final List<InitiativeFlaw> flaws = new ArrayList<>();

    private InitiativeReview(Initiative initiative) {
        this.initiative = initiative;
    }

    /** All flaws, part by part; empty for a charter that can be worked by. */
    public static List<InitiativeFlaw> flawsOf(Initiative initiative) {
        InitiativeReview review = new InitiativeReview(initiative);
        review.frame();
        review.team();
        review.milestones();
        review.moves();
        return List.copyOf(review.flaws);
    }

    private void frame() {
        found(
                initiative.end().isBefore(initiative.start()),
                "end",
                "The last day, %s, lies before the first, %s."
                        .formatted(initiative.end(), initiative.start()));
        found(
                initiative.budget() < 0,
                "budget",
                "A budget is not below zero; leave it out if there is none.");
        found(
                initiative.touched().isNobody(),
                "customers",
                "Name the customers it touches, by key, segment or country: without them nobody could tell what it brought.");
    }

    private void team() {
        List<TeamMember> team = initiative.team();
        found(team.isEmpty(), "team", "An initiative needs at least one member in its team.");
        for (int i = 0; i < team.size(); i++) {
            TeamMember member = team.get(i);
            String where = "team[" + i + "]";
            found(
                    member.share().signum() <= 0 || member.share().compareTo(WHOLE) > 0,
                    where + ".share",
                    "The share of time lies above 0 and up to 100 per cent.");
            within(member.from(), where + ".from");
            within(member.to(), where + ".to");
            found(
                    member.to().isBefore(member.from()),
                    where + ".to",
                    "The last day, %s, lies before the first, %s."
                            .formatted(member.to(), member.from()));
            for (TeamMember earlier : team.subList(0, i)) {
                found(
                        earlier.user().equals(member.user())
                                && !earlier.to().isBefore(member.from())
                                && !member.to().isBefore(earlier.from()),
                        where + ".user",
                        "'%s' is on the team already on some of these days."
                                .formatted(member.user()));
            }
        }
    }

    private void milestones() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < initiative.milestones().size(); i++) {
            Milestone milestone = initiative.milestones().get(i);
            String where = "milestones[" + i + "]";
            found(
                    !ids.add(milestone.id()),
                    where + ".id",
                    "The id '%s' is already that of another milestone.".formatted(milestone.id()));
            within(milestone.due(), where + ".due");
        }
    }

    private void moves() {
        Set<MovedMeasure> moved = new HashSet<>();
        for (int i = 0; i < initiative.moves().size(); i++) {
            MovedMeasure move = initiative.moves().get(i);
            found(
                    !moved.add(move),
                    "moves[" + i + "]",
                    "Measure '%s' of card '%s' stands here twice."
                            .formatted(move.measure(), move.card()));
        }
    }

    private void within(LocalDate day, String where) {
        found(
                day.isBefore(initiative.start()) || day.isAfter(initiative.end()),
                where,
                "%s lies outside the initiative, which goes from %s to %s."
                        .formatted(day, initiative.start(), initiative.end()));
    }

    private void found(boolean wrong, String where, String problem) {
        if (wrong) {
            flaws.add(new InitiativeFlaw(where, problem));
        }
    }
}
