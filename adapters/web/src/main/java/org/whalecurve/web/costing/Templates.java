package org.whalecurve.web.costing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.whalecurve.web.Frame;

@CheckedTemplate(basePath = "costing")
final class Templates {

    private Templates() {}

    static native TemplateInstance models(Frame frame, ModelsView view);

    static native TemplateInstance model(Frame frame, ModelPageView view);

    /** The form for a document, with the text it begins with. */
    static native TemplateInstance draft(Frame frame, String document);

    /** What is wrong with a document, line by line. */
    static native TemplateInstance faults(DocumentView document);
}
