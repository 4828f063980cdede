package org.whalecurve.domain.lifetime.models;

import java.util.List;

/**
 * How a maximum was found.
 *
 * @param starts from how many points the search set out
 * @param evaluations how often the likelihood of all histories was worked out
 * @param steepness the greatest slope left, per customer and logarithm of a parameter
 * @param onBound the parameters that went as far as they may: the likelihood does not depend on how
 *     far exactly, and their standard error is not known
 */
public record FitCertificate(int starts, int evaluations, double steepness, List<String> onBound) {

    public FitCertificate {
        onBound = List.copyOf(onBound);
    }
}
