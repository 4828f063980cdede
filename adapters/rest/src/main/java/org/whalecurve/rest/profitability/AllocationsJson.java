package org.whalecurve.rest.profitability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.profitability.AllocationReport;
import org.whalecurve.domain.costing.AllocationStatement;
import org.whalecurve.domain.costing.PoolTransfer;
import org.whalecurve.domain.costing.ServicePoolCost;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Word;

@Schema(name = "Allocations", description = "Which pool handed how much of its cost to which.")
record AllocationsJson(
        String run,
        String period,
        @Schema(
                        description =
                                "Which services among service pools counted: direct, step-down or reciprocal.",
                        examples = "reciprocal")
                String method,
        @Schema(description = "In the order of closing them if the method is step-down.")
                List<ServicePoolJson> servicePools,
        List<TransferJson> transfers) {

    @Schema(name = "ServicePoolCost", description = "What became of the cost of one service pool.")
    record ServicePoolJson(
            String id,
            String name,
            @Schema(description = "By what its cost was handed on.") String driver,
            Amount ownExpense,
            @Schema(description = "What other service pools handed to it.") Amount receivedExpense,
            Amount handedOn,
            @Schema(description = "What stayed with it because nobody takes it.")
                    Amount unallocated) {

        static ServicePoolJson from(
                AllocationStatement statement, ServicePoolCost service, String currency) {
            return new ServicePoolJson(
                    service.pool(),
                    service.name(),
                    service.driver(),
                    Amount.of(service.own(), currency),
                    Amount.of(service.received(), currency),
                    Amount.of(statement.handedOnBy(service.pool()), currency),
                    Amount.of(service.unallocated(), currency));
        }
    }

    @Schema(name = "PoolTransfer", description = "Cost that one pool handed to another.")
    record TransferJson(
            @Schema(description = "Id of the service pool.") String from,
            @Schema(description = "Id of the pool that received it.") String to,
            Amount amount) {

        static TransferJson from(PoolTransfer transfer, String currency) {
            return new TransferJson(
                    transfer.from(), transfer.to(), Amount.of(transfer.amount(), currency));
        }
    }

    static AllocationsJson from(AllocationReport report) {
        AllocationStatement statement = report.statement();
        String currency = report.currency();
        return new AllocationsJson(
                report.run(),
                report.period(),
                Word.of(statement.method()),
                statement.servicePools().stream()
                        .map(service -> ServicePoolJson.from(statement, service, currency))
                        .toList(),
                statement.transfers().stream()
                        .map(transfer -> TransferJson.from(transfer, currency))
                        .toList());
    }
}
