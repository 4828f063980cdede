package org.whalecurve.domain.initiatives;

import java.util.function.IntPredicate;

/** Adds the changes of one group up, in two walks: the second needs the mean of the first. */
final class BenefitFold {

    private final WindowProfits before;
    private final WindowProfits after;
    private final IntPredicate member;
    private int customers;
    private int gone;
    private int came;
    private long was;
    private long is;
    private long earnedByThose;
    private double squares;

    BenefitFold(WindowProfits before, WindowProfits after, IntPredicate member) {
        this.before = before;
        this.after = after;
        this.member = member;
    }

    BenefitGroup group() {
        walk(this::add);
        double mean = customers == 0 ? 0 : (double) Math.subtractExact(is, was) / customers;
        walk((earned, stayed, nowEarned, comes) -> {
            if (!comes) {
                double deviation = (double) Math.subtractExact(nowEarned, earned) - mean;
                squares += deviation * deviation;
            }
        });
        return new BenefitGroup(
                customers,
                was,
                is,
                gone,
                came,
                earnedByThose,
                customers < 2 ? 0 : squares / (customers - 1));
    }

    private void add(long earned, boolean stayed, long nowEarned, boolean comes) {
        if (comes) {
            came++;
            earnedByThose = Math.addExact(earnedByThose, nowEarned);
            return;
        }
        customers++;
        gone += stayed ? 0 : 1;
        was = Math.addExact(was, earned);
        is = Math.addExact(is, nowEarned);
    }

    private void walk(Visitor visitor) {
        int i = 0;
        int j = 0;
        while (i < before.customers().length || j < after.customers().length) {
            int one = i < before.customers().length ? before.customers()[i] : Integer.MAX_VALUE;
            int other = j < after.customers().length ? after.customers()[j] : Integer.MAX_VALUE;
            long earned = one <= other ? before.profits()[i++] : 0;
            long afterwards = other <= one ? after.profits()[j++] : 0;
            if (member.test(Math.min(one, other))) {
                visitor.visit(earned, other <= one, afterwards, other < one);
            }
        }
    }

    /** Looks at one customer of the group. */
    private interface Visitor {

        /**
         * @param stayed whether there is a statement afterwards
         * @param comes whether there was none before
         */
        void visit(long before, boolean stayed, long after, boolean comes);
    }
}
