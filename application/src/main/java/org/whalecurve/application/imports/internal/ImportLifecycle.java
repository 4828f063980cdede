package org.whalecurve.application.imports.internal;

import java.util.Set;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.facts.port.FactStore;
import org.whalecurve.application.imports.DiscardImport;
import org.whalecurve.application.imports.ResumeImport;
import org.whalecurve.application.imports.port.Imports;
import org.whalecurve.application.imports.port.Uploads;
import org.whalecurve.domain.imports.FileProblem;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;

/**
 * Takes up again, or gives up, what was interrupted or refused; also after the application itself
 * had stopped.
 */
public final class ImportLifecycle implements ResumeImport, DiscardImport {

    private final Imports imports;
    private final Uploads uploads;
    private final FactStore facts;
    private final FactCatalogue catalogue;
    private final ImportReader reader;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;

    public ImportLifecycle(
            Imports imports,
            Uploads uploads,
            FactStore facts,
            FactCatalogue catalogue,
            ImportReader reader,
            AuditTrail audit,
            UnitOfWork unitOfWork) {
        this.imports = imports;
        this.uploads = uploads;
        this.facts = facts;
        this.catalogue = catalogue;
        this.reader = reader;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Import resumeImport(Actor actor, String importId) {
        Import resumed = move(actor, importId, ImportState.RECEIVED, "resumed import");
        reader.queue(importId);
        return resumed;
    }

    @Override
    public Import discardImport(Actor actor, String importId) {
        String uploadId = imports.uploadOf(importId).orElse("");
        Import discarded = move(actor, importId, ImportState.DISCARDED, "discarded import");
        uploads.remove(uploadId);
        return discarded;
    }

    /**
     * Puts in order what a stop of the application left: files that nothing refers to are removed,
     * imports that were being read are marked as interrupted, imports that waited wait again. To be
     * called once at start, before anything else.
     */
    public void recover() {
        facts.removeAllBut(Set.copyOf(catalogue.files()));
        uploads.removeAllBut(Set.copyOf(imports.uploads()));
        for (Import reading : imports.inState(ImportState.READING)) {
            imports.update(
                    reading.with(ImportState.INTERRUPTED, interrupted(reading)),
                    ImportState.READING);
        }
        imports.inState(ImportState.RECEIVED).forEach(received -> reader.queue(received.id()));
    }

    private static FileProblem interrupted(Import reading) {
        return new FileProblem(
                "interrupted",
                0,
                "The application stopped after at least "
                        + reading.rowsRead()
                        + " rows had been read. Nothing was booked. Resume the import to read the stored file again, or"
                        + " discard it.");
    }

    private Import move(Actor actor, String importId, ImportState next, String action) {
        return unitOfWork.perform(() -> {
            Import present =
                    imports.find(importId).orElseThrow(() -> Refusal.notFound("import", importId));
            Import moved = present.counted(0, 0, 0).in(next);
            if (!present.state().canResume() || !imports.update(moved, present.state())) {
                throw Refusal.conflict(
                        "import-not-stopped",
                        "Import '"
                                + importId
                                + "' is "
                                + present.state()
                                + ": only an interrupted or refused import can be resumed or discarded.");
            }
            audit.record(actor.user(), action, importId, present.fileName());
            return moved;
        });
    }
}
