package org.whalecurve.domain.costing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the time of one term of a time equation comes from once the model is resolved.
 *
 * @param activity the position of the activity
 * @param term the term as the model says it
 * @param coefficients of a linear term, milliminutes for one unit of each driver; empty for others
 * @param computed of any other term, its position among the computed terms; −1 for linear ones
 */
record ResolvedTerm(int activity, TimeTerm term, Map<Driver, Long> coefficients, int computed) {

    private static final int NONE = -1;

    static ResolvedTerm linear(int activity, TimeTerm term, Map<Driver, Long> coefficients) {
        return new ResolvedTerm(
                activity,
                term,
                Collections.unmodifiableMap(new LinkedHashMap<>(coefficients)),
                NONE);
    }

    static ResolvedTerm computed(int activity, TimeTerm term, int position) {
        return new ResolvedTerm(activity, term, Map.of(), position);
    }

    boolean isLinear() {
        return computed == NONE;
    }
}
