package org.whalecurve.web.runs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.whalecurve.web.Frame;

@CheckedTemplate(basePath = "runs")
final class Templates {

    private Templates() {}

    static native TemplateInstance runs(Frame frame, RunsView view);

    static native TemplateInstance review(Frame frame, ReviewView view);

    static native TemplateInstance run(Frame frame, RunPageView view);
}
