package org.whalecurve.web.initiatives;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.whalecurve.web.Frame;

@CheckedTemplate(basePath = "initiatives")
final class Templates {

    private Templates() {}

    static native TemplateInstance initiatives(Frame frame, InitiativesView view);

    static native TemplateInstance initiative(Frame frame, InitiativePageView view);

    static native TemplateInstance closing(Frame frame, ClosingFormView view);
}
