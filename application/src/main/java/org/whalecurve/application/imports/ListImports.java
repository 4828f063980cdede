package org.whalecurve.application.imports;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.imports.Import;

/** All imports, the latest first. */
@Requires(Right.SEE_IMPORTS)
public interface ListImports {

    /** A page; after is the cursor of the page before, null for the first. */
    Page<Import> listImports(Actor actor, @Nullable String after, int limit);
}
