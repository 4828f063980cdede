package org.whalecurve.persistence.runs;

import java.util.List;

/** How the cost of service pools reached the pools they serve, as it is stored: minor units. */
record AllocationRow(
        String method, List<ServicePoolRow> servicePools, List<TransferRow> transfers) {

    /** What became of the cost of a service pool. */
    record ServicePoolRow(
            String pool, String name, String driver, long own, long received, long unallocated) {}

    /** What one pool handed to another. */
    record TransferRow(String from, String to, long amount) {}
}
