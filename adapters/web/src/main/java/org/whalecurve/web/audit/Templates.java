package org.whalecurve.web.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.whalecurve.web.Frame;

@CheckedTemplate(basePath = "audit")
final class Templates {

    private Templates() {}

    static native TemplateInstance audit(Frame frame, AuditView view);
}
