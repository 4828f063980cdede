package org.whalecurve.application.imports;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.imports.Import;

/** Reads the stored file of an interrupted or refused import again. */
@Requires(Right.DELIVER_FILES)
public interface ResumeImport {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such import; CONFLICT if
     *     its state does not allow it
     */
    Import resumeImport(Actor actor, String importId);
}
