package org.whalecurve.web.profitability;

import java.util.List;
import java.util.stream.Collectors;
import org.whalecurve.domain.costing.TermTime;
import org.whalecurve.web.Wording;

/**
 * One term of a time equation and what it took.
 *
 * @param formula the term as the model says it, in minutes
 * @param per for each of what
 * @param counted how much there is of its drivers, in words
 * @param minutes what it took
 */
record TermRow(String formula, String per, String counted, String minutes) {

    static TermRow of(TermTime term, Wording wording) {
        return new TermRow(
                term.term().minutes().canonicalText(),
                term.term().per().name(),
                counted(term, wording),
                wording.minutes(term.milliminutes()));
    }

    static List<TermRow> of(List<TermTime> terms, Wording wording) {
        return terms.stream().map(term -> of(term, wording)).toList();
    }

    private static String counted(TermTime term, Wording wording) {
        String counts =
                term.counts().stream()
                        .map(count -> {
                            String quantity =
                                    wording.quantity(count.quantity(), count.driver().decimals())
                                            + " "
                                            + count.driver().name();
                            Long each = count.milliminutesEach();
                            return each == null
                                    ? quantity
                                    : quantity + " × " + wording.minutes(each);
                        })
                        .collect(Collectors.joining(term.isWorkedOut() ? ", " : " + "));
        return term.isWorkedOut()
                ? counts + "; worked out for each of the " + term.term().per().name()
                : counts;
    }
}
