package org.whalecurve.application.imports;

import java.util.List;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** All fact types: what the product declares, then what people did, sorted by id. */
@Requires(Right.SEE_IMPORTS)
public interface ListFactTypes {

    List<FactTypeDocument> listFactTypes(Actor actor);
}
