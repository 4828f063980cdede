package org.whalecurve.domain.scorecards.figures;

import org.whalecurve.domain.scorecards.Accumulation;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.Unit;

/** A figure of the company's own records that a measure can show. */
public sealed interface Figure permits LedgerFigure, LifetimeFigure, OperationsFigure {

    /** By which a measure names it. */
    String id();

    /** How it is worked out. */
    String words();

    /** What its number counts. */
    Unit unit();

    /** Which way is usually better. */
    Direction direction();

    /** How its months add up. */
    Accumulation accumulation();

    /** Whether an organisation unit has it too, and not only the company as a whole. */
    boolean isOfUnits();

    /** What a month must have besides a run of record, in a sentence; empty if nothing. */
    String needs();
}
