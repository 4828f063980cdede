package org.whalecurve.rest.imports;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.imports.FileProblem;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;

@Schema(name = "Import", description = "One delivery of a file and what became of it.")
record ImportJson(
        String id,
        String profile,
        @Schema(description = "`actual`, or the name of the plan that its facts went into.")
                String book,
        String fileName,
        @Schema(description = "SHA-256 of the bytes as delivered.") String sha256,
        long bytes,
        String receivedBy,
        Instant receivedAt,
        @Schema(
                        enumeration = {
                            "RECEIVED",
                            "READING",
                            "COMMITTED",
                            "REFUSED",
                            "INTERRUPTED",
                            "DISCARDED"
                        })
                String state,
        @Schema(description = "How much of the file has been read, from 0 to 100.")
                int progressPercent,
        long rowsRead,
        long rowsAccepted,
        long rowsRejected,
        @Schema(nullable = true, description = "Why the file was refused or interrupted.")
                @Nullable ProblemJson problem) {

    @Schema(name = "FileProblem", description = "Why a whole file could not be read.")
    record ProblemJson(
            String code,
            @Schema(description = "The physical line, counted from 1; 0 if it has no place.")
                    long line,
            String detail) {

        static ProblemJson from(FileProblem problem) {
            return new ProblemJson(problem.code(), problem.line(), problem.detail());
        }
    }

    static ImportJson from(Import of) {
        FileProblem problem = of.problem();
        return new ImportJson(
                of.id(),
                of.profile(),
                of.book().name(),
                of.fileName(),
                of.sha256(),
                of.bytes(),
                of.receivedBy(),
                of.receivedAt(),
                of.state().name(),
                percentOf(of),
                of.rowsRead(),
                of.rowsAccepted(),
                of.rowsRejected(),
                problem == null ? null : ProblemJson.from(problem));
    }

    private static int percentOf(Import of) {
        if (of.state() == ImportState.COMMITTED) {
            return 100;
        }
        return of.bytes() <= 0 ? 0 : (int) Math.min(99, of.bytesRead() * 100 / of.bytes());
    }
}
