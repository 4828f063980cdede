package org.whalecurve.application.imports.port;

import java.util.Set;
import org.whalecurve.application.imports.ByteSource;
import org.whalecurve.application.imports.StoredUpload;

/** Where delivered files wait until their rows are booked. */
public interface Uploads {

    /**
     * Stores a file as it arrives, in constant memory.
     *
     * @throws org.whalecurve.application.Refusal LIMIT if it is larger than the store allows,
     *     UNAVAILABLE if the disk is full; nothing is kept then
     */
    StoredUpload store(ByteSource bytes);

    /** Removes a file; removing one that is not there changes nothing. */
    void remove(String uploadId);

    /** Removes every file that is not among those still needed. */
    void removeAllBut(Set<String> uploadIds);
}
