package org.whalecurve.rest.profitability;

import java.util.List;
import java.util.function.LongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.profitability.Reconciliation;
import org.whalecurve.domain.profitability.CountedDriver;
import org.whalecurve.domain.profitability.TieOut;
import org.whalecurve.rest.json.Amount;

@Schema(name = "Reconciliation", description = "How what went into a run ties with what came out.")
record ReconciliationJson(
        String run,
        String period,
        @Schema(description = "Whether every comparison ties.") boolean ties,
        List<TieOutJson> tieOuts,
        @Schema(
                        description =
                                "The accounts of the general ledger with postings in the period, if"
                                        + " the model feeds pools from it.")
                List<LedgerAccountJson> ledger) {

    @Schema(name = "TieOut", description = "One sum on the way in against the sum on the way out.")
    record TieOutJson(
            String name,
            @Schema(
                            description =
                                    "What the sums are counted in: a currency (ISO 4217),"
                                            + " `order-lines`, `facts`, or a `quantity` that"
                                            + " facts state.",
                            examples = "GBP")
                    String unit,
            @Schema(examples = "1029.95") String in,
            @Schema(examples = "1029.95") String out,
            @Schema(examples = "0.00") String difference,
            boolean ties) {

        private static final String LINES = "order-lines";
        private static final String FACTS = "facts";
        private static final String QUANTITY = "quantity";

        static TieOutJson from(TieOut tieOut, String currency) {
            return switch (tieOut.unit()) {
                case MINOR_UNITS -> {
                    String unit = tieOut.currencyOr(currency);
                    yield of(tieOut, unit, minor -> Amount.of(minor, unit).amount());
                }
                case ORDER_LINES -> of(tieOut, LINES, Long::toString);
                case FACTS -> of(tieOut, FACTS, Long::toString);
                case MILLIONTHS ->
                        of(
                                tieOut,
                                QUANTITY,
                                digits -> CountedDriver.readable(digits, 6).toPlainString());
            };
        }

        private static TieOutJson of(TieOut tieOut, String unit, LongFunction<String> figure) {
            return new TieOutJson(
                    tieOut.name(),
                    unit,
                    figure.apply(tieOut.in()),
                    figure.apply(tieOut.out()),
                    figure.apply(tieOut.difference()),
                    tieOut.ties());
        }
    }

    static ReconciliationJson from(Reconciliation reconciliation) {
        String currency = reconciliation.summary().currency();
        return new ReconciliationJson(
                reconciliation.run(),
                reconciliation.period(),
                reconciliation.certificate().ties(),
                reconciliation.certificate().tieOuts().stream()
                        .map(tieOut -> TieOutJson.from(tieOut, currency))
                        .toList(),
                reconciliation.ledger().accounts().stream()
                        .map(account -> LedgerAccountJson.from(account, currency))
                        .toList());
    }
}
