package org.whalecurve.domain.lifetime.runs;

import java.io.Serial;
import org.whalecurve.domain.lifetime.models.TooFewRepeats;

/** So few customers have bought again that no value can be told. */
public final class TooLittleToTell extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    TooLittleToTell(int customers, int repeaters) {
        super(
                "Of "
                        + customers
                        + " customers "
                        + repeaters
                        + " have bought again; at least "
                        + TooFewRepeats.FEWEST_REPEATERS
                        + " must have, before anything can be said about any. Look at more months.");
    }
}
