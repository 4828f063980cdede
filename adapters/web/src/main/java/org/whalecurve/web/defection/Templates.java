package org.whalecurve.web.defection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.whalecurve.web.Frame;

@CheckedTemplate(basePath = "defection")
final class Templates {

    private Templates() {}

    /**
     * Who may leave.
     *
     * @param view null if nobody has looked yet
     */
    static native TemplateInstance leaving(Frame frame, @Nullable LeavingView view);
}
