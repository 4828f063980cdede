package org.whalecurve.application.lifetime;

import org.whalecurve.domain.lifetime.forecasts.FrequencyRecencyMap;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.runs.ModelSelection;

/**
 * How well the model of a lifetime run foresees, and what it makes of each history.
 *
 * @param run the run, which is computed
 * @param selection why its model is used, and how it followed what was bought
 * @param map what the model tells of customers by how often they bought again and when last
 */
public record ForesightReport(LifetimeRun run, ModelSelection selection, FrequencyRecencyMap map) {}
