package org.whalecurve.application.imports;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.imports.QuarantinedRow;

/** The rejected rows of an import with all their faults. */
@Requires(Right.SEE_IMPORTS)
public interface ViewQuarantine {

    /**
     * A page in ascending order of line; after is the cursor of the page before, null for the
     * first.
     */
    Page<QuarantinedRow> viewQuarantine(
            Actor actor, String importId, @Nullable String after, int limit);
}
