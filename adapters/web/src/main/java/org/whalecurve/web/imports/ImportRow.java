package org.whalecurve.web.imports;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.imports.FileProblem;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.web.Address;
import org.whalecurve.web.BookWords;
import org.whalecurve.web.Wording;

/**
 * An import in a list and at the head of its page.
 *
 * @param book the book that its facts went into, in words
 * @param plan the same if it is a plan; null otherwise
 * @param running whether its figures still change
 * @param readPercent how much of the file is read, from 0 to 100
 * @param canResume whether it can be resumed or discarded
 * @param hasQuarantine whether rows were rejected
 * @param problem why the whole file was refused or what interrupted it; null otherwise
 * @param problemLine the line where that shows, in words; empty if it has no place
 */
record ImportRow(
        Address page,
        String fileName,
        String profile,
        String book,
        @Nullable String plan,
        String size,
        String sha256,
        String receivedBy,
        String receivedAt,
        ImportStateWords state,
        boolean running,
        long readPercent,
        String rowsRead,
        String rowsAccepted,
        String rowsRejected,
        boolean canResume,
        boolean hasQuarantine,
        @Nullable String problem,
        String problemLine) {

    static ImportRow of(Import delivery, Wording wording) {
        FileProblem problem = delivery.problem();
        boolean running =
                delivery.state() == ImportState.RECEIVED || delivery.state() == ImportState.READING;
        return new ImportRow(
                Address.of("/app/imports").step(delivery.id()),
                delivery.fileName(),
                delivery.profile(),
                BookWords.of(delivery.book()),
                delivery.book().isPlan() ? BookWords.of(delivery.book()) : null,
                wording.bytes(delivery.bytes()),
                delivery.sha256(),
                delivery.receivedBy(),
                wording.moment(delivery.receivedAt()),
                ImportStateWords.of(delivery.state()),
                running,
                delivery.bytes() == 0 ? 0 : delivery.bytesRead() * 100 / delivery.bytes(),
                wording.count(delivery.rowsRead()),
                wording.count(delivery.rowsAccepted()),
                wording.count(delivery.rowsRejected()),
                delivery.state().canResume(),
                delivery.rowsRejected() > 0,
                problem == null ? null : problem.detail(),
                problem == null || problem.line() == 0
                        ? ""
                        : "line " + wording.count(problem.line()));
    }
}
