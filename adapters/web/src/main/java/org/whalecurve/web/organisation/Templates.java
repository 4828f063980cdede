package org.whalecurve.web.organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.whalecurve.web.Frame;

@CheckedTemplate(basePath = "organisation")
final class Templates {

    private Templates() {}

    static native TemplateInstance version(Frame frame, OrganisationVersionView view);
}
