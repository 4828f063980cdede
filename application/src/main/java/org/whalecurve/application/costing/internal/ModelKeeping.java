package org.whalecurve.application.costing.internal;

import java.time.InstantSource;
import java.util.List;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.costing.AddModel;
import org.whalecurve.application.costing.ListModels;
import org.whalecurve.application.costing.PublishModel;
import org.whalecurve.application.costing.ViewModel;
import org.whalecurve.application.costing.ViewModelSchema;
import org.whalecurve.application.costing.port.CostModelReader;
import org.whalecurve.application.costing.port.CostModels;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.application.documents.internal.DocumentKeeping;
import org.whalecurve.domain.costing.CostModel;

/** Keeps cost models. */
public final class ModelKeeping
        implements AddModel, PublishModel, ViewModel, ListModels, ViewModelSchema {

    private final CostModels models;
    private final CostModelReader reader;
    private final DocumentKeeping<CostModel> keeping;

    public ModelKeeping(
            CostModels models,
            CostModelReader reader,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.models = models;
        this.reader = reader;
        this.keeping = new DocumentKeeping<>("cost model", models, audit, unitOfWork, clock);
    }

    @Override
    public DocumentVersion<CostModel> addModel(Actor actor, Draft draft) {
        CostModel model = reader.read(draft.document());
        return keeping.add(actor, model.id(), model, draft);
    }

    @Override
    public DocumentVersion<CostModel> publishModel(Actor actor, VersionKey key) {
        return keeping.publish(actor, key);
    }

    @Override
    public DocumentVersion<CostModel> viewModel(Actor actor, String id, int version) {
        return keeping.find(id, version);
    }

    @Override
    public List<DocumentVersion<CostModel>> listModels(Actor actor) {
        return models.all();
    }

    @Override
    public String viewModelSchema(Actor actor) {
        return reader.schema();
    }
}
