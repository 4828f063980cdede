package org.whalecurve.application.customers.port;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.whalecurve.application.customers.CustomerGrouping;

/**
 * Which groups all customers belong to, as columns of equal length.
 *
 * @param numbers customer numbers, ascending
 * @param memberships the groups of these customers, by every grouping
 */
public record CustomerGroups(int[] numbers, Map<CustomerGrouping, Membership> memberships) {

    /**
     * The groups of one grouping.
     *
     * @param groups of each customer the position of the group's name
     * @param names the names of the groups, each once; empty for customers of whom none is known
     */
    public record Membership(int[] groups, List<String> names) {}

    /**
     * The groups of some customers, in their order.
     *
     * @throws IllegalArgumentException if there is no customer of one of the numbers
     */
    public int[] groupsOf(int[] customers, CustomerGrouping grouping) {
        int[] groups = membership(grouping).groups();
        int[] found = new int[customers.length];
        for (int i = 0; i < customers.length; i++) {
            int position = Arrays.binarySearch(numbers, customers[i]);
            if (position < 0) {
                throw new IllegalArgumentException(
                        "there is no customer of number " + customers[i]);
            }
            found[i] = groups[position];
        }
        return found;
    }

    /** The groups of one grouping. */
    public Membership membership(CustomerGrouping grouping) {
        Membership membership = memberships.get(grouping);
        if (membership == null) {
            throw new IllegalArgumentException("nothing is known of the grouping " + grouping);
        }
        return membership;
    }
}
