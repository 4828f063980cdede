package org.whalecurve.domain.profitability;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.whalecurve.domain.currencies.ConvertedSums;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.imports.LedgerPostings;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.periods.Period;

/**
 * Proves that converting lost nothing: in each other currency, what the imports booked is what was
 * read, before a rate touched it; and every reading converted it to the same. A converted sum is
 * not compared with a sum times a rate: they differ by the roundings of the lines.
 */
final class ConversionTieOuts {

    private ConversionTieOuts() {}

    static List<TieOut> of(Period period, Conversions conversions) {
        List<TieOut> tieOuts = new ArrayList<>();
        new TreeMap<>(conversions.orderLines())
                .forEach((currency, totals) -> {
                    for (RowKind kind : RowKind.values()) {
                        List<ControlTotal> booked = of(kind, period, totals);
                        if (!booked.isEmpty()) {
                            tieOuts.addAll(ofLines(kind, currency, booked, conversions));
                        }
                    }
                });
        new TreeMap<>(conversions.postings())
                .forEach((currency, totals) ->
                        tieOuts.add(
                                TieOut.ofMoneyIn(
                                        currency,
                                        "postings of the general ledger in " + currency,
                                        amount(period, totals),
                                        conversions.forCustomers().of(currency).postingsRead())));
        return tieOuts;
    }

    private static List<TieOut> ofLines(
            RowKind kind, String currency, List<ControlTotal> booked, Conversions conversions) {
        String name = Certificate.nameOf(kind) + " in " + currency;
        ConvertedSums once = conversions.forCustomers().of(currency);
        return List.of(
                TieOut.ofMoneyIn(
                        currency,
                        "booked as " + name,
                        booked.stream()
                                .mapToLong(ControlTotal::amountMinor)
                                .reduce(0, Math::addExact),
                        once.read(kind)),
                TieOut.ofMoney(
                        name + " converted for customers = for other cost objects",
                        once.converted(kind),
                        conversions.forOthers().of(currency).converted(kind)));
    }

    private static List<ControlTotal> of(RowKind kind, Period period, List<ControlTotal> totals) {
        return totals.stream()
                .filter(total -> total.kind() == kind && period.contains(total.month()))
                .toList();
    }

    /** What was booked in the ledger in the months of a period. */
    static long amount(Period period, List<DeclaredTotal> postings) {
        return postings.stream()
                .filter(total -> period.contains(total.month()))
                .mapToLong(total -> total.sums().getOrDefault(LedgerPostings.AMOUNT, 0L))
                .reduce(0, Math::addExact);
    }
}
