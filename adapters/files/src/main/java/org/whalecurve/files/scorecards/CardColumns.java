package org.whalecurve.files.scorecards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whalecurve.application.scorecards.CardLine;
import org.whalecurve.application.scorecards.CardLine.Level;
import org.whalecurve.application.scorecards.CardPoint;
import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.application.scorecards.KeptValue;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.scorecards.ScorecardReport.Due;
import org.whalecurve.application.scorecards.ScorecardReport.Restated;
import org.whalecurve.application.scorecards.ScorecardReport.Run;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.HeldAgainst;
import org.whalecurve.domain.scorecards.MeasureDefinition;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Score;
import org.whalecurve.domain.scorecards.Trend;
import org.whalecurve.domain.scorecards.Unit;

/** What a scorecard says, in columns: the table and the workbook hold the same. */
final class CardColumns {

    /**
     * A column.
     *
     * @param name its head
     * @param width in characters
     * @param cell what stands in it
     */
    record Column<T>(String name, int width, Function<T, Cell> cell) {}

    /** A line at the end of one month. */
    record Past(CardLine line, CardPoint point) {}

    private static final int NARROW = 12;
    private static final int MIDDLE = 18;
    private static final int WIDE = 34;

    private CardColumns() {}

    /** What the card comes to, and all that is on it. */
    static List<CardLine> lines(ScorecardReport report) {
        return Stream.concat(report.headlines().stream(), report.shown().stream()).toList();
    }

    /** The same, month by month. */
    static List<Past> history(ScorecardReport report) {
        return lines(report).stream()
                .flatMap(line -> line.course().stream().map(point -> new Past(line, point)))
                .toList();
    }

    /** How things stand. */
    static List<Column<CardLine>> present(ScorecardReport report) {
        CardWords words = words(report);
        Map<String, Restated> restated =
                report.restated().stream()
                        .collect(Collectors.toMap(each -> each.measure().id(), each -> each));
        List<Column<CardLine>> columns = new ArrayList<>(names());
        standing(words).stream()
                .map(each ->
                        new Column<CardLine>(
                                each.name(),
                                each.width(),
                                line -> each.cell().apply(new Past(line, line.present()))))
                .forEach(columns::add);
        columns.add(new Column<>("restated to", MIDDLE, line -> restatedTo(line, restated)));
        Map<String, LocalDate> due =
                report.due().stream()
                        .collect(Collectors.toMap(each -> each.measure().id(), Due::by));
        columns.add(
                new Column<>(
                        "due by",
                        NARROW,
                        line ->
                                Optional.ofNullable(due.get(line.id()))
                                        .filter(_ -> line.level() == Level.MEASURE)
                                        .<Cell>map(Cell.Day::new)
                                        .orElse(Cell.EMPTY)));
        columns.add(
                new Column<>(
                        "waits for approval", WIDE, line -> new Cell.Text(waiting(line, report))));
        addChanges("to target", CardLine::toTarget, columns);
        addChanges("since month before", CardLine::sinceMonth, columns);
        addChanges("since year ago", CardLine::sinceYear, columns);
        columns.add(new Column<>("owner", MIDDLE, line -> new Cell.Text(line.owner())));
        columns.add(
                new Column<>(
                        "weight %",
                        NARROW,
                        line ->
                                Cell.value(
                                        Optional.ofNullable(line.weight()).map(Fraction::of),
                                        Unit.PERCENT)));
        columns.add(
                new Column<>(
                        "timing",
                        NARROW,
                        line ->
                                Cell.text(
                                        Optional.ofNullable(line.measure())
                                                .map(each -> wordOf(each.timing())))));
        columns.add(defined("which way is better", MIDDLE, each -> wordOf(each.direction())));
        columns.add(defined("what is measured", 2 * WIDE, MeasureDefinition::words));
        return List.copyOf(columns);
    }

    /** How things came to stand where they do. */
    static List<Column<Past>> past(ScorecardReport report) {
        Map<Months, String> runs =
                report.runs().stream()
                        .collect(Collectors.toMap(Run::months, Run::id, (one, _) -> one));
        List<Column<Past>> columns = new ArrayList<>();
        names().stream()
                .map(each ->
                        new Column<Past>(
                                each.name(), each.width(), past -> each.cell().apply(past.line())))
                .forEach(columns::add);
        columns.add(
                new Column<>(
                        "from",
                        NARROW,
                        past -> new Cell.Day(past.point().months().from().atDay(1))));
        columns.add(
                new Column<>(
                        "to",
                        NARROW,
                        past -> new Cell.Day(past.point().months().to().atEndOfMonth())));
        columns.addAll(standing(words(report)));
        columns.add(
                new Column<>(
                        "run of record",
                        WIDE,
                        past -> Cell.text(Optional.ofNullable(runs.get(past.point().months())))));
        return List.copyOf(columns);
    }

