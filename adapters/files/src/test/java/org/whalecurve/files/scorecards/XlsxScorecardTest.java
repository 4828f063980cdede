package org.whalecurve.files.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.sample.SampleReport;
import org.whalecurve.application.scorecards.ScorecardReport;

/** Reads the workbook back, cell by cell. */
class XlsxScorecardTest {

    private static final Written WRITTEN =
            new Written(Instant.parse("2011-04-06T07:30:00Z"), ZoneId.of("Europe/London"));

    /** Below the title and the sentence; the reader leaves out the row of air. */
    private static final int HEAD = 2;

    @Test
    void theFirstSheetTellsInASentenceHowTheCardStandsAndThenAllOfIt() throws IOException {
        List<Row> rows = sheet(SampleReport.march(), "Scorecard");

        assertThat(rows.get(0).getCell(0).asString())
                .isEqualTo(
                        "Harbour Supplies: scorecard of the whole company, March 2011, the month alone");
        assertThat(rows.get(1).getCell(0).asString()).startsWith("Score ").endsWith("no data.");
        assertThat(names(rows))
                .startsWith("Overall", "Leading measures", "Lagging measures", "Financial")
                .contains("Profit of customers", "Stock in days")
                .hasSize(
                        SampleReport.march().headlines().size()
                                + SampleReport.march().lines().size());
    }

    @Test
    void numbersAreNumbersWithTheFormatsOfTheirUnits() throws IOException {
        List<Row> rows = sheet(SampleReport.march(), "Scorecard");

        Map<String, Cell> profit = row(rows, "Profit of customers");
        assertNumber(profit, "Value", "61.92", "#,##0.00");
        assertNumber(profit, "Held against", "200", "#,##0.00");
        assertNumber(profit, "To target", "-138.08", "+#,##0.00;-#,##0.00;#,##0.00");
        assertNumber(profit, "Since month before", "-88.08", "+#,##0.00;-#,##0.00;#,##0.00");
        assertNumber(profit, "Score", "0", "0.0");
        assertNumber(profit, "Raw score", "-48.4", "0.0");
        assertNumber(profit, "Weight %", "0.75", "0.0%");
        assertThat(text(profit, "To target is")).isEqualTo("worse");
        assertThat(text(profit, "Status")).isEqualTo("▼ act");
        assertThat(text(profit, "Unit")).isEqualTo("GBP");
        assertThat(profit.get("Since year ago")).isNull();

        Map<String, Cell> capacity = row(rows, "Unused capacity");
        assertNumber(capacity, "Value", "0.2", "0.0%");
        assertNumber(
                capacity,
                "Since month before",
                "-5",
                "+0.0\" points\";-0.0\" points\";0.0\" points\"");
        assertNumber(row(rows, "Customers with a statement"), "Value", "5", "#,##0");
    }

    @Test
    void whatNobodyKnowsIsAnEmptyCellWithTheReasonBesideIt() throws IOException {
        Map<String, Cell> stock = row(sheet(SampleReport.march(), "Scorecard"), "Stock in days");

        assertThat(stock.get("Value")).isNull();
        assertThat(stock.get("Score")).isNull();
        assertThat(text(stock, "No data because")).isEqualTo("Nothing was observed yet.");
        assertThat(text(stock, "Status")).isEqualTo("○ no data");
    }

    @Test
    void theSecondSheetTellsThirteenMonthsWithTheirDaysAndRuns() throws IOException {
        List<Row> rows = sheet(SampleReport.march(), "History");
        List<Map<String, Cell>> profit =
                rows.stream()
                        .skip(HEAD + 1)
                        .map(row -> cells(rows, row))
                        .filter(row -> text(row, "Name").equals("Profit of customers"))
                        .toList();

        assertThat(profit).hasSize(ScorecardReport.MONTHS);
        Map<String, Cell> first = profit.getFirst();
        assertThat(asDate(first, "From")).isEqualTo(LocalDateTime.parse("2010-03-01T00:00:00"));
        assertThat(asDate(first, "To")).isEqualTo(LocalDateTime.parse("2010-03-31T00:00:00"));
        assertThat(first.get("Value")).isNull();
        assertThat(text(first, "No data because")).isEqualTo("Nothing was observed in 2010-03.");
        Map<String, Cell> february = profit.get(ScorecardReport.MONTHS - 2);
        assertNumber(february, "Value", "150", "#,##0.00");
        assertNumber(february, "Held against", "150", "#,##0.00");
        assertThat(text(february, "Run of record")).isEqualTo("feb".repeat(8));
    }

