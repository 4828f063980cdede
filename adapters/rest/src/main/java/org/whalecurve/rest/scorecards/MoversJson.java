package org.whalecurve.rest.scorecards;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.MoversReport;
import org.whalecurve.rest.json.Word;

@Schema(name = "Movers", description = "What moved a measure from one month to another.")
record MoversJson(
        String card,
        String measure,
        @Schema(enumeration = {"money", "percent", "count", "ratio", "minutes", "days", "points"})
                String unit,
        String currency,
        @Schema(examples = "2011-02") String since,
        @Schema(examples = "2011-03") String month,
        @Schema(description = "The run of record of the earlier month.") String runSince,
        @Schema(description = "The run of record of the later month.") String run,
        @Schema(description = "What the measure came to in the earlier month.") String was,
        @Schema(description = "What it came to in the later month.") String is,
        @Schema(description = "By how much more it is.") String change,
        @Schema(enumeration = {"country", "segment", "owner", "unit"}) String by,
        @Schema(description = "The largest effect first.") List<GroupJson> groups,
        @Schema(description = "How many customers moved it, of the group if one was asked for.")
                int count,
        @Schema(description = "The largest effect first.") List<MoverJson> items,
        @Schema(
                        nullable = true,
                        description =
                                "Where the next part begins: send it as `after`; null at the end.")
                @Nullable String next,
        @Schema(description = "How many customers outside the caller's area moved it.") int hidden,
        @Schema(description = "What those brought about together.") String hiddenEffect,
        @Schema(description = "What no customer brought about.") String rest) {

    @Schema(name = "MovingGroup", description = "Customers that belong together.")
    record GroupJson(
            @Schema(description = "Empty for customers that are in none.") String name,
            int customers,
            String effect) {}

    @Schema(name = "Mover", description = "A customer that moved a measure.")
    record MoverJson(String key, String name, String effect) {}

    static MoversJson from(MoversReport report) {
        MeasureNumber number =
                new MeasureNumber(report.measure().definition().unit(), report.currency());
        return new MoversJson(
                report.question().card(),
                report.measure().id(),
                Word.of(report.measure().definition().unit()),
                report.currency().getCurrencyCode(),
                report.question().since().toString(),
                report.question().month().toString(),
                report.runSince(),
                report.run(),
                number.text(report.was()),
                number.text(report.is()),
                number.text(report.change()),
                Word.of(report.question().by()),
                report.groups().stream()
                        .map(group ->
                                new GroupJson(
                                        group.name(),
                                        group.customers(),
                                        number.text(group.effect())))
                        .toList(),
                report.count(),
                report.movers().items().stream()
                        .map(mover ->
                                new MoverJson(
                                        mover.customer().key(),
                                        mover.customer().name(),
                                        number.text(mover.effect())))
                        .toList(),
                report.movers().next(),
                report.hidden(),
                number.text(report.hiddenEffect()),
                number.text(report.rest()));
    }
}
