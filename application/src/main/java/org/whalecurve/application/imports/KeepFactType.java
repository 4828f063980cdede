package org.whalecurve.application.imports;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Declares a fact type, or replaces its declaration while nothing of it is booked. */
@Requires(Right.KEEP_PROFILES)
public interface KeepFactType {

    /**
     * @param typeId the id it is kept under; must be the id the document states, and null stands
     *     for that
     * @throws org.whalecurve.application.Refusal WRONG_INPUT with every fault and its line;
     *     CONFLICT if the product declares the type, or facts are booked that have other columns
     */
    FactTypeDocument keepFactType(Actor actor, @Nullable String typeId, String document);
}
