package org.whalecurve.web.initiatives;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.initiatives.InitiativeReport;
import org.whalecurve.domain.initiatives.BenefitFinding;
import org.whalecurve.domain.initiatives.Closing;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.MeasureCourse;
import org.whalecurve.domain.initiatives.MovedMeasure;
import org.whalecurve.domain.initiatives.Progress.RiskRaised;
import org.whalecurve.domain.initiatives.Progress.RiskSettled;
import org.whalecurve.domain.initiatives.ProgressEntry;
import org.whalecurve.domain.initiatives.TeamMember;
import org.whalecurve.domain.initiatives.TouchedCustomers;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;
import org.whalecurve.web.scorecards.ValueWords;

/**
 * An initiative.
 *
 * @param edit the address of the form for its charter; empty if the reader may not, or it is over
 * @param close the address of the form that closes it; likewise
 * @param flags what is late and at risk
 * @param touched whom it touches, in words
 * @param reports whether the reader may say what happened
 * @param openMilestones those that can be reached
 * @param openRisks those that can be settled
 * @param closing how it ended; empty list if it has not, otherwise one
 */
record InitiativePageView(
        String id,
        String name,
        String state,
        String purpose,
        String edit,
        String close,
        List<Flag> flags,
        String people,
        String days,
        String touched,
        Amount budget,
        Amount spent,
        String currency,
        String timeGone,
        String budgetGone,
        TimelineView timeline,
        List<Member> team,
        List<Moved> moves,
        BenefitView benefit,
        boolean reports,
        String today,
        List<Option> openMilestones,
        List<Option> openRisks,
        List<ProgressRow> progress,
        List<Ended> closing) {

    /** Something that can be chosen in a form. */
    record Option(String value, String label) {}

    /** Somebody on the team. */
    record Member(String user, String role, String share, String days, String status) {}

    /**
     * A measure it should move.
     *
     * @param page the address of the measure; empty if the reader may not see its card
     */
    record Moved(String name, String page, String was, String is, String glyph, String status) {}

    /** How it ended. */
    record Ended(
            String title,
            String result,
            String lessons,
            String handOver,
            String by,
            BenefitView benefit) {}

    static InitiativePageView of(
            InitiativeReport report, BenefitFinding benefit, Actor actor, Wording wording) {
        Initiative initiative = report.initiative();
        String currency = initiative.currency().getCurrencyCode();
        boolean over = report.standing().state().isOver();
        return new InitiativePageView(
                initiative.id(),
                initiative.name(),
                InitiativeWords.state(report.standing().state()),
                initiative.purpose(),
                actor.may(Right.KEEP_INITIATIVES) && !over
                        ? InitiativePlace.form(initiative.id()).text()
                        : "",
                report.closes() ? InitiativePlace.closing(initiative.id()).text() : "",
                Flag.of(report.standing(), wording),
                initiative.owner()
                        + initiative.sponsor().map(each -> ", sponsored by " + each).orElse(""),
                wording.day(initiative.start()) + " to " + wording.day(initiative.end()),
                touched(initiative.touched()),
                wording.amount(initiative.budget(), currency),
                wording.amount(report.standing().spent(), currency),
                currency,
                wording.percent(report.standing().timeGone().decimal(4)),
                initiative.budget() == 0
                        ? "–"
                        : wording.percent(report.standing().spent(), initiative.budget()),
                TimelineView.of(initiative, report.standing(), wording),
                initiative.team().stream()
                        .map(each -> member(each, report.standing().day(), over, wording))
                        .toList(),
                initiative.moves().stream()
                        .map(each ->
                                moved(
                                        each,
                                        report.courses(),
                                        actor.scope() instanceof CustomerScope.WholeCompany,
                                        wording))
                        .toList(),
                BenefitView.of(benefit, wording),
                report.reports(),
                report.standing().day().toString(),
                report.standing().milestones().stream()
                        .filter(each -> each.reached().isEmpty())
                        .map(each -> new Option(each.milestone().id(), each.milestone().name()))
                        .toList(),
                openRisks(report.progress()),
                report.progress().reversed().stream()
                        .map(each -> ProgressRow.of(each, initiative, wording))
                        .toList(),
                report.closing().stream().map(each -> ended(each, wording)).toList());
    }

    private static String touched(TouchedCustomers touched) {
        return Stream.of(
                        some("customers", touched.keys()),
                        some("segments", touched.segments()),
                        some("countries", touched.countries()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String some(String what, Set<String> names) {
        return names.isEmpty()
                ? ""
                : what + " " + names.stream().sorted().collect(Collectors.joining(", "));
    }

    private static Member member(TeamMember member, LocalDate day, boolean over, Wording wording) {
        String status;
        if (over) {
            status = "dissolved";
        } else if (member.isOn(day)) {
            status = "on the team";
        } else {
            status = day.isBefore(member.from()) ? "to come" : "has left";
        }
        return new Member(
                member.user(),
                member.role(),
                wording.number(member.share(), 0) + "%",
                wording.day(member.from()) + " to " + wording.day(member.to()),
                status);
    }

    private static Moved moved(
            MovedMeasure moved, List<MeasureCourse> courses, boolean seesCards, Wording wording) {
        String page =
                seesCards
                        ? Address.of("/app/scorecards/measure")
                                .with("card", moved.card())
                                .with("measure", moved.measure())
                                .text()
                        : "";
        return courses.stream()
                .filter(each -> each.of().equals(moved))
                .findAny()
                .map(each ->
                        new Moved(
                                each.name(),
                                page,
                                value(each, each.was(), wording)
                                        + " in "
                                        + wording.months(each.from(), each.from()),
                                value(each, each.is(), wording)
                                        + " in "
                                        + wording.months(each.to(), each.to()),
                                glyph(each),
                                status(each)))
                .orElseGet(() ->
                        new Moved(
                                moved.card() + " / " + moved.measure(),
                                page,
                                "not known",
                                "not known",
                                "○",
                                "no data"));
    }

    private static String value(MeasureCourse course, Fraction value, Wording wording) {
        return new ValueWords(wording, course.currency()).inText(value, course.unit());
    }

    private static String glyph(MeasureCourse course) {
        if (course.isBetter()) {
            return "●";
        }
        return course.isWorse() ? "▲" : "◆";
    }

    private static String status(MeasureCourse course) {
        if (course.isBetter()) {
            return "better";
        }
        return course.isWorse() ? "worse" : "no better";
    }

    private static List<Option> openRisks(List<ProgressEntry> progress) {
        Set<Long> settled =
                progress.stream()
                        .filter(each -> each.progress() instanceof RiskSettled)
                        .map(each -> ((RiskSettled) each.progress()).entry())
                        .collect(Collectors.toSet());
        return progress.stream()
                .filter(each -> each.progress() instanceof RiskRaised)
                .filter(each -> !settled.contains(each.number()))
                .map(each -> new Option(Long.toString(each.number()), each.words()))
                .toList();
    }

    private static Ended ended(Closing closing, Wording wording) {
        return new Ended(
                closing.abandoned() ? "Abandoned" : "Closed",
                closing.result(),
                closing.lessons(),
                closing.handOver(),
                closing.by() + ", " + wording.moment(closing.at()),
                BenefitView.of(closing.benefit(), wording));
    }
}
