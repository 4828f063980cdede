package org.whalecurve.application.imports.internal;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.imports.DownloadQuarantine;
import org.whalecurve.application.imports.ListImports;
import org.whalecurve.application.imports.ViewImport;
import org.whalecurve.application.imports.ViewQuarantine;
import org.whalecurve.application.imports.port.Imports;
import org.whalecurve.application.imports.port.Quarantine;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.imports.QuarantinedRow;

/** Looks imports and their rejected rows up. */
public final class ImportQueries
        implements ViewImport, ListImports, ViewQuarantine, DownloadQuarantine {

    private final Imports imports;
    private final Quarantine quarantine;

    public ImportQueries(Imports imports, Quarantine quarantine) {
        this.imports = imports;
        this.quarantine = quarantine;
    }

    @Override
    public Import viewImport(Actor actor, String importId) {
        return imports.find(importId).orElseThrow(() -> Refusal.notFound("import", importId));
    }

    @Override
    public Page<Import> listImports(Actor actor, @Nullable String after, int limit) {
        return imports.latest(after, Page.limit(limit));
    }

    @Override
    public Page<QuarantinedRow> viewQuarantine(
            Actor actor, String importId, @Nullable String after, int limit) {
        requireCommitted(actor, importId);
        int size = Page.limit(limit);
        List<QuarantinedRow> rows =
                quarantine.rows(importId, after == null ? 0 : lineOf(after), size);
        return new Page<>(rows, rows.size() < size ? null : String.valueOf(rows.getLast().line()));
    }

    @Override
    public void downloadQuarantine(Actor actor, String importId, Consumer<String> lines) {
        requireCommitted(actor, importId);
        quarantine.forEachRaw(importId, lines);
    }

    private void requireCommitted(Actor actor, String importId) {
        ImportState state = viewImport(actor, importId).state();
        if (state != ImportState.COMMITTED) {
            throw Refusal.conflict(
                    "import-not-committed",
                    "Import '"
                            + importId
                            + "' is "
                            + state
                            + ": its rejected rows stand once it is committed.");
        }
    }

    private static long lineOf(String after) {
        try {
            return Long.parseUnsignedLong(after);
        } catch (NumberFormatException e) {
            throw Refusal.wrongCursor(after);
        }
    }
}
