package org.whalecurve.web.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.whalecurve.web.Frame;
import org.whalecurve.web.documents.DocumentView;

@CheckedTemplate(basePath = "imports")
final class Templates {

    private Templates() {}

    static native TemplateInstance imports(Frame frame, ImportsView view);

    static native TemplateInstance delivery(Frame frame, ImportPageView view);

    static native TemplateInstance profiles(Frame frame, ProfilesView view);

    /** An import profile as it is listed, and its document. */
    static native TemplateInstance profile(
            Frame frame, boolean mayKeep, ProfilesView.ProfileRow profile, DocumentView document);

    static native TemplateInstance factType(Frame frame, FactTypePageView view);
}
