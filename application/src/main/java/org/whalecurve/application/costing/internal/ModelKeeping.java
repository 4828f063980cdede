package org.whalecurve.application.costing.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.costing.AddModel;
import org.whalecurve.application.costing.ListModels;
import org.whalecurve.application.costing.ModelVersion;
import org.whalecurve.application.costing.PublishModel;
import org.whalecurve.application.costing.ViewModel;
import org.whalecurve.application.costing.ViewModelSchema;
import org.whalecurve.application.costing.port.CostModelReader;
import org.whalecurve.application.costing.port.CostModels;
import org.whalecurve.domain.costing.CostModel;

/** Keeps cost models: drafts may be replaced, published versions never change. */
public final class ModelKeeping
        implements AddModel, PublishModel, ViewModel, ListModels, ViewModelSchema {

    private final CostModels models;
    private final CostModelReader reader;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public ModelKeeping(
            CostModels models,
            CostModelReader reader,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.models = models;
        this.reader = reader;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public ModelVersion addModel(Actor actor, String document) {
        CostModel model = reader.read(document);
        String hash = sha256(document);
        return unitOfWork.perform(() -> {
            Optional<ModelVersion> latest = models.latest(model.id());
            if (latest.isPresent() && latest.get().sha256().equals(hash)) {
                return latest.get();
            }
            boolean replacesDraft = latest.isPresent() && !latest.get().isPublished();
            int version =
                    latest.map(present -> present.version() + (replacesDraft ? 0 : 1)).orElse(1);
            ModelVersion added =
                    new ModelVersion(
                            model, version, document, hash, actor.user(), clock.instant(), null);
            if (replacesDraft) {
                models.update(added);
            } else if (!models.add(added)) {
                throw Refusal.conflict(
                        "model-added-meanwhile",
                        "Somebody added a version of '"
                                + model.id()
                                + "' just now: look at it first.");
            }
            audit.record(
                    actor.user(),
                    replacesDraft ? "replaced draft of model" : "added model",
                    model.id(),
                    "version " + version);
            return added;
        });
    }

    @Override
    public ModelVersion publishModel(Actor actor, String id, int version) {
        return unitOfWork.perform(() -> {
            ModelVersion present = viewModel(actor, id, version);
            if (present.isPublished()) {
                return present;
            }
            ModelVersion published = present.published(clock.instant());
            models.update(published);
            audit.record(actor.user(), "published model", id, "version " + version);
            return published;
        });
    }

    @Override
    public ModelVersion viewModel(Actor actor, String id, int version) {
        return models.find(id, version)
                .orElseThrow(() -> Refusal.notFound("cost model", id + " version " + version));
    }

    @Override
    public List<ModelVersion> listModels(Actor actor) {
        return models.all();
    }

    @Override
    public String viewModelSchema(Actor actor) {
        return reader.schema();
    }

    private static String sha256(String document) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
