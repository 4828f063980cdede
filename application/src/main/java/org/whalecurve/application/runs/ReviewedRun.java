package org.whalecurve.application.runs;

import java.util.List;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.readiness.Finding;
import org.whalecurve.domain.readiness.Severity;

/**
 * What was found about a run that nobody has ordered yet.
 *
 * @param period id of the period
 * @param book whose facts would be computed
 * @param model id of the cost model
 * @param version its version
 * @param findings what was found, the gravest first
 */
public record ReviewedRun(
        String period, Book book, String model, int version, List<Finding> findings) {

    /** Whether nothing stands in the way. */
    public boolean possible() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.BLOCKING);
    }
}
