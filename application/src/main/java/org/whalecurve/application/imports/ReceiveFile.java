package org.whalecurve.application.imports;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.periods.Book;

/** Takes in a file of order lines, or of whatever else its profile says. */
@Requires(Right.DELIVER_FILES)
public interface ReceiveFile {

    /**
     * Stores the file and answers; its rows are read afterwards. The same content under the same
     * profile for the same book is the same import.
     *
     * @param book the book that its facts go into
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such profile; LIMIT or
     *     UNAVAILABLE if the file cannot be stored
     */
    ReceivedUpload receiveFile(
            Actor actor, String profileId, Book book, String fileName, ByteSource bytes);
}
