package org.whalecurve.web.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.whalecurve.web.Frame;

@CheckedTemplate(basePath = "access")
final class Templates {

    private Templates() {}

    static native TemplateInstance access(Frame frame, List<GrantView> grants);
}
