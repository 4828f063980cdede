package org.whalecurve.rest.profitability;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.ExportObjects;
import org.whalecurve.application.profitability.ObjectQuestion;
import org.whalecurve.application.profitability.RankObjects;
import org.whalecurve.application.profitability.RankedObjects;
import org.whalecurve.application.profitability.ViewObject;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.http.Tagged;

/** Answers what is asked of the cost objects of a run, whatever their sort. */
@Singleton
class ObjectAnswers {

    private final CurrentActor current;
    private final RankObjects rankObjects;
    private final ViewObject viewObject;
    private final ExportObjects exportObjects;

    ObjectAnswers(
            CurrentActor current,
            RankObjects rankObjects,
            ViewObject viewObject,
            ExportObjects exportObjects) {
        this.current = current;
        this.rankObjects = rankObjects;
        this.viewObject = viewObject;
        this.exportObjects = exportObjects;
    }

    RankedObjects rank(
            CostObject object, String id, Sort sort, @Nullable String after, PageSize limit) {
        return rankObjects.rankObjects(
                current.actor(),
                id,
                new ObjectQuestion(object, sort.order(), after, limit.items()));
    }

    RestResponse<ObjectStatementJson> view(
            CostObject object, String id, PathKey key, Request request) {
        return Tagged.answer(
                request,
                ObjectStatementJson.from(
                        viewObject.viewObject(current.actor(), id, object, key.value())));
    }

    /**
     * @param name what the file is called, before the run's id
     */
    RestResponse<StreamingOutput> export(CostObject object, String name, String id) {
        Actor actor = current.actor();
        return Download.csv(
                name + id,
                lines -> {
                    StatementTable table = StatementTable.ofObjects(lines);
                    exportObjects.exportObjects(actor, id, object, table::add);
                    table.end();
                });
    }
}
