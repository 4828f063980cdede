package org.whalecurve.web.costing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.whalecurve.web.Frame;

@CheckedTemplate(basePath = "costing")
final class Templates {

    private Templates() {}

    static native TemplateInstance model(Frame frame, ModelPageView view);
}
