package org.whalecurve.application.imports;

/**
 * A file that was stored as delivered.
 *
 * @param id the name by which the store finds it
 * @param sha256 hexadecimal hash of its bytes
 * @param bytes how many bytes it has
 */
public record StoredUpload(String id, String sha256, long bytes) {}
