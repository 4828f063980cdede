package org.whalecurve.application.imports;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** A fact type. */
@Requires(Right.SEE_IMPORTS)
public interface ViewFactType {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is none of that id
     */
    FactTypeDocument viewFactType(Actor actor, String typeId);
}
