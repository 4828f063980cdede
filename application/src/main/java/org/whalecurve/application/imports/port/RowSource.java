package org.whalecurve.application.imports.port;

import org.whalecurve.domain.imports.ImportProfile;

/** Reads the rows of delivered files, plain or gzip. */
public interface RowSource {

    /**
     * Opens a file and reads its header.
     *
     * @throws UnreadableFile if there is no header, or what stands there cannot be read
     */
    Rows open(String uploadId, ImportProfile profile);
}