    @Test
    void theThirdSheetSaysWhatItIsOfWhenAndWhatItRestsOn() throws IOException {
        List<Row> rows = sheet(SampleReport.marchAsPublished(), "About");
        Map<String, Cell> about = new TreeMap<>();
        rows.stream()
                .filter(row -> row.getOptionalCell(1).isPresent())
                .forEach(row -> about.put(row.getCell(0).getText(), row.getCell(1)));

        assertThat(text(about, "Scorecard")).isEqualTo("Harbour Supplies");
        assertThat(text(about, "Version")).isEqualTo("1");
        assertThat(text(about, "Month")).isEqualTo("March 2011");
        assertThat(text(about, "Values of")).isEqualTo("the month alone");
        assertThat(asDate(about, "Published at (Europe/London)"))
                .isEqualTo(LocalDateTime.parse("2011-04-04T10:30:00"));
        assertThat(asDate(about, "As it was known at (Europe/London)"))
                .isEqualTo(LocalDateTime.parse("2011-04-04T10:30:00"));
        assertThat(asDate(about, "Written at (Europe/London)"))
                .isEqualTo(LocalDateTime.parse("2011-04-06T08:30:00"));
        assertThat(text(about, "▲ good")).isEqualTo("a score of 66.7 or more");
        assertThat(known(about, "Profit of customers").asNumber()).isEqualByComparingTo("61.92");
        assertThat(text(about, "Serve them for less"))
                .isEqualTo("Earn more with the customers we have");
        assertThat(rows)
                .anyMatch(row ->
                        row.getCellCount() > 2 && row.getCell(2).getText().equals("mar".repeat(8)));
    }

    @Test
    void aTextThatBeginsLikeAFormulaIsAText() throws IOException {
        for (String start : List.of("=", "+", "-", "@")) {
            ScorecardReport report = new Renamed(name -> start + "1+1 " + name).march();
            for (String name : List.of("Scorecard", "History", "About")) {
                assertThat(sheet(report, name).stream().flatMap(Row::stream))
                        .filteredOn(cell -> cell != null)
                        .noneMatch(cell -> cell.getType() == CellType.FORMULA)
                        .filteredOn(cell -> cell.getText().startsWith(start + "1+1 "))
                        .isNotEmpty()
                        .allMatch(cell -> cell.getType() == CellType.STRING);
            }
        }
    }

    private static void assertNumber(
            Map<String, Cell> row, String column, String number, String format) {
        Cell cell = known(row, column);
        assertThat(cell.getType()).as(column).isEqualTo(CellType.NUMBER);
        assertThat(cell.asNumber()).as(column).isEqualByComparingTo(new BigDecimal(number));
        assertThat(cell.getDataFormatString()).as(column).isEqualTo(format);
    }

    private static String text(Map<String, Cell> row, String column) {
        Cell cell = row.get(column);
        return cell == null ? "" : cell.getText();
    }

    private static LocalDateTime asDate(Map<String, Cell> row, String column) {
        return known(row, column).asDate();
    }

    private static Cell known(Map<String, Cell> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static Map<String, Cell> row(List<Row> rows, String name) {
        return rows.stream()
                .skip(HEAD + 1)
                .map(row -> cells(rows, row))
                .filter(row -> text(row, "Name").equals(name))
                .findAny()
                .orElseThrow();
    }

    /** The cells that hold something, by the heads of their columns. */
    private static Map<String, Cell> cells(List<Row> rows, Row row) {
        Map<String, Cell> cells = new TreeMap<>();
        for (int c = 0; c < row.getCellCount(); c++) {
            Cell cell = row.getOptionalCell(c).orElse(null);
            if (cell != null && cell.getType() != CellType.EMPTY) {
                cells.put(rows.get(HEAD).getCell(c).asString(), cell);
            }
        }
        return cells;
    }

    private static List<String> names(List<Row> rows) {
        return rows.stream().skip(HEAD + 1).map(row -> text(cells(rows, row), "Name")).toList();
    }

    private static List<Row> sheet(ScorecardReport report, String name) throws IOException {
        try (ReadableWorkbook book =
                        new ReadableWorkbook(
                                new ByteArrayInputStream(XlsxScorecard.write(report, WRITTEN)),
                                new ReadingOptions(true, true));
                Stream<Row> rows = book.findSheet(name).orElseThrow().openStream()) {
            return new ArrayList<>(rows.toList());
        }
    }
}
