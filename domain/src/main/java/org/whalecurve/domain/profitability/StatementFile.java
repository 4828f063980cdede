package org.whalecurve.domain.profitability;

/**
 * The stored statements of a run: immutable, checked by hash when read.
 *
 * @param name the name of the file in the store
 * @param sha256 its hexadecimal hash
 */
public record StatementFile(String name, String sha256) {}
