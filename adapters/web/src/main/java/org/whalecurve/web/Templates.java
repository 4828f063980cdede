package org.whalecurve.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "errors")
final class Templates {

    private Templates() {}

    /** A whole page about an error. */
    static native TemplateInstance error(Frame frame, ErrorView error);

    /** The part that a script puts on the page that is already there. */
    static native TemplateInstance problem(ErrorView error);
}
