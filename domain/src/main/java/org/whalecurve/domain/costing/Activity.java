package org.whalecurve.domain.costing;

import java.util.List;

/**
 * A kind of work that one resource pool performs.
 *
 * @param id the name by which results refer to it
 * @param name what people call it
 * @param pool id of the resource pool that performs it
 * @param timeEquation the time it takes: the sum of its terms
 * @param purpose what it is done for
 */
public record Activity(
        String id, String name, String pool, List<TimeTerm> timeEquation, Purpose purpose) {

    /** An activity that serves customers. */
    public Activity(String id, String name, String pool, List<TimeTerm> timeEquation) {
        this(id, name, pool, timeEquation, Purpose.SERVE);
    }
}
