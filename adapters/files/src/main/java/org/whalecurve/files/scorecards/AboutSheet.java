package org.whalecurve.files.scorecards;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.CardMessage;
import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.scorecards.ScorecardReport.Restated;
import org.whalecurve.application.scorecards.ScorecardReport.Run;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.ArrowTest;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.Status;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.domain.statistics.Interval;
import org.whalecurve.domain.statistics.LineFit;

/** The sheet that says what a workbook is, when it was true and what it rests on. */
final class AboutSheet {

    private static final int WIDE = 34;

    private final Worksheet sheet;
    private final XlsxCells cells;
    private int row;

    AboutSheet(Worksheet sheet, CardWords words) {
        this.sheet = sheet;
        this.cells = new XlsxCells(sheet, words);
    }

    void write(ScorecardReport report, Written written) {
        Scorecard card = report.version().content();
        Months stretch = report.present().stretch();
        String zone = " (" + written.zone() + ")";
        say("Scorecard", new Cell.Text(card.name()));
        say("Id", new Cell.Text(card.id()));
        if (report.desk() != null) {
            say("Desk", new Cell.Text(report.desk().name()));
        }
        say("Organisation unit", new Cell.Text(CardWords.unitOf(card)));
        say("Owner", new Cell.Text(card.owner()));
        say("Currency", new Cell.Text(card.currency().getCurrencyCode()));
        say("How it stands", new Cell.Text(CardMessage.of(report)));
        say("Version", new Cell.Text(Integer.toString(report.version().version())));
        say("Published at" + zone, report.version().publishedAt(), written);
        say("Month", new Cell.Text(CardWords.months(Months.of(report.month()))));
        say("Values of", new Cell.Text(CardWords.span(report.span())));
        say("From", new Cell.Day(stretch.from().atDay(1)));
        say("To", new Cell.Day(stretch.to().atEndOfMonth()));
        say("As it was known at" + zone, report.asOf(), written);
        say("Written at" + zone, written.at(), written);
        for (Status status : Status.values()) {
            say(CardWords.symbol(status) + " " + CardWords.word(status), meaning(status));
        }
        runs(report);
        restated(report);
        arrows(report);
        sheet.width(0, WIDE);
        sheet.width(1, WIDE);
        sheet.width(2, WIDE);
    }

    private void runs(ScorecardReport report) {
        row++;
        head("Runs of record: from", "To", "Run");
        for (Run run : report.runs()) {
            cells.write(row, 0, new Cell.Day(run.months().from().atDay(1)));
            cells.write(row, 1, new Cell.Day(run.months().to().atEndOfMonth()));
            cells.write(row++, 2, new Cell.Text(run.id()));
        }
    }

    private void restated(ScorecardReport report) {
        if (report.asOf() == null) {
            return;
        }
        row++;
        head("Restated since: measure", "Then", "Today");
        for (Restated each : report.restated()) {
            Unit unit = each.measure().definition().unit();
            cells.write(row, 0, new Cell.Text(each.measure().name()));
            cells.write(row, 1, value(each.then(), unit));
            cells.write(row++, 2, value(each.today(), unit));
        }
    }

    /** What the company believes helps what, and whether its figures say so. */
    private void arrows(ScorecardReport report) {
        row++;
        head(
                "Strategy map: objective",
                "Supports",
                "What the figures say",
                "Months later",
                "Points for each point",
                "From",
                "To",
                "Pairs of changes");
        for (ArrowTest arrow : report.arrows()) {
            Scorecard card = report.version().content();
            cells.write(row, 0, new Cell.Text(nameOf(arrow.from(), card)));
            cells.write(row, 1, new Cell.Text(nameOf(arrow.to(), card)));
            cells.write(
                    row,
                    2,
                    new Cell.Text(
                            arrow.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
            LineFit fit = arrow.fit();
            Interval interval = arrow.interval();
            if (fit != null && interval != null) {
                cells.write(row, 3, new Cell.Value(Fraction.of(arrow.lag()), Unit.COUNT));
                cells.write(row, 4, number(fit.slope()));
                cells.write(row, 5, number(interval.low()));
                cells.write(row, 6, number(interval.high()));
            }
            cells.write(row++, 7, new Cell.Value(Fraction.of(arrow.pairs()), Unit.COUNT));
        }
    }

    private static String nameOf(String objective, Scorecard card) {
        return card.objective(objective).map(Objective::name).orElse(objective);
    }

    private static Cell number(double value) {
        return new Cell.Value(Fraction.of(BigDecimal.valueOf(value)), Unit.RATIO);
    }

    private static Cell value(MeasureValue value, Unit unit) {
        return switch (value) {
            case MeasureValue.Known(var amount) -> new Cell.Value(amount, unit);
            case MeasureValue.NoData(var reason) -> new Cell.Text("no data: " + reason);
        };
    }

    private static Cell meaning(Status status) {
        return new Cell.Text(
                switch (status) {
                    case GOOD -> "a score of " + limit(Status.GOOD) + " or more";
                    case WATCH -> "a score from " + limit(Status.WATCH) + " on";
                    case ACT -> "a score below " + limit(Status.WATCH);
                    case NO_DATA ->
                            "no score, or less than half of the weight is known; never zero";
                });
    }

    private static String limit(Status status) {
        return CardWords.number(status == Status.GOOD ? Status.GOOD_FROM : Status.WATCH_FROM, 1);
    }

    private void head(String... names) {
        for (int c = 0; c < names.length; c++) {
            cells.head(row, c, names[c]);
        }
        row++;
    }

    private void say(String what, Cell cell) {
        sheet.value(row, 0, what);
        sheet.style(row, 0).bold().set();
        cells.write(row++, 1, cell);
    }

    private void say(String what, @Nullable Instant moment, Written written) {
        say(what, moment == null ? new Cell.Text("now") : Cell.EMPTY);
        if (moment != null) {
            cells.write(row - 1, 1, written.local(moment));
        }
    }
}
