package org.whalecurve.web.incentives;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.whalecurve.web.Frame;

@CheckedTemplate(basePath = "incentives")
final class Templates {

    private Templates() {}

    static native TemplateInstance plans(Frame frame, PlansView view);

    static native TemplateInstance plan(Frame frame, PlanPageView view);

    static native TemplateInstance version(Frame frame, PlanVersionView view);
}
