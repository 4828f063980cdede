package org.whalecurve.domain.readiness;

/**
 * Something that hinders a run or weakens its result.
 *
 * @param severity how much it matters
 * @param code what sort of finding it is, for programs, such as {@code month-without-order-lines}
 * @param of what it concerns: an id of the model, an import, a month, an account
 * @param problem what is the matter and what to do, in a sentence or two
 */
public record Finding(Severity severity, String code, String of, String problem) {}
