package org.whalecurve.web.profitability;

import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.application.profitability.ViewObject;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.profitability.PriceWaterfall;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * The profit statement of one cost object that is no single customer.
 *
 * @param words what the sort is called
 * @param name what it is called
 * @param key the company's own key
 * @param rank the place among all of the sort, in words
 * @param message what the statement says, in a sentence
 * @param currency ISO 4217 code of every amount
 * @param digits the decimals of the currency
 * @param steps the statement, one line below the other
 * @param prices what remains of the list price; null where no sale states one
 * @param drivers what was counted
 * @param assumption the label of the product cost assumption; null where nothing rests on it
 * @param uncosted value of goods for which the model has no cost; null if there are none
 * @param customers the address of the customers that it sums up; null where it is no group of
 *     customers
 * @param all the address of all of the sort
 */
record ObjectPageView(
        ObjectWords words,
        String name,
        String key,
        String rank,
        String message,
        String currency,
        int digits,
        List<StatementSteps.Step> steps,
        @Nullable PricesView prices,
        List<StatementSteps.Counted> drivers,
        @Nullable String assumption,
        @Nullable String uncosted,
        @Nullable Address customers,
        Address all) {

    static ObjectPageView of(ObjectView view, Wording wording) {
        ObjectWords words = ObjectWords.of(view.object());
        StatementView figures = view.figures();
        String currency = figures.currency();
        int rank = figures.statement().rank();
        String key = view.key();
        return new ObjectPageView(
                words,
                words.nameOf(view),
                key == null ? ViewObject.NONE : key,
                rank == 0 ? "" : "Rank " + wording.count(rank),
                StatementSteps.message(figures, wording),
                currency,
                Currency.getInstance(currency).getDefaultFractionDigits(),
                StatementSteps.of(figures, null, wording),
                PricesView.of(
                        PriceWaterfall.of(figures.statement()).orElse(null),
                        currency,
                        null,
                        wording),
                StatementSteps.counted(figures, wording),
                figures.statement().assumedCost() == 0 ? null : figures.assumption(),
                figures.statement().uncosted() == 0
                        ? null
                        : wording.money(figures.statement().uncosted(), currency),
                words.object().groupsCustomers()
                        ? Address.of(ObjectWords.of(CostObject.CUSTOMER).path())
                                .with("run", figures.run())
                                .with(words.one(), key == null ? ViewObject.NONE : key)
                        : null,
                Address.of(words.path()).with("run", figures.run()));
    }

    /** Whether the key need not stand beside the name. */
    public boolean nameTellsKey() {
        return key.equals(ViewObject.NONE) || name.contains(key);
    }
}
