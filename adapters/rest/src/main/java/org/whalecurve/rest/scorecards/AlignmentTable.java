package org.whalecurve.rest.scorecards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.cascade.AlignmentReport;
import org.whalecurve.domain.cascade.AlignmentMatrix.Aligned;
import org.whalecurve.domain.cascade.AlignmentMatrix.Cell;
import org.whalecurve.domain.cascade.AlignmentMatrix.Column;
import org.whalecurve.domain.cascade.AlignmentMatrix.Row;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.RollUp;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.rest.csv.CsvRow;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.json.Word;

/** Writes an alignment matrix as a table: a row for each contribution, and for each empty cell. */
final class AlignmentTable {

    private static final List<String> COLUMNS =
            List.of(
                    "month",
                    "objective",
                    "objective name",
                    "card",
                    "card name",
                    "unit",
                    "contribution",
                    "contribution name",
                    "way",
                    "weight",
                    "score",
                    "coverage",
                    "status");
    private static final int HUNDRED = 100;

    private AlignmentTable() {}

    static void write(AlignmentReport report, Download.Lines lines) {
        CsvRow head = new CsvRow();
        COLUMNS.forEach(head::text);
        lines.write(head);
        for (Row row : report.matrix().rows()) {
            List<Column> columns = report.matrix().columns();
            for (int i = 0; i < columns.size(); i++) {
                cell(report, row, columns.get(i).card().card(), row.cells().get(i), lines);
            }
        }
    }

    private static void cell(
            AlignmentReport report, Row row, Scorecard card, Cell cell, Download.Lines lines) {
        if (cell.aligned().isEmpty()) {
            lines.write(contribution(place(report, row, card), null));
        }
        cell.aligned().forEach(each -> lines.write(contribution(place(report, row, card), each)));
    }

    private static CsvRow place(AlignmentReport report, Row row, Scorecard card) {
        return new CsvRow()
                .text(report.moment().month().toString())
                .text(row.branch().key().objective())
                .text(row.branch().scored().objective().name())
                .text(card.id())
                .text(card.name())
                .text(card.unit());
    }

    private static CsvRow contribution(CsvRow place, @Nullable Aligned aligned) {
        if (aligned == null) {
            return place.text(null)
                    .text(null)
                    .text(null)
                    .decimal(null)
                    .decimal(null)
                    .decimal(null)
                    .text(null);
        }
        RollUp score = aligned.scored().score();
        Fraction known = score.score();
        return place.text(aligned.key().objective())
                .text(aligned.scored().objective().name())
                .text(
                        (aligned.direct() ? "direct" : "by way of others")
                                + (aligned.shared() ? ", shared" : ""))
                .decimal(CascadeJson.written(aligned.weight()))
                .decimal(known == null ? null : MeasureNumber.plain(known))
                .decimal(MeasureNumber.plain(score.coverage().times(HUNDRED)))
                .text(Word.of(score.status()));
    }
}
