package org.whalecurve.domain.lifetime.models;

import java.util.Optional;

/**
 * The histories do not tell whether or when customers stop: the model is no more likely than one in
 * which nobody stops, which takes its place.
 *
 * @param asked the model that was to be fitted
 * @param reason what the data do not tell
 * @param instead the model that is used
 */
public record NotIdentified(ModelKind asked, Reason reason, FittedModel instead)
        implements FitOutcome {

    /** What the data do not tell. */
    public enum Reason {
        /** The likelihood is highest where nobody stops. */
        NOBODY_SEEMS_TO_STOP,
        /** The likelihood has no clear maximum. */
        NO_CLEAR_MAXIMUM
    }

    @Override
    public Optional<FittedModel> usable() {
        return Optional.of(instead);
    }
}
