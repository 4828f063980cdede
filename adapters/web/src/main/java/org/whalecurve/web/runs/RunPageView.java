package org.whalecurve.web.runs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.profitability.Certificate;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunInputs;
import org.whalecurve.domain.profitability.RunResult;
import org.whalecurve.web.Address;
import org.whalecurve.web.BookWords;
import org.whalecurve.web.Comparison;
import org.whalecurve.web.Wording;

/**
 * One run with its certificate.
 *
 * @param run the run
 * @param publishing what publishing it would do, as a question
 * @param mayPublish whether the actor may publish it now
 * @param mayOrder whether the actor may order it again
 * @param canBeTriedAgain whether ordering it again starts it anew
 * @param imports the addresses of the imports it computes from
 * @param certificate the proof that nothing was lost; null until it is computed
 * @param ledger what pools took of the general ledger; null if none is fed from it
 */
record RunPageView(
        RunRow run,
        String publishing,
        boolean mayPublish,
        boolean mayOrder,
        boolean canBeTriedAgain,
        int modelVersion,
        String modelId,
        String months,
        String engine,
        String rounding,
        List<Delivery> imports,
        @Nullable CertificateView certificate,
        @Nullable LedgerView ledger) {

    /** An import whose facts are in the run. */
    record Delivery(String id, Address page) {}

    /**
     * The proof that nothing was lost.
     *
     * @param ties whether every comparison ties
     */
    record CertificateView(String currency, boolean ties, List<Comparison> comparisons) {}

    static RunPageView of(Run run, boolean mayPublish, boolean mayOrder, Wording wording) {
        RunRow row = RunRow.of(run, wording);
        return new RunPageView(
                row,
                row.plan()
                        ? "Publish this run? It becomes the "
                                + BookWords.of(run.inputs().book())
                                + " of "
                                + row.period()
                                + " for all who see results; no period is closed."
                        : "Publish this run? It becomes the run of record of "
                                + row.period()
                                + ", and the period is closed.",
                mayPublish && row.canPublish(),
                mayOrder,
                run.state().canBeTriedAgain(),
                run.inputs().modelVersion(),
                run.inputs().model(),
                run.inputs().months(),
                RunInputs.ENGINE,
                RunInputs.ROUNDING,
                run.inputs().importIds().stream()
                        .map(id -> new Delivery(id, Address.of("/app/imports").step(id)))
                        .toList(),
                certificate(run.result(), wording),
                ledger(run.result(), wording));
    }

    private static @Nullable LedgerView ledger(@Nullable RunResult result, Wording wording) {
        return result == null
                ? null
                : LedgerView.of(result.ledger(), result.summary().currency(), wording);
    }

    private static @Nullable CertificateView certificate(
            @Nullable RunResult result, Wording wording) {
        if (result == null) {
            return null;
        }
        Certificate certificate = result.certificate();
        String currency = result.summary().currency();
        return new CertificateView(
                currency,
                certificate.ties(),
                certificate.tieOuts().stream()
                        .map(tieOut -> Comparison.of(tieOut, currency, wording))
                        .toList());
    }
}
