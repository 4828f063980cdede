package org.whalecurve.application.profitability;

import org.whalecurve.application.runs.port.StatementOrder;

/**
 * Which customers and products a heat map shows.
 *
 * @param order by which customers and products are chosen
 * @param customers how many customers, from 1 to {@link ViewHeatMap#MOST}
 * @param products how many products, likewise
 */
public record HeatMapQuestion(StatementOrder order, int customers, int products) {}
