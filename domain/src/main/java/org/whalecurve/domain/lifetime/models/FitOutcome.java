package org.whalecurve.domain.lifetime.models;

import java.util.Optional;

/** What came of fitting a model: the model, or why there is none. */
public sealed interface FitOutcome permits FittedModel, NotIdentified, TooFewRepeats {

    /** The model to predict with; empty if there is none at all. */
    Optional<FittedModel> usable();
}
