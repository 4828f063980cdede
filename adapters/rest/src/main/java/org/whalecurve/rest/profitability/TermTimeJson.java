package org.whalecurve.rest.profitability;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.Minutes;
import org.whalecurve.domain.costing.TermTime;
import org.whalecurve.domain.profitability.CountedDriver;

@Schema(name = "TermTime", description = "How much time one term of a time equation took.")
record TermTimeJson(
        @Schema(description = "The term as the model says it.", examples = "6 + 1.5 * lines")
                String minutes,
        @Schema(description = "For each of what.", examples = "sale orders") String per,
        @Schema(description = "Whether it was worked out for each order or line, not from sums.")
                boolean workedOut,
        List<CountJson> counts,
        @Schema(description = "What it took, in minutes.") BigDecimal total) {

    @Schema(name = "DriverCount", description = "How much of a driver there is in a term.")
    record CountJson(
            String driver,
            BigDecimal quantity,
            @Schema(
                            nullable = true,
                            description = "Minutes of one; null where the term was worked out.")
                    @Nullable BigDecimal minutesEach) {

        static CountJson from(TermTime.Count count) {
            Long each = count.milliminutesEach();
            return new CountJson(
                    count.driver().name(),
                    CountedDriver.readable(count.quantity(), count.driver().decimals()),
                    each == null ? null : Minutes.ofMilliminutes(each));
        }
    }

    static TermTimeJson from(TermTime term) {
        return new TermTimeJson(
                term.term().minutes().canonicalText(),
                term.term().per().name(),
                term.isWorkedOut(),
                term.counts().stream().map(CountJson::from).toList(),
                Minutes.ofMilliminutes(term.milliminutes()));
    }
}
