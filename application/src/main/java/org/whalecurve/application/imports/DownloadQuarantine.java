package org.whalecurve.application.imports;

import java.util.function.Consumer;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** The rejected rows as delivered, to be corrected and sent again. */
@Requires(Right.SEE_IMPORTS)
public interface DownloadQuarantine {

    /** Hands out the header and then every rejected row, without line ends. */
    void downloadQuarantine(Actor actor, String importId, Consumer<String> lines);
}
