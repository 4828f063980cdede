package org.whalecurve.domain.costing;

/**
 * Cost that one pool handed to another.
 *
 * @param from id of the service pool
 * @param to id of the pool that received it
 * @param amount minor units; negative where a credit was handed on
 */
public record PoolTransfer(String from, String to, long amount) {}
