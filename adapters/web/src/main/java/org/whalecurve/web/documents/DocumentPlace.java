package org.whalecurve.web.documents;

import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.web.Address;

/**
 * Where documents of one sort are drafted, read and published.
 *
 * @param path what the addresses of all their pages begin with
 * @param parameter what addresses call the id of a document
 */
public record DocumentPlace(String path, String parameter) {

    /** The page of a version. */
    public Address page(DocumentVersion<?> version) {
        return at("document", version);
    }

    /** The form that starts from the document of a version. */
    public Address draftFrom(DocumentVersion<?> version) {
        return at("new", version);
    }

    /** The empty form. */
    public Address draft() {
        return Address.of(path).step("new");
    }

    /** What takes the order to publish. */
    public Address publishing() {
        return Address.of(path).step("publish");
    }

    private Address at(String step, DocumentVersion<?> version) {
        return Address.of(path)
                .step(step)
                .with(parameter, version.id())
                .with("version", version.version());
    }
}