    /** What the numbers of a unit count. */
    static String nameOf(Unit unit, CardWords words) {
        return switch (unit) {
            case MONEY -> words.currency().getCurrencyCode();
            case PERCENT -> "%";
            case COUNT -> "number";
            case RATIO -> "times";
            case DAYS -> "days";
            case MINUTES -> "minutes";
            case POINTS -> "points";
        };
    }

    private static List<Column<CardLine>> names() {
        return List.of(
                new Column<>("level", NARROW, line -> new Cell.Text(wordOf(line.level()))),
                new Column<>("perspective", MIDDLE, line -> new Cell.Text(line.perspective())),
                new Column<>("objective", WIDE, line -> new Cell.Text(line.objective())),
                new Column<>("name", WIDE, line -> new Cell.Text(line.name())));
    }

    private static List<Column<Past>> standing(CardWords words) {
        return List.of(
                new Column<>("value", MIDDLE, CardColumns::value),
                new Column<>(
                        "unit", NARROW, past -> new Cell.Text(nameOf(past.line().unit(), words))),
                new Column<>(
                        "no data because", WIDE, past -> Cell.text(past.point().value().missing())),
                new Column<>(
                        "held against",
                        MIDDLE,
                        past ->
                                Cell.value(
                                        past.point().heldAgainst().map(HeldAgainst::amount),
                                        past.line().unit())),
                new Column<>(
                        "which is the",
                        NARROW,
                        past -> Cell.text(past.point().heldAgainst().map(HeldAgainst::name))),
                new Column<>(
                        "score", NARROW, past -> Cell.value(past.point().score(), Unit.POINTS)),
                new Column<>(
                        "raw score", NARROW, past -> Cell.value(past.point().raw(), Unit.POINTS)),
                new Column<>(
                        "status",
                        NARROW,
                        past ->
                                new Cell.Text(
                                        CardWords.symbol(past.point().status())
                                                + " "
                                                + CardWords.word(past.point().status()))),
                new Column<>(
                        "coverage %",
                        NARROW,
                        past ->
                                new Cell.Value(
                                        past.point().coverage().times(Score.HIGHEST),
                                        Unit.PERCENT)));
    }

    /** What is rolled up has a score, and no value besides. */
    private static Cell value(Past past) {
        return past.line().level() == Level.MEASURE
                ? Cell.value(past.point().value().known(), past.line().unit())
                : Cell.EMPTY;
    }

    private static Cell restatedTo(CardLine line, Map<String, Restated> restated) {
        Restated changed = line.level() == Level.MEASURE ? restated.get(line.id()) : null;
        return changed == null
                ? Cell.EMPTY
                : changed.today()
                        .known()
                        .<Cell>map(amount -> new Cell.Value(amount, line.unit()))
                        .orElse(new Cell.Text("no data"));
    }

    /** The values that do not count yet; empty if there are none. */
    private static String waiting(CardLine line, ScorecardReport report) {
        return report.waiting().stream()
                .map(KeptValue::value)
                .filter(value -> line.level() == Level.MEASURE && value.measure().equals(line.id()))
                .map(value ->
                        "%s, entered by %s"
                                .formatted(
                                        CardWords.months(Months.of(value.month())),
                                        value.enteredBy()))
                .collect(Collectors.joining("; "));
    }

    private static void addChanges(
            String name, Function<CardLine, Trend> trend, List<Column<CardLine>> columns) {
        columns.add(
                new Column<>(
                        name,
                        MIDDLE,
                        line -> Cell.change(trend.apply(line).change(), line.unit())));
        columns.add(
                new Column<>(
                        name + " is",
                        NARROW,
                        line -> new Cell.Text(CardWords.effect(trend.apply(line).course()))));
    }

    private static Column<CardLine> defined(
            String name, int width, Function<MeasureDefinition, String> words) {
        return new Column<>(
                name,
                width,
                line ->
                        Cell.text(
                                Optional.ofNullable(line.measure())
                                        .map(each -> words.apply(each.definition()))));
    }

    private static CardWords words(ScorecardReport report) {
        return new CardWords(report.version().content().currency());
    }

    private static String wordOf(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
