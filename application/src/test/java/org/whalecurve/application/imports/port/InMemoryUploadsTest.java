package org.whalecurve.application.imports.port;

import java.util.Set;

class InMemoryUploadsTest extends UploadsContract {

    private final InMemoryUploads uploads = new InMemoryUploads();

    @Override
    protected Uploads uploads() {
        return uploads;
    }

    @Override
    protected Set<String> kept() {
        return uploads.ids();
    }

    @Override
    protected byte[] bytesOf(String uploadId) {
        return uploads.bytes(uploadId);
    }
}
