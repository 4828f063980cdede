package org.whalecurve.web.scorecards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.whalecurve.application.cascade.AlignmentReport;
import org.whalecurve.domain.cascade.AlignmentMatrix;
import org.whalecurve.domain.cascade.AlignmentMatrix.Aligned;
import org.whalecurve.domain.cascade.StrayContribution;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * The objectives of a card against the cards beneath.
 *
 * @param card the id of the card
 * @param about whose it is and of when it is told
 * @param message how many rows and columns are empty, in a sentence
 * @param hidden how many cards beneath the reader may not see, in words; empty if there are none
 * @param loose the objectives of cards beneath that contribute to none of the rows, in words
 * @param strays contributions that lead nowhere, in sentences
 */
record AlignmentPageView(
        String card,
        String name,
        String about,
        String message,
        CardChooser chooser,
        Address page,
        Address cascade,
        List<Column> columns,
        List<Row> rows,
        String hidden,
        List<String> loose,
        List<String> strays) {

    /** A card beneath. */
    record Column(String name, String unit, Address page, boolean empty) {}

    /** An objective of the card. */
    record Row(
            String name,
            Address page,
            ScoreView score,
            boolean empty,
            String hidden,
            List<Cell> cells) {}

    /** What of one card contributes. */
    record Cell(List<Item> items) {}

    /**
     * An objective that contributes.
     *
     * @param page its row on the card
     * @param way how it does where it does not do so directly, in words; otherwise empty
     */
    record Item(String name, Address page, StatusView status, String score, String way) {}

    static AlignmentPageView of(AlignmentReport report, Wording wording) {
        AlignmentMatrix matrix = report.matrix();
        Scorecard card = matrix.card().card();
        CardPlace place = CardPlace.of(report.moment(), card.id(), wording);
        return new AlignmentPageView(
                card.id(),
                card.name(),
                CascadePageView.unitOf(card, report.organisation())
                        + " · "
                        + wording.months(report.moment().month(), report.moment().month())
                        + (place.asOf() == null
                                ? ""
                                : " · as published by " + wording.day(place.asOf())),
                message(report, wording),
                CardChooser.of(report.moment(), wording),
                place.page(),
                place.cascade(),
                matrix.columns().stream().map(each -> column(each, report, wording)).toList(),
                matrix.rows().stream().map(each -> row(each, report, wording)).toList(),
                UnitPageView.hidden(matrix.hidden(), wording),
                matrix.columns().stream()
                        .filter(each -> !each.loose().isEmpty())
                        .map(AlignmentPageView::loose)
                        .toList(),
                report.strays().stream().map(AlignmentPageView::stray).toList());
    }

    private static String message(AlignmentReport report, Wording wording) {
        AlignmentMatrix matrix = report.matrix();
        if (matrix.columns().isEmpty()) {
            return "No scorecard that you see lies beneath this one.";
        }
        return "Nothing contributes to %d of %s; %d of %s contribute to nothing."
                .formatted(
                        report.emptyRows(),
                        wording.count(matrix.rows().size(), "objective", "objectives"),
                        report.emptyColumns(),
                        wording.count(matrix.columns().size(), "scorecard", "scorecards"));
    }

    private static Column column(
            AlignmentMatrix.Column column, AlignmentReport report, Wording wording) {
        Scorecard card = column.card().card();
        return new Column(
                card.name(),
                CascadePageView.unitOf(card, report.organisation()),
                CardPlace.of(report.moment(), card.id(), wording).page(),
                column.isEmpty());
    }

    private static String loose(AlignmentMatrix.Column column) {
        return column.card().card().name()
                + ": "
                + column.loose().stream().map(Objective::name).collect(Collectors.joining(", "));
    }

    private static Row row(AlignmentMatrix.Row row, AlignmentReport report, Wording wording) {
        Objective objective = row.branch().scored().objective();
        List<Cell> cells = new ArrayList<>();
        for (AlignmentMatrix.Cell cell : row.cells()) {
            cells.add(
                    new Cell(
                            cell.aligned().stream()
                                    .map(each -> item(each, report, wording))
                                    .toList()));
        }
        return new Row(
                objective.name(),
                CardPlace.of(report.moment(), row.branch().key().card(), wording)
                        .cascade(objective),
                ScoreView.of(row.branch().scored().score(), wording),
                row.isEmpty(),
                row.branch().hidden() == 0 ? "" : "+ " + row.branch().hidden() + " not shown",
                List.copyOf(cells));
    }

    private static Item item(Aligned aligned, AlignmentReport report, Wording wording) {
        ScoreView score = ScoreView.of(aligned.scored().score(), wording);
        return new Item(
                aligned.scored().objective().name(),
                CardPlace.of(report.moment(), aligned.key().card(), wording)
                        .objective(aligned.scored().objective()),
                score.status(),
                score.text(),
                aligned.direct() ? "" : "by way of another unit");
    }

    private static String stray(StrayContribution stray) {
        return stray.link().from().written()
                + " → "
                + stray.link().to().written()
                + ": "
                + stray.reason();
    }
}
