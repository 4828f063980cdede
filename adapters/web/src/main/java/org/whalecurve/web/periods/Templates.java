package org.whalecurve.web.periods;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.whalecurve.web.Frame;

@CheckedTemplate(basePath = "periods")
final class Templates {

    private Templates() {}

    static native TemplateInstance periods(Frame frame, PeriodsView view);
}
