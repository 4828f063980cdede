package org.whalecurve.domain.currencies;

import static java.lang.Math.addExact;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whalecurve.domain.facts.LedgerPosting;
import org.whalecurve.domain.facts.LedgerSum;
import org.whalecurve.domain.money.Rounding;

/**
 * Brings postings of one currency into that of a model, each at the rate of its day and rounded
 * once to minor units, and adds them up.
 */
public final class PostingConversion {

    private static final int THE_ONE = 0;

    private record Group(String entity, String account, String department, YearMonth month) {

        static final Comparator<Group> ORDER =
                Comparator.comparing(Group::entity)
                        .thenComparing(Group::account)
                        .thenComparing(Group::department)
                        .thenComparing(Group::month);
    }

    private final ResolvedRates rates;
    private final Rounding rounding;
    private final ConvertedSums sums;
    private final SortedMap<Group, LedgerSum> groups = new TreeMap<>(Group.ORDER);

    /**
     * @param own the model's currency
     * @param currency ISO 4217 code of the currency of the postings
     * @param tally receives what is converted
     */
    public PostingConversion(
            CurrencyConversion conversion, Currency own, String currency, ConversionTally tally) {
        this.rates = new ResolvedRates(conversion, own, List.of(currency));
        this.rounding = conversion.rounding();
        this.sums = tally.of(currency);
    }

    /**
     * Adds a posting.
     *
     * @throws RateGap if it lies before the first rate
     * @throws ArithmeticException if a figure leaves the range of a long
     */
    public void add(LedgerPosting posting) {
        long amount =
                rates.on(THE_ONE, Math.toIntExact(posting.day().toEpochDay()))
                        .amount(posting.amountMinor(), rounding);
        sums.addPosting(posting.amountMinor(), amount);
        YearMonth month = YearMonth.from(posting.day());
        groups.merge(
                new Group(posting.entity(), posting.account(), posting.department(), month),
                new LedgerSum(
                        posting.entity(),
                        posting.account(),
                        posting.accountName(),
                        posting.department(),
                        month,
                        1,
                        amount),
                PostingConversion::together);
    }

    /** The postings in the model's currency, added up as {@link LedgerSum} says, and sorted. */
    public List<LedgerSum> sums() {
        return List.copyOf(groups.values());
    }

    private static LedgerSum together(LedgerSum one, LedgerSum other) {
        return new LedgerSum(
                one.entity(),
                one.account(),
                one.accountName().compareTo(other.accountName()) >= 0
                        ? one.accountName()
                        : other.accountName(),
                one.department(),
                one.month(),
                one.postings() + other.postings(),
                addExact(one.amountMinor(), other.amountMinor()));
    }
}
