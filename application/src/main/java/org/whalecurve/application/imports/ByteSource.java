package org.whalecurve.application.imports;

/** Bytes that arrive from somewhere. */
@FunctionalInterface
public interface ByteSource {

    /**
     * Reads some bytes, waiting for at least one.
     *
     * @return how many bytes were read; −1 at the end
     * @throws org.whalecurve.application.Refusal if the sender broke off
     */
    int read(byte[] into, int offset, int length);
}
