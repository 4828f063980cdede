package org.whalecurve.web.runs;

import java.util.List;
import org.whalecurve.application.runs.ReviewedRun;
import org.whalecurve.domain.readiness.Finding;
import org.whalecurve.domain.readiness.Severity;
import org.whalecurve.web.BookWords;

/**
 * What would hinder a run or weaken its result.
 *
 * @param period id of the period
 * @param subject its period, and which plan it is if it is one
 * @param model the cost model and its version
 * @param message what was found, in a sentence
 * @param possible whether nothing stands in the way
 * @param rows what was found, the gravest first
 */
record ReviewView(
        String period,
        String subject,
        String model,
        String message,
        boolean possible,
        List<Row> rows) {

    /**
     * A finding.
     *
     * @param tone how it is set off
     * @param sign a mark that tells it without colour
     * @param severity how much it matters, in a word
     * @param of what it concerns
     * @param problem what is the matter and what to do
     */
    record Row(String tone, String sign, String severity, String of, String problem) {

        static Row of(Finding finding) {
            return switch (finding.severity()) {
                case BLOCKING -> row("bad", "▼", "blocking", finding);
                case WARNING -> row("waiting", "▲", "warning", finding);
                case NOTE -> row("neutral", "○", "note", finding);
            };
        }

        private static Row row(String tone, String sign, String severity, Finding finding) {
            return new Row(tone, sign, severity, finding.of(), finding.problem());
        }
    }

    static ReviewView of(ReviewedRun review) {
        return new ReviewView(
                review.period(),
                BookWords.of(review.period(), review.book()),
                review.model() + ", version " + review.version(),
                message(review),
                review.possible(),
                review.findings().stream().map(Row::of).toList());
    }

    private static String message(ReviewedRun review) {
        if (!review.possible()) {
            return "This cannot be run as it is.";
        }
        boolean warned =
                review.findings().stream()
                        .anyMatch(finding -> finding.severity() == Severity.WARNING);
        return warned
                ? "This can be run; look at the warnings first."
                : "Nothing stands in the way.";
    }
}
