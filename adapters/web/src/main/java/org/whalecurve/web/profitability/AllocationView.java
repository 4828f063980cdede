package org.whalecurve.web.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.AllocationReport;
import org.whalecurve.domain.costing.AllocationStatement;
import org.whalecurve.domain.costing.ServicePoolCost;
import org.whalecurve.domain.costing.allocation.AllocationMethod;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * Which service pool handed how much to which pool: a row for each sender, a column for each
 * receiver.
 *
 * @param method the method in words
 * @param receivers the names of the pools that received something
 * @param senders the service pools
 * @param unallocated what no pool received; null if nothing
 */
record AllocationView(
        String method, List<String> receivers, List<Sender> senders, @Nullable Amount unallocated) {

    /**
     * A service pool.
     *
     * @param page address of who bears its expense
     * @param driver by what its cost was handed on
     * @param cells what each receiver got, in their order
     * @param own its own expense
     * @param received what other service pools handed to it
     * @param unallocated what stayed with it
     */
    record Sender(
            String name,
            String page,
            String driver,
            Amount own,
            Amount received,
            List<Amount> cells,
            Amount unallocated) {}

    /** The view, or null for a company without service pools. */
    static @Nullable AllocationView of(AllocationReport report, Wording wording) {
        AllocationStatement statement = report.statement();
        if (statement.servicePools().isEmpty()) {
            return null;
        }
        String currency = report.currency();
        List<String> receivers = report.receivers();
        return new AllocationView(
                words(statement.method()),
                receivers.stream().map(report::nameOf).toList(),
                statement.servicePools().stream()
                        .map(service -> sender(service, report, receivers, wording))
                        .toList(),
                statement.unallocated() == 0
                        ? null
                        : wording.amount(statement.unallocated(), currency));
    }

    private static Sender sender(
            ServicePoolCost service,
            AllocationReport report,
            List<String> receivers,
            Wording wording) {
        AllocationStatement statement = report.statement();
        String currency = report.currency();
        return new Sender(
                service.name(),
                PoolPageView.addressOf(report.run(), service.pool()).text(),
                service.driver(),
                wording.amount(service.own(), currency),
                wording.amount(service.received(), currency),
                receivers.stream()
                        .map(to -> wording.amount(statement.handedOn(service.pool(), to), currency))
                        .toList(),
                wording.amount(service.unallocated(), currency));
    }

    private static String words(AllocationMethod method) {
        return switch (method) {
            case DIRECT -> "direct method: services among service pools do not count";
            case STEP_DOWN ->
                    "step-down method: in this order, each pool closed once it has handed on";
            case RECIPROCAL ->
                    "reciprocal method: what service pools owe each other is solved exactly";
        };
    }
}
