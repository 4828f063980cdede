package org.whalecurve.web.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.whalecurve.web.Frame;

@CheckedTemplate(basePath = "imports")
final class Templates {

    private Templates() {}

    static native TemplateInstance imports(Frame frame, ImportsView view);

    static native TemplateInstance delivery(Frame frame, ImportPageView view);
}
