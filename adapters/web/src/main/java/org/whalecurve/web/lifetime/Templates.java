package org.whalecurve.web.lifetime;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.whalecurve.web.Frame;

@CheckedTemplate(basePath = "lifetime")
final class Templates {

    private Templates() {}

    /**
     * The customer base.
     *
     * @param base what the customers are worth; null if nothing was worked out yet
     * @param groups what groups of them are worth; null if nothing was worked out yet
     * @param company what the whole company may be told; null for who sees a part of it
     */
    static native TemplateInstance base(
            Frame frame,
            @Nullable BaseView base,
            @Nullable EquityView groups,
            @Nullable CompanyView company);

    /**
     * Why a customer is worth what it is.
     *
     * @param alive how likely it still was one; null where the histories do not tell
     */
    static native TemplateInstance customer(
            Frame frame, CustomerView view, @Nullable AliveView alive);
}
