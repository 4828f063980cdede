package org.whalecurve.rest.scorecards;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.cascade.AlignmentReport;
import org.whalecurve.domain.cascade.AlignmentMatrix.Aligned;
import org.whalecurve.domain.cascade.AlignmentMatrix.Cell;
import org.whalecurve.domain.cascade.AlignmentMatrix.Column;
import org.whalecurve.domain.cascade.AlignmentMatrix.Row;
import org.whalecurve.domain.cascade.StrayContribution;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.rest.json.Word;

@Schema(
        name = "AlignmentMatrix",
        description = "The objectives of a scorecard against the scorecards beneath.")
record AlignmentJson(
        String card,
        int version,
        String name,
        @Schema(description = "The month that is looked at.", examples = "2011-03") String month,
        @Schema(enumeration = {"month", "quarter", "half-year", "year"}) String span,
        @Schema(nullable = true, description = "The moment it is told as of; null for the present.")
                @Nullable Instant asOf,
        @Schema(description = "How many cells hold something.") long filledCells,
        @Schema(description = "How many objectives nothing contributes to.") long emptyRows,
        @Schema(description = "How many scorecards contribute to nothing.") long emptyColumns,
        @Schema(description = "How many scorecards beneath the caller may not see.") int hidden,
        @Schema(description = "In the order of the organisation.") List<ColumnJson> columns,
        @Schema(description = "In the order of the card.") List<RowJson> rows,
        @Schema(description = "Contributions that lead nowhere.") List<StrayJson> strays) {

    @Schema(name = "AlignmentColumn", description = "A scorecard beneath.")
    record ColumnJson(
            String card,
            String name,
            String unit,
            @Schema(description = "Whether it contributes to nothing.") boolean empty,
            @Schema(description = "Its objectives that contribute to none of the rows.")
                    List<String> loose) {

        static ColumnJson from(Column column) {
            Scorecard card = column.card().card();
            return new ColumnJson(
                    card.id(),
                    card.name(),
                    card.unit(),
                    column.isEmpty(),
                    column.loose().stream().map(Objective::id).toList());
        }
    }

    @Schema(name = "AlignmentRow", description = "An objective of the scorecard.")
    record RowJson(
            String objective,
            String name,
            @Schema(description = "By its own measures.") RollUpJson score,
            @Schema(description = "What its direct contributions come to.") RollUpJson contributed,
            @Schema(description = "Whether nothing contributes to it.") boolean empty,
            @Schema(description = "How many direct contributions the caller may not see.")
                    int hidden,
            @Schema(description = "Those that hold something.") List<CellJson> cells) {}

    @Schema(name = "AlignmentCell", description = "What of one scorecard contributes.")
    record CellJson(
            String card,
            @Schema(description = "What they come to.") RollUpJson score,
            List<AlignedJson> contributions) {}

    @Schema(name = "AlignedObjective", description = "An objective that contributes.")
    record AlignedJson(
            String objective,
            String name,
            @Schema(description = "How much it counts where it contributes.") BigDecimal weight,
            @Schema(description = "Whether it is the same objective as the one above.")
                    boolean shared,
            @Schema(description = "False where it contributes by way of another unit's objective.")
                    boolean direct,
            RollUpJson score) {

        static AlignedJson from(Aligned aligned) {
            return new AlignedJson(
                    aligned.key().objective(),
                    aligned.scored().objective().name(),
                    CascadeJson.written(aligned.weight()),
                    aligned.shared(),
                    aligned.direct(),
                    RollUpJson.from(aligned.scored().score()));
        }
    }

    @Schema(name = "StrayContribution", description = "A contribution that leads nowhere.")
    record StrayJson(
            String card, String objective, String toCard, String toObjective, String reason) {

        static StrayJson from(StrayContribution stray) {
            return new StrayJson(
                    stray.link().from().card(),
                    stray.link().from().objective(),
                    stray.link().to().card(),
                    stray.link().to().objective(),
                    stray.reason());
        }
    }

    static AlignmentJson from(AlignmentReport report) {
        Scorecard card = report.matrix().card().card();
        return new AlignmentJson(
                card.id(),
                report.version(),
                card.name(),
                report.moment().month().toString(),
                Word.of(report.moment().span()),
                report.moment().asOf(),
                report.filledCells(),
                report.emptyRows(),
                report.emptyColumns(),
                report.matrix().hidden(),
                report.matrix().columns().stream().map(ColumnJson::from).toList(),
                report.matrix().rows().stream()
                        .map(row -> row(row, report.matrix().columns()))
                        .toList(),
                report.strays().stream().map(StrayJson::from).toList());
    }

    private static RowJson row(Row row, List<Column> columns) {
        List<CellJson> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            if (!cell.aligned().isEmpty()) {
                cells.add(
                        new CellJson(
                                columns.get(i).card().card().id(),
                                RollUpJson.from(cell.score()),
                                cell.aligned().stream().map(AlignedJson::from).toList()));
            }
        }
        return new RowJson(
                row.branch().key().objective(),
                row.branch().scored().objective().name(),
                RollUpJson.from(row.branch().scored().score()),
                RollUpJson.from(row.branch().contributed()),
                row.isEmpty(),
                row.branch().hidden(),
                List.copyOf(cells));
    }
}
