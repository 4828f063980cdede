package org.whalecurve.domain.lifetime.forecasts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.lifetime.models.ModelKind;

/**
 * What may tell how often customers will buy; each must show that it does better than the first.
 */
public enum Candidate {
    /** Everybody goes on as often as so far: repeats ÷ age. */
    OWN_AVERAGE(null),
    NBD(ModelKind.NBD),
    BG_NBD(ModelKind.BG_NBD),
    MBG_NBD(ModelKind.MBG_NBD),
    PARETO_NBD(ModelKind.PARETO_NBD);

    private final Optional<ModelKind> kind;

    Candidate(@Nullable ModelKind kind) {
        this.kind = Optional.ofNullable(kind);
    }

    /** The candidate that is a model of that kind. */
    public static Candidate of(ModelKind kind) {
        return switch (kind) {
            case NBD -> NBD;
            case BG_NBD -> BG_NBD;
            case MBG_NBD -> MBG_NBD;
            case PARETO_NBD -> PARETO_NBD;
        };
    }

    /** The model; empty for the average. */
    public Optional<ModelKind> kind() {
        return kind;
    }
}
