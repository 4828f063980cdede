package org.whalecurve.application.scorecards;

import java.util.Currency;
import java.util.List;
import org.whalecurve.application.Page;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.CardMeasure;

/**
 * What moved a measure from one month to another. The effects of the groups, of the hidden
 * customers and the rest add up to the change; all amounts are in the unit of the measure, money in
 * minor units.
 *
 * @param question what was asked
 * @param measure the measure
 * @param currency that of the card
 * @param run id of the run of record of the later month, behind which every customer opens
 * @param runSince id of that of the earlier month
 * @param was what the measure came to then
 * @param is what it comes to now
 * @param groups the groups of customers in the scope of the actor, the largest effect first
 * @param movers the customers asked for, the largest effect first
 * @param count how many customers asked for moved the measure
 * @param hidden how many customers outside the scope of the actor moved it
 * @param hiddenEffect what they brought about together
 * @param rest what no customer brought about: lines that name none, unused capacity and sustaining
 *     costs, customers of other units that came or went
 */
public record MoversReport(
        MoversQuestion question,
        CardMeasure measure,
        Currency currency,
        String run,
        String runSince,
        Fraction was,
        Fraction is,
        List<Group> groups,
        Page<Mover> movers,
        int count,
        int hidden,
        Fraction hiddenEffect,
        Fraction rest) {

    /**
     * Customers that belong together.
     *
     * @param name of the group; empty for customers that are in none
     * @param customers how many of them moved the measure
     * @param effect what they brought about together
     */
    public record Group(String name, int customers, Fraction effect) {}

    /**
     * A customer that moved the measure.
     *
     * @param effect by how much
     */
    public record Mover(Customer customer, Fraction effect) {}

    /** By how much more it is. */
    public Fraction change() {
        return is.minus(was);
    }
}
