package org.whalecurve.rest.initiatives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.initiatives.InitiativeReport;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.MeasureCourse;
import org.whalecurve.domain.initiatives.ReachedMilestone;
import org.whalecurve.domain.initiatives.TeamMember;
import org.whalecurve.rest.scorecards.MeasureNumber;

@Schema(name = "Initiative", description = "An initiative, how it stands and what was said of it.")
record InitiativeJson(
        String id,
        @Schema(description = "The version of the charter.") int version,
        String name,
        String purpose,
        @Schema(description = "User name.") String owner,
        @Schema(nullable = true, description = "User name.") @Nullable String sponsor,
        LocalDate start,
        LocalDate end,
        StandingJson standing,
        List<MemberJson> team,
        List<MilestoneJson> milestones,
        TouchedJson customers,
        @Schema(description = "The measures it should move.") List<MovedJson> moves,
        @Schema(description = "The earliest first.") List<ProgressEntryJson> progress,
        @Schema(nullable = true, description = "How it ended; null if it has not.")
                @Nullable ClosingJson closing) {

    @Schema(name = "TeamMember", description = "Somebody who works on an initiative for a while.")
    record MemberJson(
            @Schema(description = "User name.") String user,
            String role,
            @Schema(description = "Of their time, in per cent.") BigDecimal share,
            LocalDate from,
            LocalDate to,
            @Schema(description = "Whether they are on it on that day.") boolean present) {}

    @Schema(name = "Milestone", description = "Something to be reached on the way.")
    record MilestoneJson(
            String id,
            String name,
            LocalDate due,
            @Schema(nullable = true) @Nullable LocalDate reached,
            boolean late) {}

    @Schema(name = "TouchedCustomers", description = "The customers it does something for.")
    record TouchedJson(List<String> keys, List<String> segments, List<String> countries) {}

    @Schema(name = "MovedMeasure", description = "A measure that an initiative should move.")
    record MovedJson(
            String card,
            String measure,
            @Schema(nullable = true, description = "null while one of the values is not known.")
                    @Nullable CourseJson course) {}

    @Schema(name = "MeasureCourse", description = "How a measure went since the beginning.")
    record CourseJson(
            String name,
            @Schema(description = "The month before the beginning.") String from,
            String was,
            @Schema(description = "The last closed month.") String to,
            String is,
            @Schema(enumeration = {"better", "worse", "neither"}) String became) {}

    static InitiativeJson from(InitiativeReport report) {
        Initiative initiative = report.initiative();
        String currency = initiative.currency().getCurrencyCode();
        return new InitiativeJson(
                initiative.id(),
                report.version(),
                initiative.name(),
                initiative.purpose(),
                initiative.owner(),
                initiative.sponsor().orElse(null),
                initiative.start(),
                initiative.end(),
                StandingJson.from(initiative, report.standing()),
                initiative.team().stream().map(each -> member(each, report)).toList(),
                report.standing().milestones().stream().map(InitiativeJson::milestone).toList(),
                new TouchedJson(
                        initiative.touched().keys().stream().sorted().toList(),
                        initiative.touched().segments().stream().sorted().toList(),
                        initiative.touched().countries().stream().sorted().toList()),
                initiative.moves().stream()
                        .map(moved ->
                                new MovedJson(
                                        moved.card(),
                                        moved.measure(),
                                        report.courses().stream()
                                                .filter(each -> each.of().equals(moved))
                                                .findAny()
                                                .map(InitiativeJson::course)
                                                .orElse(null)))
                        .toList(),
                report.progress().stream()
                        .map(entry -> ProgressEntryJson.from(entry, currency))
                        .toList(),
                report.closing().map(ClosingJson::from).orElse(null));
    }

    private static MemberJson member(TeamMember member, InitiativeReport report) {
        return new MemberJson(
                member.user(),
                member.role(),
                MeasureNumber.plain(member.share()),
                member.from(),
                member.to(),
                !report.standing().state().isOver()
                        && report.initiative().teamOn(report.standing().day()).contains(member));
    }

    private static MilestoneJson milestone(ReachedMilestone each) {
        return new MilestoneJson(
                each.milestone().id(),
                each.milestone().name(),
                each.milestone().due(),
                each.reached().orElse(null),
                each.late());
    }

    private static CourseJson course(MeasureCourse course) {
        MeasureNumber number = new MeasureNumber(course.unit(), course.currency());
        return new CourseJson(
                course.name(),
                course.from().toString(),
                number.text(course.was()),
                course.to().toString(),
                number.text(course.is()),
                became(course));
    }

    private static String became(MeasureCourse course) {
        if (course.isBetter()) {
            return "better";
        }
        return course.isWorse() ? "worse" : "neither";
    }
}
