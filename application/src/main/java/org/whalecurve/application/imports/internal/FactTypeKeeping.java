package org.whalecurve.application.imports.internal;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.costing.port.CostModels;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.imports.FactTypeDocument;
import org.whalecurve.application.imports.KeepFactType;
import org.whalecurve.application.imports.ListFactTypes;
import org.whalecurve.application.imports.ViewFactType;
import org.whalecurve.application.imports.port.FactTypeReader;
import org.whalecurve.application.imports.port.FactTypes;
import org.whalecurve.application.imports.port.ImportProfiles;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.LedgerPostings;

/** Keeps the declarations of fact types; booked facts keep the columns they were booked with. */
public final class FactTypeKeeping implements KeepFactType, ViewFactType, ListFactTypes {

    private static final FactTypeDocument OF_THE_PRODUCT =
            new FactTypeDocument(LedgerPostings.TYPE, null);

    private final FactTypes types;
    private final FactTypeReader reader;
    private final ImportProfiles profiles;
    private final CostModels models;
    private final FactCatalogue catalogue;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;

    public FactTypeKeeping(
            FactTypes types,
            FactTypeReader reader,
            ImportProfiles profiles,
            CostModels models,
            FactCatalogue catalogue,
            AuditTrail audit,
            UnitOfWork unitOfWork) {
        this.types = types;
        this.reader = reader;
        this.profiles = profiles;
        this.models = models;
        this.catalogue = catalogue;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public FactTypeDocument keepFactType(Actor actor, @Nullable String typeId, String document) {
        FactType type = reader.read(document);
        if (typeId != null && !type.id().equals(typeId)) {
            throw Refusal.wrongInput(
                    "fact-type-id",
                    "The document is that of fact type '%s', not of '%s'."
                            .formatted(type.id(), typeId));
        }
        FactTypeDocument kept = new FactTypeDocument(type, document);
        unitOfWork.perform(() -> {
            boolean otherShape = hasOtherShape(type);
            if (otherShape) {
                requireNothingBooked(type);
            }
            types.put(kept);
            if (otherShape) {
                requireThatDocumentsStillRead(type);
            }
            audit.record(actor.user(), "kept fact type", type.id(), "");
        });
        return kept;
    }

    private boolean hasOtherShape(FactType type) {
        return types.find(type.id())
                .map(FactTypeDocument::type)
                .filter(before ->
                        !before.key().equals(type.key())
                                || !before.columns().equals(type.columns()))
                .isPresent();
    }

    private void requireNothingBooked(FactType type) {
        if (catalogue.holdsAny(type.id())) {
            throw Refusal.conflict(
                    "facts-booked",
                    "Facts of type '%s' are booked with other columns: only its name can change. Declare a type of another id for what is new."
                            .formatted(type.id()));
        }
    }

    /** Profiles and models are read anew each time, with the types as they are then. */
    private void requireThatDocumentsStillRead(FactType type) {
        try {
            profiles.all();
            models.all();
        } catch (Refusal e) {
            throw Refusal.conflict(
                    "fact-type-in-use",
                    "An import profile or cost model counts on columns that fact type '%s' would no longer have. Declare a type of another id. %s"
                            .formatted(type.id(), e.getMessage()));
        }
    }

    @Override
    public FactTypeDocument viewFactType(Actor actor, String typeId) {
        return all().filter(found -> found.type().id().equals(typeId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("fact type", typeId));
    }

    @Override
    public List<FactTypeDocument> listFactTypes(Actor actor) {
        return all().toList();
    }

    private Stream<FactTypeDocument> all() {
        return Stream.concat(Stream.of(OF_THE_PRODUCT), types.all().stream());
    }
}
