package org.whalecurve.domain.operations;

/**
 * To which side the forecasts of somebody, or of an article, lie, month by month.
 *
 * @param who user name of who foresees, or the key of the article where no person is stated
 * @param person whether it is a person
 * @param high in how many months more was foreseen than came
 * @param low in how many months less was foreseen than came
 */
public record ForecastLean(String who, boolean person, int high, int low) {}
