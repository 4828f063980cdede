package org.whalecurve.application.imports;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.imports.Import;

/** How far an import is and what became of it. */
@Requires(Right.SEE_IMPORTS)
public interface ViewImport {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such import
     */
    Import viewImport(Actor actor, String importId);
}
