package org.whalecurve.web.runs;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunInputs;
import org.whalecurve.domain.profitability.RunState;
import org.whalecurve.web.Address;
import org.whalecurve.web.BookWords;
import org.whalecurve.web.Wording;

/**
 * A run in a list and at the head of its page.
 *
 * @param shortId enough of the id to tell runs apart
 * @param book the book that was computed, as forms name it
 * @param subject its period, and which plan it is if it is one
 * @param plan whether it is a plan
 * @param running whether it still changes
 * @param percent how much is folded, from 0 to 100
 * @param progress the same in words
 * @param canPublish whether its state allows publishing
 * @param hasResult whether it gave results that can be looked at
 * @param results the address of its results
 * @param problem why it failed or was interrupted; null otherwise
 */
record RunRow(
        Address page,
        String id,
        String shortId,
        String period,
        String book,
        String subject,
        boolean plan,
        String model,
        Address modelPage,
        String orderedBy,
        String orderedAt,
        State state,
        boolean running,
        long percent,
        String progress,
        boolean canPublish,
        boolean hasResult,
        Address results,
        @Nullable String problem) {

    /**
     * The state for people: a sign, a word, and the tone of its colour.
     *
     * @param tone {@code good}, {@code bad}, {@code waiting} or {@code neutral}
     */
    record State(String sign, String word, String tone) {

        static State of(RunState state) {
            return switch (state) {
                case ORDERED -> new State("…", "waiting", "waiting");
                case RUNNING -> new State("…", "being computed", "waiting");
                case CERTIFIED -> new State("✓", "ties, can be published", "good");
                case NOT_TIED -> new State("▼", "does not tie", "bad");
                case PUBLISHED -> new State("●", "published", "good");
                case SUPERSEDED -> new State("○", "superseded", "neutral");
                case FAILED -> new State("▼", "failed", "bad");
                case INTERRUPTED -> new State("◆", "interrupted", "bad");
            };
        }
    }

    static RunRow of(Run run, Wording wording) {
        RunInputs inputs = run.inputs();
        return new RunRow(
                Address.of("/app/runs").step(run.id()),
                run.id(),
                run.id().substring(0, Math.min(8, run.id().length())),
                inputs.period(),
                inputs.book().name(),
                BookWords.of(inputs.period(), inputs.book()),
                inputs.book().isPlan(),
                inputs.model() + ", version " + inputs.modelVersion(),
                Address.of("/app/models/document")
                        .with("model", inputs.model())
                        .with("version", inputs.modelVersion()),
                run.orderedBy(),
                wording.moment(run.orderedAt()),
                State.of(run.state()),
                run.state() == RunState.ORDERED || run.state() == RunState.RUNNING,
                run.linesTotal() == 0 ? 0 : run.linesFolded() * 100 / run.linesTotal(),
                wording.count(run.linesFolded())
                        + " of "
                        + wording.count(run.linesTotal(), "order line", "order lines"),
                run.state() == RunState.CERTIFIED,
                run.state().hasResult(),
                Address.of("/app").with("run", run.id()),
                run.problem());
    }
}
