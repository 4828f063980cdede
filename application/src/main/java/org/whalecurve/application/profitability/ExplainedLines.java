package org.whalecurve.application.profitability;

import org.whalecurve.application.Page;
import org.whalecurve.domain.explanation.ExplainedLine;
import org.whalecurve.domain.explanation.LineFigure;

/**
 * A figure of a statement with the lines that make it.
 *
 * @param view the customer's statement
 * @param figure the figure
 * @param lines a part of the lines, by order; all of them add up to the figure
 * @param allLines how many lines there are
 */
public record ExplainedLines(
        StatementView view, LineFigure figure, Page<ExplainedLine> lines, int allLines) {}
