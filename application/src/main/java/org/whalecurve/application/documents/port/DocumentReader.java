package org.whalecurve.application.documents.port;

/**
 * Reads documents of one kind.
 *
 * @param <T> what such a document says
 */
public interface DocumentReader<T> {

    /**
     * Reads and reviews a document.
     *
     * @throws org.whalecurve.application.Refusal WRONG_INPUT with every fault, its place and its
     *     line
     */
    T read(String document);

    /** The JSON schema of the documents. */
    String schema();
}
