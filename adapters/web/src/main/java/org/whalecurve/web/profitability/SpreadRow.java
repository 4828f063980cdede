package org.whalecurve.web.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.dispersion.Portion;
import org.whalecurve.domain.dispersion.ProfitSpread;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * How unevenly profit is spread over all of a sort, or over the customers of a group.
 *
 * @param page the address that lists them; null if there is none
 * @param best what the best 1, 5, 10 and 20 per cent earn, in per cent of the total; as amounts
 *     where percentages mean nothing
 * @param worst the same of the worst 20 per cent
 * @param unprofitable how many cost more than they earn
 * @param unprofitableShare the same in per cent of all of them
 * @param variation standard deviation ÷ mean; a dash where the mean is not above zero
 */
record SpreadRow(
        String name,
        @Nullable Address page,
        String count,
        Amount profit,
        List<Amount> best,
        Amount worst,
        String unprofitable,
        String unprofitableShare,
        Amount loss,
        Amount deviation,
        String variation) {

    static SpreadRow of(
            String name,
            @Nullable Address page,
            ProfitSpread spread,
            String currency,
            Wording wording) {
        return new SpreadRow(
                name,
                page,
                wording.count(spread.objects()),
                wording.amount(spread.totalMinor(), currency),
                spread.best().stream().map(part -> part(part, spread, currency, wording)).toList(),
                part(spread.worst(), spread, currency, wording),
                wording.count(spread.unprofitable()),
                spread.objects() == 0
                        ? "–"
                        : wording.percent(spread.unprofitable(), spread.objects()),
                wording.amount(spread.lossMinor(), currency),
                wording.amount(spread.standardDeviationMinor(), currency),
                spread.variation().map(wording::ratio).orElse("–"));
    }

    /** What the best 20 per cent earn. */
    public Amount bestFifth() {
        return best.getLast();
    }

    private static Amount part(
            Portion part, ProfitSpread spread, String currency, Wording wording) {
        return spread.hasShares()
                ? new Amount(
                        wording.percent(part.profitMinor(), spread.totalMinor()),
                        part.profitMinor() < 0)
                : wording.amount(part.profitMinor(), currency);
    }
}
