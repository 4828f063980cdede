package org.whalecurve.domain.scorecards;

/** What a value is held against. */
public enum TargetKind {
    /** What was agreed. */
    PLAN,
    /** More than was agreed, to see how far one can go. */
    STRETCH,
    /** What is expected by now. */
    FORECAST,
    /** What it was a year ago. */
    PREVIOUS_YEAR,
    /** What others reach. */
    BENCHMARK
}
