package org.whalecurve.web.profitability;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.web.Frame;

@CheckedTemplate(basePath = "profitability")
final class Templates {

    private Templates() {}

    static native TemplateInstance overview(
            Frame frame, RunChoice.Selection runs, OverviewView view);

    static native TemplateInstance empty(Frame frame, EmptyView view);

    static native TemplateInstance customers(
            Frame frame, RunChoice.Selection runs, RankingView view);

    static native TemplateInstance statement(
            Frame frame,
            RunChoice.Selection runs,
            StatementPageView view,
            @Nullable WorthView worth);

    static native TemplateInstance objects(Frame frame, RunChoice.Selection runs, ObjectsView view);

    static native TemplateInstance quadrant(
            Frame frame, RunChoice.Selection runs, QuadrantPageView view);

    static native TemplateInstance heatMap(
            Frame frame, RunChoice.Selection runs, HeatMapPageView view);

    static native TemplateInstance dispersion(
            Frame frame, RunChoice.Selection runs, DispersionPageView view);

    static native TemplateInstance object(
            Frame frame, RunChoice.Selection runs, ObjectPageView view);

    static native TemplateInstance customerObjects(
            Frame frame, RunChoice chosen, CustomerObjectsView view);

    static native TemplateInstance explanation(
            Frame frame, RunChoice chosen, ExplanationPageView view);

    static native TemplateInstance activity(Frame frame, RunChoice chosen, ActivityPageView view);

    static native TemplateInstance order(Frame frame, RunChoice chosen, OrderPageView view);

    static native TemplateInstance pool(Frame frame, RunChoice chosen, PoolPageView view);

    /** A version of a cost model, tried on the run that is chosen. */
    static native TemplateInstance trial(
            Frame frame,
            RunChoice.Selection runs,
            String model,
            int version,
            ComparisonPageView view);

    static native TemplateInstance comparison(
            Frame frame,
            RunChoice chosen,
            List<RunChoice> ofPeriod,
            String one,
            ComparisonPageView view);

    static native TemplateInstance bridge(
            Frame frame,
            RunChoice.Selection runs,
            String one,
            List<String> conventions,
            BridgePageView view);

    static native TemplateInstance restatement(
            Frame frame,
            RunChoice chosen,
            List<RunChoice> ofPeriod,
            String one,
            RestatementPageView view);

    static native TemplateInstance growth(
            Frame frame, RunChoice.Selection runs, String one, GrowthPageView view);

    static native TemplateInstance levels(
            Frame frame, RunChoice.Selection runs, LevelsPageView view);

    static native TemplateInstance facts(Frame frame, RunChoice chosen, FactsPageView view);

    static native TemplateInstance lines(Frame frame, RunChoice chosen, LinesPageView view);
}
