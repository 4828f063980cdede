package org.whalecurve.web.payouts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.whalecurve.web.Frame;

@CheckedTemplate(basePath = "payouts")
final class Templates {

    private Templates() {}

    static native TemplateInstance payouts(Frame frame, PayoutsView view);

    static native TemplateInstance payout(Frame frame, PayoutPageView view);
}
