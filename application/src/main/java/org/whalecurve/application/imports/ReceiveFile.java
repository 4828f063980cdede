package org.whalecurve.application.imports;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Takes in a file of order lines, or of whatever else its profile says. */
@Requires(Right.DELIVER_FILES)
public interface ReceiveFile {

    /**
     * Stores the file and answers; its rows are read afterwards. The same content under the same
     * profile is the same import.
     *
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such profile; LIMIT or
     *     UNAVAILABLE if the file cannot be stored
     */
    ReceivedUpload receiveFile(Actor actor, String profileId, String fileName, ByteSource bytes);
}
