package org.whalecurve.application.runs.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.whalecurve.application.sample.SampleFigures;
import org.whalecurve.application.sample.SampleLedger;
import org.whalecurve.domain.costing.AllocationStatement;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.Purpose;
import org.whalecurve.domain.costing.SustainedObject;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.money.Percentage;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.profitability.CapitalCharge;
import org.whalecurve.domain.profitability.Certificate;
import org.whalecurve.domain.profitability.CostLevels;
import org.whalecurve.domain.profitability.ListedSales;
import org.whalecurve.domain.profitability.MarginLevel;
import org.whalecurve.domain.profitability.ObjectStatements;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunInputs;
import org.whalecurve.domain.profitability.RunResult;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.profitability.StatementFile;
import org.whalecurve.domain.profitability.SustainedCost;
import org.whalecurve.domain.profitability.TieOut;
import org.whalecurve.domain.terms.GrantedTerms;

/** Runs and results for tests that care about who keeps them, not about how they came about. */
public final class SampleRuns {

    /** When the first of them was ordered. */
    public static final Instant MONDAY_NOON = Instant.parse("2011-04-04T12:00:00Z");

    private SampleRuns() {}

    public static Run ordered(String id, String period, Instant at) {
        return ordered(id, period, Book.ACTUAL, at);
    }

    /** A run of a book. */
    public static Run ordered(String id, String period, Book book, Instant at) {
        RunInputs inputs =
                new RunInputs(
                        period,
                        period + ".." + period,
                        book,
                        "harbour",
                        3,
                        "hash of the model",
                        List.of("i1", "i2"),
                        List.of("hash of i1", "hash of i2"));
        return Run.ordered(id, inputs, "amara", at, 23);
    }

    /** A result that ties; its numbers are as large as they come. */
    public static RunResult result(String file) {
        return new RunResult(
                summary(),
                SampleFigures.ALLOCATION,
                SampleLedger.STATEMENT,
                new Certificate(
                        List.of(
                                TieOut.ofLines("number of order lines", 14, 14),
                                TieOut.ofMoney("booked as sales", 1029_95, 1029_95),
                                TieOut.ofMoneyIn("JPY", "booked as sales in JPY", 777, 777),
                                TieOut.ofMoney("expense of “Order desk”", 200_00, 200_00))),
                new StatementFile(file, "hash of " + file),
                new ObjectStatements(
                        Map.of(
                                CostObject.PRODUCT,
                                new StatementFile("products of " + file, "hash of products"),
                                CostObject.MARKET,
                                new StatementFile("markets of " + file, "hash of markets"),
                                CostObject.CHANNEL,
                                new StatementFile("channels of " + file, "hash of channels")),
                        Map.of(
                                CostObject.MARKET,
                                List.of("United Kingdom", "France"),
                                CostObject.CHANNEL,
                                List.of("web"))));
    }

    /** A result in which a penny is lost. */
    public static RunResult resultThatDoesNotTie(String file) {
        return new RunResult(
                summary(),
                AllocationStatement.NONE,
                new Certificate(List.of(TieOut.ofMoney("booked as sales", 1029_95, 1029_94))),
                new StatementFile(file, "hash of " + file));
    }

    private static RunSummary summary() {
        return new RunSummary(
                "GBP",
                5,
                new RunSummary.Totals(
                        new TreeMap<>(
                                Map.of(
                                        RowKind.SALE,
                                        Long.MAX_VALUE,
                                        RowKind.RETURN,
                                        Long.MIN_VALUE,
                                        RowKind.ADJUSTMENT,
                                        0L)),
                        160_40,
                        12_34,
                        5,
                        new ListedSales(70, -3),
                        81_05,
                        (1L << 53) + 1),
                new RunSummary.Totals(new TreeMap<>(), 18_88, 0, 0, null, 20_30, -6_18),
                -30_00,
                1,
                SampleFigures.POOLS,
                List.of(
                        new RunSummary.ActivityTotal(
                                "take-orders", "Take orders", "desk", 83_000, 110_66)),
                SampleFigures.DRIVERS,
                "assumed: 60 % of the price invoiced",
                new CostLevels(
                        List.of(
                                new SustainedCost(
                                        "paris",
                                        "Office in Paris",
                                        new SustainedObject(CostObject.MARKET, "France"),
                                        Long.MAX_VALUE),
                                new SustainedCost("head", "Head office", null, -1)),
                        List.of(
                                new MarginLevel("Margin of goods", true, List.of()),
                                new MarginLevel("Margin of orders", false, List.of(0))),
                        List.of(Purpose.ATTAIN)),
                new CapitalCharge(
                        new GrantedTerms(
                                new Percentage(8_25), 30, new TreeMap<>(Map.of("C300", 60))),
                        (1L << 53) + 1));
    }
}
