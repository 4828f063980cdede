package org.whalecurve.web.scorecards;

import java.util.Currency;
import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.web.Wording;

/**
 * How the values of measures read.
 *
 * @param wording how numbers read everywhere
 * @param card how they read on scorecards
 */
public record ValueWords(Wording wording, CardWords card) {

    public ValueWords(Wording wording, Currency currency) {
        this(wording, new CardWords(currency));
    }

    public Currency currency() {
        return card.currency();
    }

    /** A value for a column; whoever reads an amount knows the currency from the page. */
    public String value(Fraction value, Unit unit) {
        return card.value(value, unit);
    }

    /** A value with what it counts, for running text. */
    public String inText(Fraction value, Unit unit) {
        return card.inText(value, unit);
    }

    /** A difference, with its sign; that of two percentages is in points. */
    public String change(Fraction change, Unit unit) {
        return card.change(change, unit);
    }
}
