package org.whalecurve.domain.lifetime.forecasts;

import java.util.Optional;
import org.whalecurve.domain.lifetime.models.FitOutcome;

/**
 * How well a candidate has told what customers bought after the split, from what they had bought
 * before.
 *
 * @param candidate what told
 * @param fit of the model to the purchases before the split; empty for the average
 * @param expected purchases of all customers together
 * @param squaredError the mean over customers of (expected − bought)²
 * @param absoluteError the mean over customers of the distance of expected from bought
 */
public record Trial(
        Candidate candidate,
        Optional<FitOutcome> fit,
        double expected,
        double squaredError,
        double absoluteError) {}
