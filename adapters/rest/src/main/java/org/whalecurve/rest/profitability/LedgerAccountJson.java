package org.whalecurve.rest.profitability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.costing.LedgerAccount;
import org.whalecurve.rest.json.Amount;

@Schema(
        name = "LedgerAccount",
        description =
                "What became of the postings on one account of one entity: the total is what the"
                        + " pools took and what none did.")
record LedgerAccountJson(
        @Schema(examples = "UK") String entity,
        @Schema(examples = "6000") String account,
        @Schema(description = "Empty where no posting says.", examples = "Wages") String name,
        @Schema(examples = "248.18") String total,
        List<ShareJson> pools,
        @Schema(description = "What no pool took.", examples = "0.00") String notMapped) {

    @Schema(name = "LedgerShare", description = "What a pool took of an account.")
    record ShareJson(
            @Schema(examples = "desk") String pool,
            @Schema(examples = "Order desk") String name,
            @Schema(examples = "148.18") String amount) {}

    static LedgerAccountJson from(LedgerAccount account, String currency) {
        return new LedgerAccountJson(
                account.entity(),
                account.account(),
                account.name(),
                Amount.of(account.total(), currency).amount(),
                account.pools().stream()
                        .map(share ->
                                new ShareJson(
                                        share.pool(),
                                        share.name(),
                                        Amount.of(share.amount(), currency).amount()))
                        .toList(),
                Amount.of(account.notMapped(), currency).amount());
    }
}
