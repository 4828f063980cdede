package org.whalecurve.web.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * One cost object in a ranking.
 *
 * @param rank the place; a dash for what none of them causes
 * @param key the company's key; empty where the name says it
 * @param statement the address of its page; null where it has none, or who reads may not go there
 * @param share profit in per cent of net revenue; a dash where there is no revenue to take it of
 */
record ObjectRow(
        String rank,
        String name,
        String key,
        @Nullable Address statement,
        Amount netRevenue,
        Amount productCost,
        Amount costToServe,
        Amount profit,
        String share) {

    static ObjectRow of(ObjectView view, boolean linked, Wording wording) {
        ObjectWords words = ObjectWords.of(view.object());
        String name = words.nameOf(view);
        String key = view.key();
        int rank = view.figures().statement().rank();
        return of(
                view.figures(),
                rank == 0 ? "–" : wording.count(rank),
                name,
                key == null || name.contains(key) ? "" : key,
                linked ? words.statementOf(view.figures().run(), key) : null,
                wording);
    }

    /** A row with a place and a name of its own. */
    static ObjectRow of(
            StatementView view,
            String rank,
            String name,
            String key,
            @Nullable Address statement,
            Wording wording) {
        CustomerStatement figures = view.statement();
        String currency = view.currency();
        return new ObjectRow(
                rank,
                name,
                key,
                statement,
                wording.amount(figures.netRevenue(), currency),
                wording.amount(figures.productCost(), currency),
                wording.amount(figures.costToServe(), currency),
                wording.amount(figures.profit(), currency),
                figures.netRevenue() > 0
                        ? wording.percent(figures.profit(), figures.netRevenue())
                        : "–");
    }
}
