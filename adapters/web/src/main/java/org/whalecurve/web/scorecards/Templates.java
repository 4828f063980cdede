package org.whalecurve.web.scorecards;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.whalecurve.web.Frame;

@CheckedTemplate(basePath = "scorecards")
final class Templates {

    private Templates() {}

    static native TemplateInstance scorecards(Frame frame, ScorecardsView view);

    static native TemplateInstance card(Frame frame, CardPageView view);

    static native TemplateInstance desk(Frame frame, DeskPageView view);

    static native TemplateInstance ledger(Frame frame, CardLedgerView view);

    static native TemplateInstance measure(Frame frame, MeasurePageView view);

    static native TemplateInstance unit(Frame frame, UnitPageView view);

    static native TemplateInstance cascade(Frame frame, CascadePageView view);

    static native TemplateInstance alignment(Frame frame, AlignmentPageView view);

    static native TemplateInstance version(Frame frame, ScorecardVersionView view);

    static native TemplateInstance draw(Frame frame, DrawingPageView view);

    /** The map and its forms alone. */
    static native TemplateInstance drawing(DrawnMapView map);
}
