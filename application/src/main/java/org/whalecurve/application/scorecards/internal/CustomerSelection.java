package org.whalecurve.application.scorecards.internal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.customers.port.CustomerGroups;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.scorecards.Scorecard;

/**
 * Which customers a card is about, which of them a reader sees, and how they are put together.
 *
 * @param unit the unit of the card
 * @param groups the groups of all customers
 * @param by the grouping that was asked for
 * @param scope the numbers of the customers the reader sees, ascending; null for all
 */
record CustomerSelection(
        String unit, CustomerGroups groups, CustomerGrouping by, int @Nullable [] scope) {

    static CustomerSelection of(
            Actor actor, String unit, Customers customers, CustomerGrouping by) {
        return new CustomerSelection(
                unit,
                customers.groups(),
                by,
                actor.scope() instanceof CustomerScope.WholeCompany
                        ? null
                        : customers.numbersOf(actor.scope(), CustomerFilter.ALL));
    }

    /** Of the customers of a run those that the card is about. */
    CustomerEarnings ofUnit(CustomerEarnings earnings) {
        if (unit.equals(Scorecard.WHOLE_COMPANY)) {
            return earnings;
        }
        List<String> units = groups.membership(CustomerGrouping.UNIT).names();
        int[] unitOf = groups.groupsOf(earnings.customers(), CustomerGrouping.UNIT);
        return earnings.where(row -> units.get(unitOf[row]).equals(unit));
    }

    /** The position of the group of each customer among {@link #names()}. */
    int[] groupsOf(int[] customers) {
        return groups.groupsOf(customers, by);
    }

    List<String> names() {
        return groups.membership(by).names();
    }

    /** Whether the reader sees each customer. */
    boolean[] visible(int[] customers) {
        boolean[] visible = new boolean[customers.length];
        for (int i = 0; i < customers.length; i++) {
            visible[i] = scope == null || Arrays.binarySearch(scope, customers[i]) >= 0;
        }
        return visible;
    }
}
