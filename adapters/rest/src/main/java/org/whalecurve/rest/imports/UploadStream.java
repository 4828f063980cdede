package org.whalecurve.rest.imports;

import java.io.IOException;
import java.io.InputStream;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.imports.ByteSource;

/** The body of an upload as it arrives, never held as a whole. */
final class UploadStream implements ByteSource {

    private final InputStream body;

    UploadStream(InputStream body) {
        this.body = body;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        try {
            return body.read(into, offset, length);
        } catch (IOException _) {
            throw Refusal.wrongInput(
                    "upload-broken-off",
                    "The upload broke off before its end. Nothing was kept; send the file again.");
        }
    }
}
