package org.whalecurve.domain.readiness;

/** How much a finding matters, the gravest first. */
public enum Severity {
    /** A run would be refused or fail. */
    BLOCKING,
    /** A run is possible; figures would be missing, late or other than somebody expects. */
    WARNING,
    /** Good to know when the figures are read. */
    NOTE
}
