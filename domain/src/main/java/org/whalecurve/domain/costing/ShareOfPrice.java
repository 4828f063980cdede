package org.whalecurve.domain.costing;

/**
 * The assumption that goods cost a fixed share of the price they were invoiced at. A figure that
 * rests on it is labelled.
 *
 * @param millionths the share in millionths, from 0 to 1,000,000
 * @param label the words with which figures that rest on it are labelled
 */
public record ShareOfPrice(long millionths, String label) {}
