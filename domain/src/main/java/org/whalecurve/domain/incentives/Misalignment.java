package org.whalecurve.domain.incentives;

import java.util.List;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.operations.Bargain;
import org.whalecurve.domain.operations.ForecastLean;
import org.whalecurve.domain.operations.ServiceTrend;

/**
 * A way in which a plan pays for something else than the company wants (after Narayanan and Raman,
 * <em>Aligning Incentives in Supply Chains</em>, 2004).
 */
public sealed interface Misalignment {

    /**
     * What it brings the company in the months that were looked at, in minor units: below zero for
     * what it costs.
     */
    long worth();

    /** User names of the people whom it names; none if it tells of all alike. */
    default List<String> named() {
        return List.of();
    }

    /**
     * Those whose customers earn more are not paid more.
     *
     * @param correlation of payouts with profits, zero or below
     * @param paid what all were paid for it, in minor units
     */
    record PerversePlan(RankCorrelation correlation, long paid) implements Misalignment {
        @Override
        public long worth() {
            return Math.negateExact(paid);
        }
    }

    /**
     * Somebody was paid more than at target while their customers lost money.
     *
     * @param user user name
     * @param paid what they were paid, in minor units
     * @param profit what their customers earned, in minor units, below zero
     */
    record PaidForLosses(String user, long paid, long profit) implements Misalignment {
        @Override
        public long worth() {
            return Math.subtractExact(profit, paid);
        }

        @Override
        public List<String> named() {
            return List.of(user);
        }
    }

    /**
     * A component pays for volume, and nothing in the plan for what volume costs.
     *
     * @param component the component
     * @param paid what it paid to all, in minor units
     */
    record MissingCounterweight(PlanComponent component, long paid) implements Misalignment {
        @Override
        public long worth() {
            return Math.negateExact(paid);
        }
    }

    /**
     * Far more people stand just above a cliff than just below it.
     *
     * @param component whose curve has the cliff
     * @param cliff the cliff
     * @param below how many achieved up to {@link MisalignmentSearch#NEAR} points less
     * @param above how many achieved it, and less than as many points more
     * @param chance how likely so uneven a number is by chance alone
     * @param paid what the component paid to those just above, in minor units
     */
    record KinkCrowding(
            PlanComponent component,
            CurveAudit.Cliff cliff,
            int below,
            int above,
            Fraction chance,
            long paid)
            implements Misalignment {
        @Override
        public long worth() {
            return Math.negateExact(paid);
        }
    }

    /**
     * A component is measured by what its people neither answer for nor move.
     *
     * @param component the component
     * @param users user names of whom that is true
     * @param paid what it paid them, in minor units
     */
    record Uncontrollable(PlanComponent component, List<String> users, long paid)
            implements Misalignment {

        /** Keeps a copy. */
        public Uncontrollable {
            users = List.copyOf(users);
        }

        @Override
        public long worth() {
            return Math.negateExact(paid);
        }

        @Override
        public List<String> named() {
            return users;
        }
    }

    /**
     * Whoever buys is paid for low prices, and the stock that these added costs more than they
     * saved.
     *
     * @param component what pays for it
     * @param bargain what the prices saved, against the cost of carrying the added stock
     */
    record ExcessStock(PlanComponent component, Bargain bargain) implements Misalignment {
        @Override
        public long worth() {
            return bargain.worth();
        }
    }

    /**
     * Whoever handles goods is paid for doing it cheaply, and what was not there when it was asked
     * for would have brought more than that saved.
     *
     * @param component what pays for it
     * @param bargain what handling saved, against the contribution of the lost sales
     */
    record LostSales(PlanComponent component, Bargain bargain) implements Misalignment {
        @Override
        public long worth() {
            return bargain.worth();
        }
    }

    /**
     * Forecasts that are paid for lie to one side, month after month.
     *
     * @param component what pays for them
     * @param lean to which side they lie
     * @param chance how likely so uneven a number of months is by chance alone
     * @param paid what was paid for them, in minor units
     */
    record BiasedForecasts(PlanComponent component, ForecastLean lean, Fraction chance, long paid)
            implements Misalignment {
        @Override
        public long worth() {
            return Math.negateExact(paid);
        }

        @Override
        public List<String> named() {
            return lean.person() ? List.of(lean.who()) : List.of();
        }
    }

    /**
     * The orders of somebody's customers come at the end of the month.
     *
     * @param user user name
     * @param rush part of the orders in the last five days ÷ part that five days are
     * @param paid what they were paid for these orders, in minor units
     */
    record MonthEndPeak(String user, Fraction rush, long paid) implements Misalignment {
        @Override
        public long worth() {
            return Math.negateExact(paid);
        }

        @Override
        public List<String> named() {
            return List.of(user);
        }
    }

    /**
     * Service is paid for short calls, and customers have to come back more often.
     *
     * @param component what pays for it
     * @param trend how many contacts were resolved at once, earlier and later
     * @param paid what it paid to all, in minor units
     */
    record ShortCalls(PlanComponent component, ServiceTrend trend, long paid)
            implements Misalignment {
        @Override
        public long worth() {
            return Math.negateExact(paid);
        }
    }
}
