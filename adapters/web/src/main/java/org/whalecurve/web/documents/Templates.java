package org.whalecurve.web.documents;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.whalecurve.web.Frame;

@CheckedTemplate(basePath = "documents")
final class Templates {

    private Templates() {}

    static native TemplateInstance draft(Frame frame, DraftView view);

    static native TemplateInstance versions(Frame frame, VersionsView view);

    /** What is wrong with a document, line by line. */
    static native TemplateInstance faults(DocumentView document);
}
