package org.whalecurve.domain.initiatives;

import java.util.List;
import java.util.Optional;
import org.whalecurve.domain.scorecards.Months;

/** What the ledger tells of the benefit of an initiative, or why it tells nothing. */
public sealed interface BenefitFinding {

    /**
     * It was measured.
     *
     * @param before the months before the initiative began
     * @param after as many months from then on
     * @param currency ISO 4217 code of the runs
     * @param benefit what came out
     * @param trend the same between the months before and as many before those, when nobody was
     *     touched yet; empty if they have no runs of record
     * @param runs ids of the runs of record it rests on, the earliest first
     */
    record Measured(
            Months before,
            Months after,
            String currency,
            Benefit benefit,
            Optional<Benefit> trend,
            List<String> runs)
            implements BenefitFinding {

        /** Keeps a copy. */
        public Measured {
            runs = List.copyOf(runs);
        }

        /**
         * Whether the groups went apart before anybody was touched, so that the rest is doubtful.
         */
        public boolean wentApartBefore() {
            return trend.map(Benefit::verdict)
                    .filter(verdict -> verdict == Verdict.EARNED || verdict == Verdict.LOST)
                    .isPresent();
        }
    }

    /**
     * It could not be measured.
     *
     * @param reason a sentence that says why
     */
    record NotMeasured(String reason) implements BenefitFinding {}
}
