package org.whalecurve.web.profitability;

import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * One product, market or channel in a ranking.
 *
 * @param rank the place; a dash for what none of them causes
 * @param key the company's key; empty where the name says it
 * @param statement the address of its page
 * @param share profit in per cent of net revenue; a dash where there is no revenue to take it of
 */
record ObjectRow(
        String rank,
        String name,
        String key,
        Address statement,
        Amount netRevenue,
        Amount productCost,
        Amount costToServe,
        Amount profit,
        String share) {

    static ObjectRow of(ObjectView view, Wording wording) {
        ObjectWords words = ObjectWords.of(view.object());
        CustomerStatement figures = view.figures().statement();
        String currency = view.figures().currency();
        String name = words.nameOf(view);
        String key = view.key();
        return new ObjectRow(
                figures.rank() == 0 ? "–" : wording.count(figures.rank()),
                name,
                key == null || name.contains(key) ? "" : key,
                words.statementOf(view.figures().run(), key),
                wording.amount(figures.netRevenue(), currency),
                wording.amount(figures.productCost(), currency),
                wording.amount(figures.costToServe(), currency),
                wording.amount(figures.profit(), currency),
                figures.netRevenue() > 0
                        ? wording.percent(figures.profit(), figures.netRevenue())
                        : "–");
    }
}
