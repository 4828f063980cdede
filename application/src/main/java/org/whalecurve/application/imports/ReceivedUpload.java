package org.whalecurve.application.imports;

import org.whalecurve.domain.imports.Import;

/** What became of a delivered file. */
public sealed interface ReceivedUpload {

    Import received();

    /** It is new, and its rows will be read. */
    record NewlyReceived(Import received) implements ReceivedUpload {}

    /**
     * The same content was delivered before under the same profile for the same book; nothing was
     * added.
     */
    record AlreadyReceived(Import received) implements ReceivedUpload {}
}
