package org.whalecurve.application.scorecards.port;

import java.util.List;
import java.util.Optional;
import org.whalecurve.application.scorecards.EnteredValue;
import org.whalecurve.application.scorecards.KeptValue;
import org.whalecurve.application.scorecards.KeptValue.Decision;

/**
 * The values of measures that people enter. Nothing is overwritten: the latest of a month counts,
 * and what was decided about a value stays so.
 */
public interface EnteredValues {

    /** All values of the measures of a card, in the order of entering. */
    List<KeptValue> of(String card);

    Optional<KeptValue> find(long number);

    /** Keeps a value under a number above those of all before it. */
    KeptValue add(EnteredValue value);

    /**
     * Keeps what was decided about a value that is there.
     *
     * @return false, and nothing is kept, if it was decided already
     */
    boolean decide(long number, Decision decision);
}
