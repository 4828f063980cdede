package org.whalecurve.application.initiatives;

/**
 * What people say when they close an initiative.
 *
 * @param abandoned whether it is given up
 * @param result what came out
 * @param lessons what the next one should know
 * @param handOver who goes on with what
 */
public record ClosingWords(boolean abandoned, String result, String lessons, String handOver) {}
