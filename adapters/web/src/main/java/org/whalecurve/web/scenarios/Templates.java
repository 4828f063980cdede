package org.whalecurve.web.scenarios;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.whalecurve.web.Frame;
import org.whalecurve.web.profitability.RunChoice;

@CheckedTemplate(basePath = "scenarios")
final class Templates {

    private Templates() {}

    static native TemplateInstance whatIf(Frame frame, RunChoice.Selection runs, WhatIfView view);

    static native TemplateInstance portfolio(
            Frame frame, RunChoice.Selection runs, PortfolioPageView view);

    static native TemplateInstance scenarios(
            Frame frame, RunChoice.Selection runs, ScenariosView view);

    static native TemplateInstance scenario(
            Frame frame, RunChoice.Selection runs, ScenarioPageView view);
}
