package org.whalecurve.application.imports;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.imports.Import;

/** Gives up an interrupted or refused import and removes its stored file. */
@Requires(Right.DELIVER_FILES)
public interface DiscardImport {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such import; CONFLICT if
     *     its state does not allow it
     */
    Import discardImport(Actor actor, String importId);
}
