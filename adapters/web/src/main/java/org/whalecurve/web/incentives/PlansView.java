package org.whalecurve.web.incentives;

import java.util.List;
import org.whalecurve.application.incentives.ListedIncentivePlans;
import org.whalecurve.application.incentives.SeenPlan;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * The plans that the reader sees.
 *
 * @param mayKeep whether the reader may draft and publish plans
 * @param plans their latest published versions
 * @param hidden how many others there are, in words; empty if there are none
 */
record PlansView(boolean mayKeep, List<Row> plans, String hidden) {

    /**
     * A plan.
     *
     * @param participants who takes part, in words
     * @param published since when, in words
     */
    record Row(
            String name,
            String year,
            String participants,
            int version,
            String published,
            Address page) {

        static Row of(SeenPlan seen, Wording wording) {
            return new Row(
                    seen.plan().name(),
                    Integer.toString(seen.plan().year()),
                    people(seen, wording),
                    seen.version(),
                    seen.publishedAt() == null ? "" : wording.moment(seen.publishedAt()),
                    PlanPlace.plan(seen.plan().id(), null));
        }
    }

    static PlansView of(ListedIncentivePlans listed, boolean mayKeep, Wording wording) {
        return new PlansView(
                mayKeep,
                listed.plans().stream().map(each -> Row.of(each, wording)).toList(),
                listed.hidden() == 0
                        ? ""
                        : "+ "
                                + wording.count(listed.hidden(), "plan", "plans")
                                + " in which you take no part");
    }

    /** Such as "5 people", or "you and 4 others" for a participant who sees no other names. */
    static String people(SeenPlan seen, Wording wording) {
        int named = seen.plan().participants().size();
        return seen.hidden() == 0 || named == 0
                ? wording.count((long) named + seen.hidden(), "person", "people")
                : "you and " + wording.count(seen.hidden(), "other", "others");
    }
}
